using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

/// <summary>The task group's written report; on the platform the head has it the moment it is submitted. After a no, new facts may be reported again.</summary>
public sealed record SubmitReferralReport(string Opinion) : IReferralAct<SubmitReferralReport>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.Sender(referral, by)
        ?? Require.Stage(referral, ReferralStage.Draft, ReferralStage.NotApproved)
        ?? Require.That(referral.TaskGroup.Count > 0, ReferralRefusals.TaskGroupNotDesignated)
        ?? Require.That(referral.TaskGroup.Count > 1, ReferralRefusals.TaskGroupTooSmall with { Kind = RefusalKind.Stage })
        ?? Require.That(referral.TaskGroup.Any(m => m.Officer.Id == by.Id), ReferralRefusals.NotInTaskGroup);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, SubmitReferralReport act, Occasion occasion) =>
        new ReferralFact[] { new ReferralReportSubmitted(act.Opinion), new ReferralReportReceivedByHead() };
}
