namespace JointEnforcement.Contracts.Referrals;

[Act("dossier-consultation")]
public sealed record ConsultDossier : ReferralAct
{
    [AskedAs(Asked.Paragraph)] public required string Reason { get; init; }
}
