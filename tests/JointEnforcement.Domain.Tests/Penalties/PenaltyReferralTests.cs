using JointEnforcement.Domain.Detentions;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Penalties;
using JointEnforcement.Domain.Referrals;
using JointEnforcement.Domain.Tests.Detentions;
using JointEnforcement.Domain.Tests.Matters;
using static JointEnforcement.Domain.Tests.Penalties.PenaltySituations;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.Penalties;

/// <summary>环环监〔2017〕17号 art 16: a referral under way stops the period, and a new fine waits.</summary>
public sealed class PenaltyReferralTests
{
    [Fact]
    public void The_referral_is_named_once_and_is_the_agencys_own()
    {
        Filed.Refuses(Inspector, new LinkReferral(ReferralSeen.Of(Referral(ReferralStage.Draft, origin: "NRB"))), "penalty.not-our-referral");
        Linked(ReferralStage.Draft).Refuses(Inspector, new LinkReferral(ReferralSeen.Of(Referral(ReferralStage.Draft))), "penalty.referral-linked");
        Tale<PenaltyCase>.RefusesToOpen(Inspector, Receive(ReferralSeen.Of(Referral(ReferralStage.Draft, origin: "NRB"))), "penalty.not-our-referral");
        var opened = Tale<PenaltyCase>.Opened(Inspector, Receive(ReferralSeen.Of(Referral(ReferralStage.Filed))));
        Assert.Equal([typeof(PenaltyClueReceived), typeof(PenaltyReferralLinked), typeof(PenaltyPeriodSuspended)], opened.Facts.Select(f => f.GetType()));
        Assert.Equal([new MatterLink(MatterKind.CriminalReferral, ReferralId)], opened.State.Links);
    }

    [Fact]
    public void A_period_that_begins_under_a_pending_referral_stands_still_at_once()
    {
        var opened = Tale<PenaltyCase>.Opened(Inspector, Receive(ReferralSeen.Of(Referral(ReferralStage.Filed)))).When(Head, Filing());
        Assert.Equal([typeof(PenaltyCaseFiled), typeof(PenaltyPeriodSuspended)], opened.Facts.TakeLast(2).Select(f => f.GetType()));
        Assert.IsType<PenaltyCaseFiled>(Filed.Facts[^1]);
    }

    [Theory]
    [InlineData(ReferralStage.Draft, false), InlineData(ReferralStage.Reported, false), InlineData(ReferralStage.Approved, true), InlineData(ReferralStage.Delivered, true)]
    [InlineData(ReferralStage.Accepted, true), InlineData(ReferralStage.Investigating, true), InlineData(ReferralStage.Prosecuted, true), InlineData(ReferralStage.NotFiled, true)]
    [InlineData(ReferralStage.Returned, false), InlineData(ReferralStage.NotProsecuted, false), InlineData(ReferralStage.Judged, false), InlineData(ReferralStage.Withdrawn, false)]
    public void Pending_is_from_approval_until_the_matter_is_back(ReferralStage stage, bool pending) => Assert.Equal(pending, Linked(stage).State.ReferralPending);

    [Fact]
    public void V_CR_8_A_new_fine_or_warning_waits_while_the_referral_is_under_way_and_suspension_and_licences_do_not()
    {
        var linked = Linked(ReferralStage.Filed);
        linked.When(Inspector, new GivePenaltyNotice(SmallFine, Reviewer)).Refuses(Head, Penalise(SmallFine), "penalty.fine-waits")
            .When(Lawyer, new ReviewPenaltyLegally("洪环法审〔2026〕1号", true, false, "可以处罚。")).When(Head, Penalise(SmallFine)).Stands("Decided");
        linked.When(Inspector, new GivePenaltyNotice(Warning, Reviewer)).Refuses(Head, Penalise(Warning), "penalty.fine-waits");
        foreach (var kind in (PenaltyKind[])[PenaltyKind.SuspensionOfBusiness, PenaltyKind.LicenceWithheldOrRevoked])
            linked.When(Inspector, new GivePenaltyNotice(Warning with { Kinds = [kind] }, Reviewer))
                .When(Head, Penalise(Warning with { Kinds = [kind] }, minutes: "集体讨论记录1号")).Stands("Decided");
    }

    [Fact]
    public void V_CR_8_Legal_review_lets_a_fine_pass_only_with_the_referral_before_its_eyes()
    {
        var review = new ReviewPenaltyLegally("洪环法审〔2026〕1号", true, false, "可以处罚。");
        Notified.When(Lawyer, review).When(Inspector, new LinkReferral(ReferralSeen.Of(Referral(ReferralStage.Filed)))).Refuses(Head, Penalise(SmallFine), "penalty.fine-waits");
        var passed = Linked(ReferralStage.Accepted).When(Inspector, new GivePenaltyNotice(SmallFine, Reviewer)).When(Lawyer, review);
        var back = Reacts(passed, Referral(ReferralStage.NotFiled, served: true), new DecisionNoticeServed(PoliceDecision.NotFiled, null), typeof(PenaltyPeriodResumed));
        Reacts(back, Referral(ReferralStage.Filed), new CaseFiled(null, "污染环境罪"), typeof(PenaltyPeriodSuspended)).Refuses(Head, Penalise(SmallFine), "penalty.fine-waits");
    }

