namespace JointEnforcement.Domain.Disputes;

internal static class DisputeRefusals
{
    private const string Jurisdiction = "行政处罚法第二十五条";

    public static Refusal NotAnAdministrativeOrgan { get; } = new("dispute.not-an-administrative-organ", RefusalKind.Rule, Jurisdiction);
    public static Refusal FirstToFileKeepsIt { get; } = new("dispute.first-to-file-keeps-it", RefusalKind.Rule, Jurisdiction);
    public static Refusal FilingStated { get; } = new("dispute.filing-stated", RefusalKind.Rule);
    public static Refusal FiledInTheFuture { get; } = new("dispute.filed-in-the-future", RefusalKind.Rule);
    public static Refusal RaisedOnTheClue { get; } = new("dispute.raised-on-the-clue", RefusalKind.Rule);
    public static Refusal AuthorityMissing { get; } = new("dispute.authority-missing", RefusalKind.Rule, Jurisdiction);
}
