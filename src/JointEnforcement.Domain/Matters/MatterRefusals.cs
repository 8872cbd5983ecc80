using JointEnforcement.Domain.Deadlines;

namespace JointEnforcement.Domain.Matters;

/// <summary>The rules that hold for every kind of matter.</summary>
public static class MatterRefusals
{
    public static Refusal NotYourPost { get; } = new("matter.not-your-post", RefusalKind.Post);
    public static Refusal AlreadyDone { get; } = new("matter.already-done", RefusalKind.Stage);
    public static Refusal ReasonRequired { get; } = new("matter.reason-required", RefusalKind.Rule);
    public static Refusal UnknownAgency { get; } = new("matter.unknown-agency", RefusalKind.Rule);
    public static Refusal ActInFuture { get; } = new("matter.act-in-future", RefusalKind.Rule);
    public static Refusal NotToYourself { get; } = new("matter.not-to-yourself", RefusalKind.Rule);

    public static Refusal WrongStage(MatterKind kind, string stage) => new Refusal("matter.wrong-stage", RefusalKind.Stage).With("stage", $"{kind}.{stage}");

    public static Refusal? Future(DateOnly actDate, Occasion occasion) => actDate > CivilTime.DateOf(occasion.Now) ? ActInFuture : null;

    public static Refusal? Reason(string? reason) => string.IsNullOrWhiteSpace(reason) ? ReasonRequired : null;
}
