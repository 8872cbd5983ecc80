using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

/// <summary>A penalty of the same matter. While the referral is open a new one waits, unless legal review says otherwise; only suspension and licences do not wait (V-CR-8; 环环监〔2017〕17号 art 16). After a conviction there is no more fine (行政处罚法 art 35).</summary>
public sealed record RecordPenaltyDecision(PenaltyKind Kind, string DocumentNumber, decimal? FineYuan, string? LegalReview) : IReferralAct<RecordPenaltyDecision>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.Sender(referral, by)
        ?? Require.That(referral.Stage is not (ReferralStage.Closed or ReferralStage.Withdrawn), ReferralRefusals.WrongStage(referral));

    public static Decision<ReferralFact> Decide(CriminalReferral referral, RecordPenaltyDecision act, Occasion occasion)
    {
        if (act.Kind is PenaltyKind.Fine && act.FineYuan is not > 0)
            return ReferralRefusals.FineNeedsAmount;

        if (act.Kind is PenaltyKind.Fine && referral.Judgment is JudgmentOutcome.Guilty)
            return ReferralRefusals.NoFineAfterConviction;

        if (referral.Open && Waits(act.Kind) && string.IsNullOrWhiteSpace(act.LegalReview))
            return ReferralRefusals.FineWaits;

        return new PenaltyDecisionRecorded(act.Kind, act.DocumentNumber, act.FineYuan, act.LegalReview);
    }

    private static bool Waits(PenaltyKind kind) => kind is not (PenaltyKind.SuspensionOfBusiness or PenaltyKind.LicenceWithheldOrRevoked);
}
