namespace JointEnforcement.Contracts.Referrals;

[Act("decision-notice")]
public sealed record ServeDecisionNotice : ReferralAct
{
    public string? NoticeNumber { get; init; }
}
