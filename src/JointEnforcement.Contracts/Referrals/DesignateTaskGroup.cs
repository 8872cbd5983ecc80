namespace JointEnforcement.Contracts.Referrals;

[Act("task-group")]
public sealed record DesignateTaskGroup : ReferralAct
{
    [AskedAs(Asked.Officers)] public required IReadOnlyList<string> Members { get; init; }
}
