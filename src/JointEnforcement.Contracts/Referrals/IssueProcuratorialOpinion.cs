namespace JointEnforcement.Contracts.Referrals;

[Act("procuratorial-opinion")]
public sealed record IssueProcuratorialOpinion : ReferralAct
{
    public required string DocumentNumber { get; init; }
    [AskedAs(Asked.Paragraph), CitesLaw] public required string Reason { get; init; }
}