    [Fact]
    public void Approval_of_the_referral_stops_the_period_and_each_ending_lets_it_run_on()
    {
        Reacts(Linked(ReferralStage.Draft), Referral(ReferralStage.Approved), new ReferralApproved(null, null, []), typeof(PenaltyPeriodSuspended));
        var pending = Linked(ReferralStage.Filed);
        Reacts(pending, Referral(ReferralStage.Returned), new PoliceReturnedNotPoliceMatter("无关"), typeof(PenaltyPeriodResumed));
        Reacts(pending, Referral(ReferralStage.NotFiled, served: true), new DecisionNoticeServed(PoliceDecision.NotFiled, null), typeof(PenaltyPeriodResumed));
        Reacts(pending, Referral(ReferralStage.CaseWithdrawn, served: true), new DecisionNoticeServed(PoliceDecision.CaseWithdrawn, null), typeof(PenaltyPeriodResumed));
        Reacts(pending, Referral(ReferralStage.NotProsecuted), new NonProsecutionDecided("轻微"), typeof(PenaltyPeriodResumed));
        Reacts(pending, Referral(ReferralStage.Judged, judgment: JudgmentOutcome.Acquitted), new JudgmentEntered(JudgmentOutcome.Acquitted, "无罪"), typeof(PenaltyPeriodResumed));
        Reacts(pending, Referral(ReferralStage.Judged, judgment: JudgmentOutcome.ExemptFromPunishment), new JudgmentEntered(JudgmentOutcome.ExemptFromPunishment, "免刑"), typeof(PenaltyPeriodResumed));
        Reacts(pending, Referral(ReferralStage.Withdrawn), new ReferralWithdrawn("撤回"), typeof(PenaltyPeriodResumed));
        Reacts(pending, Referral(ReferralStage.Filed, served: true), new DecisionNoticeServed(PoliceDecision.Filed, null), null);
    }

    [Fact]
    public void What_is_filed_after_all_stops_it_again()
    {
        var back = Reacts(Linked(ReferralStage.Accepted), Referral(ReferralStage.NotFiled, served: true), new DecisionNoticeServed(PoliceDecision.NotFiled, null), typeof(PenaltyPeriodResumed));
        Reacts(back, Referral(ReferralStage.Filed), new CaseFiled(null, "污染环境罪"), typeof(PenaltyPeriodSuspended));
    }

    [Fact]
    public void After_a_conviction_there_is_no_more_fine()
    {
        var convicted = Reacts(Linked(ReferralStage.Prosecuted), Referral(ReferralStage.Judged, judgment: JudgmentOutcome.Guilty), new JudgmentEntered(JudgmentOutcome.Guilty, "有罪"), typeof(PenaltyPeriodResumed));
        convicted.When(Inspector, new GivePenaltyNotice(SmallFine, Reviewer)).Refuses(Head, Penalise(SmallFine), "penalty.no-fine-after-conviction");
        convicted.When(Inspector, new GivePenaltyNotice(Warning, Reviewer)).When(Head, Penalise(Warning)).Stands("Decided");
    }

    [Fact]
    public void A_transfer_for_detention_takes_the_number_of_a_penalty_that_stands()
    {
        DraftDetentionTransfer With(Tale<PenaltyCase> penalty) => DetentionSituations.Draft(DetentionSituations.Evasion, penalty: null) with { Penalty = penalty.State };
        var drafted = Tale<DetentionTransfer>.Opened(Inspector, With(Served));
        Assert.Equal("洪环罚〔2026〕1号", drafted.State.PenaltyDecision);
        Assert.Equal([new MatterLink(MatterKind.PenaltyCase, Served.State.Id)], drafted.State.Links);
        foreach (var penalty in (Tale<PenaltyCase>[])[Notified, Filed.When(Head, End(PenaltyOutcome.NoPenalty)), Served.When(Inspector, new ChangePenaltyDecision(DecisionChange.Revoked, "复议决定书1号"))])
            Tale<DetentionTransfer>.RefusesToOpen(Inspector, With(penalty), "detention.penalty-decision-missing");
    }

    [Fact]
    public void A_case_that_is_decided_is_left_alone() =>
        Reacts(Notified.When(Inspector, new LinkReferral(ReferralSeen.Of(Referral(ReferralStage.Draft)))).When(Head, Penalise(SmallFine)), Referral(ReferralStage.Approved), new ReferralApproved(null, null, []), null);

    private static Tale<PenaltyCase> Reacts(Tale<PenaltyCase> penalty, CriminalReferral referral, ReferralFact fact, Type? expected)
    {
        var consequences = Linkage.Of(referral, [fact], [penalty.State], Guid.NewGuid).Where(c => c.Kind is MatterKind.PenaltyCase).ToList();
        Assert.Equal(expected is null ? [] : [expected], consequences.SelectMany(c => c.Facts).Select(f => f.GetType()));
        return penalty.Then([.. consequences.SelectMany(c => c.Facts)]);
    }
}
