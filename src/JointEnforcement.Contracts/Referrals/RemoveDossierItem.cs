namespace JointEnforcement.Contracts.Referrals;

[Act("dossier-item-removals")]
public sealed record RemoveDossierItem : ReferralAct
{
    [AskedAs(Asked.DossierItem)] public required Guid Item { get; init; }
    public required string Reason { get; init; }
}
