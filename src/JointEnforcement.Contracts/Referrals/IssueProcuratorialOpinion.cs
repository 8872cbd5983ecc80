namespace JointEnforcement.Contracts.Referrals;

[Act("procuratorial-opinion")]
public sealed record IssueProcuratorialOpinion : ReferralAct
{
    public required string DocumentNumber { get; init; }
    [AskedAs(Asked.Paragraph)] public required string Reason { get; init; }
}
