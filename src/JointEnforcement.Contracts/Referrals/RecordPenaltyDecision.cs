namespace JointEnforcement.Contracts.Referrals;

[Act("penalty-decisions")]
public sealed record RecordPenaltyDecision : ReferralAct
{
    public required PenaltyKind Kind { get; init; }
    public required string DocumentNumber { get; init; }
    public decimal? FineYuan { get; init; }
    public string? LegalReview { get; init; }
}
