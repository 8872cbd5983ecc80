using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Thresholds;

namespace JointEnforcement.Domain.Referrals;

/// <summary>What was measured and counted in the case, beside which the clauses of the interpretations are laid as a hint (法释〔2023〕7号).</summary>
public sealed record RecordCaseFigures(CaseFigures Figures) : IReferralAct<RecordCaseFigures>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.Sender(referral, by)
        ?? Require.Stage(referral, ReferralStage.Draft, ReferralStage.Reported, ReferralStage.Approved, ReferralStage.NotApproved);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, RecordCaseFigures act, Occasion occasion) =>
        FigureFaults.Of(act.Figures, Clauses.Shipped, CivilTime.DateOf(occasion.Now)) is [var fault, ..] ? fault.Why : new CaseFiguresRecorded(act.Figures);
}
