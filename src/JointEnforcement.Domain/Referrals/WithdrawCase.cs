using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

/// <summary>The police withdraw a case they had filed (撤销案件); not to be confused with the sender's withdrawal of a referral.</summary>
public sealed record WithdrawCase(string Reason) : IReferralAct<WithdrawCase>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.HoldingPolice(referral, by) ?? Require.Stage(referral, ReferralStage.Filed, ReferralStage.Investigating, ReferralStage.SupplementaryInvestigation);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, WithdrawCase act, Occasion occasion) =>
        Require.Reason(act.Reason) is { } refusal ? refusal : new CaseWithdrawn(act.Reason);
}
