using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Domain.Penalties;

/// <summary>The same matter is, or is to be, referred to the police; while that is under way time stands still and a fine waits (环环监〔2017〕17号 art 16).</summary>
public sealed record LinkReferral(ReferralSeen Referral) : IAct<PenaltyCase, LinkReferral>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Refusal? Bar(PenaltyCase matter, DateTimeOffset now) =>
        matter.Links.Any(l => l.Kind is MatterKind.CriminalReferral) ? PenaltyRefusals.ReferralLinked : null;

    public static Decision<MatterFact> Decide(PenaltyCase matter, LinkReferral act, Occasion occasion) =>
        act.Referral.Foreign(matter.Origin) is { } refusal ? refusal : act.Referral.Linked;
}

/// <summary>A referral as a penalty case sees it: whose it is, and whether it is still under way.</summary>
public sealed record ReferralSeen(Guid Id, string Origin, bool Pending, bool Convicted)
{
    public static ReferralSeen Of(CriminalReferral referral) => new(referral.Id, referral.Origin, IsPending(referral), referral.Judgment is JudgmentOutcome.Guilty);

    internal MatterFact[] Linked => Pending
        ? [new PenaltyReferralLinked(new(MatterKind.CriminalReferral, Id), Pending, Convicted), new PenaltyPeriodSuspended(PauseGround.Referral, "Resumption.ReferralLinked")]
        : [new PenaltyReferralLinked(new(MatterKind.CriminalReferral, Id), Pending, Convicted)];

    internal Refusal? Foreign(string agency) => Origin == agency ? null : PenaltyRefusals.NotOurReferral;

    /// <summary>From the approval until the agency has the matter back in hand or the court has spoken.</summary>
    internal static bool IsPending(CriminalReferral referral) => referral.Stage switch
    {
        ReferralStage.Draft or ReferralStage.Reported or ReferralStage.NotApproved or ReferralStage.Withdrawn or ReferralStage.Returned => false,
        ReferralStage.NotFiled or ReferralStage.CaseWithdrawn => !referral.NoticeServed,
        ReferralStage.Reconsidering or ReferralStage.NotFiledUpheld or ReferralStage.NotProsecuted or ReferralStage.Judged or ReferralStage.AdminResumed or ReferralStage.Closed => false,
        ReferralStage.Approved or ReferralStage.Delivered or ReferralStage.Accepted or ReferralStage.Forwarded or ReferralStage.UnderReview or ReferralStage.Filed => true,
        ReferralStage.Investigating or ReferralStage.AtProcuratorate or ReferralStage.SupplementaryInvestigation or ReferralStage.Prosecuted => true
    };
}
