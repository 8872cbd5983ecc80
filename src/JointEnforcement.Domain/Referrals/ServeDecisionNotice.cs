using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

/// <summary>The written notice to the sender, copied to the procuratorate; with a no, the dossier goes back (环环监〔2017〕17号 art 9).</summary>
public sealed record ServeDecisionNotice(string? NoticeNumber) : IReferralAct<ServeDecisionNotice>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.HoldingPolice(referral, by)
        ?? Require.Stage(referral, ReferralStage.Filed, ReferralStage.NotFiled, ReferralStage.CaseWithdrawn)
        ?? Require.That(!referral.NoticeServed, ReferralRefusals.NoticeAlreadyServed);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, ServeDecisionNotice act, Occasion occasion)
    {
        var notice = new DecisionNoticeServed(referral.Decision!.Value, act.NoticeNumber);
        return referral.Decision is PoliceDecision.Filed ? notice : new ReferralFact[] { notice, new DossierReturned() };
    }
}
