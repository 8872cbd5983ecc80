using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

/// <summary>The sender suggests that the procuratorate supervise the filing: against a decision of the police, or once their time to decide has run out (环环监〔2017〕17号 art 12), with the attachments of art 13 (V-CR-10).</summary>
public sealed record SuggestSupervision(string Grounds, IReadOnlyList<SupervisionAttachment> Attachments) : IReferralAct<SuggestSupervision>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.Sender(referral, by)
        ?? Require.Stage(referral, ReferralStage.NotFiled, ReferralStage.NotFiledUpheld, ReferralStage.CaseWithdrawn,
            ReferralStage.Delivered, ReferralStage.Forwarded, ReferralStage.Accepted, ReferralStage.UnderReview, ReferralStage.Reconsidering)
        ?? Require.That(referral.SuggestedAt != referral.Stage, ReferralRefusals.AlreadyDone)
        ?? Late(referral, now);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, SuggestSupervision act, Occasion occasion)
    {
        if ((Late(referral, occasion.Occurred) ?? Require.Reason(act.Grounds)) is { } refusal)
            return refusal;

        foreach (var needed in Needed(referral))
            if (!act.Attachments.Contains(needed))
                return ReferralRefusals.AttachmentMissing(needed);

        return new SupervisionSuggested(act.Grounds, [.. act.Attachments.Distinct()]);
    }

    public static IEnumerable<SupervisionAttachment> Needed(CriminalReferral referral)
    {
        yield return SupervisionAttachment.SuggestionLetter;
        yield return SupervisionAttachment.CaseMaterials;
        if (referral.Stage is not (ReferralStage.NotFiled or ReferralStage.NotFiledUpheld or ReferralStage.CaseWithdrawn))
            yield return SupervisionAttachment.ProofOfOverdue;
        else
            yield return SupervisionAttachment.PoliceDecision;
        if (referral.Stage is ReferralStage.NotFiledUpheld)
            yield return SupervisionAttachment.ReconsiderationDecision;
    }

    private static Refusal? Late(CriminalReferral referral, DateTimeOffset at) =>
        Require.That(!(referral.AwaitsPolice && at < referral.PoliceTimeEnds), ReferralRefusals.PoliceTimeStillRuns);
}
