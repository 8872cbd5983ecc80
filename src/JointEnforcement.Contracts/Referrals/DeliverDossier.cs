namespace JointEnforcement.Contracts.Referrals;

[Act("delivery")]
public sealed record DeliverDossier : ReferralAct
{
    public string? Channel { get; init; }
}
