using JointEnforcement.Contracts.Thresholds;

namespace JointEnforcement.Contracts.Referrals;

[Act("figures")]
public sealed record RecordCaseFigures : ReferralAct
{
    public required StatedFigures Figures { get; init; }
}
