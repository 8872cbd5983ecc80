namespace JointEnforcement.Domain.Routing;

/// <summary>Why the table gives no proposal at all.</summary>
public static class RoutingRefusals
{
    public static Refusal UnknownViolation { get; } = new("routing.unknown-violation", RefusalKind.Rule);
    public static Refusal NoRowOnThatDay { get; } = new("routing.no-row-on-that-day", RefusalKind.Rule);
}
