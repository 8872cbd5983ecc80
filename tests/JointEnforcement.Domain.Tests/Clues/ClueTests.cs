using JointEnforcement.Domain.Clues;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Tests.Matters;
using static JointEnforcement.Domain.Tests.Clues.Neighbours;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.Clues;

public sealed class ClueTests
{
    [Fact]
    public void A_clue_is_sent_signed_for_accepted_told_of_concluded_and_acknowledged() => Recorded
        .Stands("Draft").Offers(Inspector, nameof(SendClue), nameof(ConcludeClue)).Offers(Surveyor)
        .When(Inspector, To(Nrb))
        .Stands("Sent").Offers(Surveyor, nameof(SignClue)).Offers(Inspector)
        .When(Surveyor, new SignClue("洪自然资线回〔2026〕1号"))
        .Stands("SignedFor").Offers(Surveyor, nameof(AcceptClue), nameof(ReturnClue), nameof(DisputeClue))
        .When(Surveyor, new AcceptClue())
        .Stands("Accepted").Offers(Surveyor, nameof(GiveClueFeedback), nameof(ConcludeClue))
        .When(Surveyor, new GiveClueFeedback("已现场核查。")).When(Surveyor, new GiveClueFeedback("已约谈当事人。"))
        .Stands("InProgress")
        .When(Surveyor, new ConcludeClue(ClueOutcome.CaseFiled, "已立案调查。", "洪自然资立〔2026〕3号", null))
        .Stands("Concluded").Offers(Surveyor).Offers(Inspector, nameof(AcknowledgeClueResult))
        .When(Inspector, new AcknowledgeClueResult())
        .Stands("Acknowledged").Offers(Inspector).Offers(Surveyor);

    [Fact]
    public void Police_and_procuratorate_send_clues_too_and_the_government_does_not()
    {
        Tale<ClueTransfer>.Opened(Detective, Found()).When(Detective, To(Eeb)).When(Inspector, new SignClue("洪环线回〔2026〕1号")).Stands("SignedFor");
        Tale<ClueTransfer>.Opened(Prosecutor, Found()).When(Prosecutor, To(Eeb)).Stands("Sent");
        Tale<ClueTransfer>.RefusesToOpen(Coordinator, Found(), "matter.not-your-post");
        Tale<ClueTransfer>.RefusesToOpen(Auditor, Found(), "matter.not-your-post");
    }

    [Fact]
    public void A_coordinating_office_cannot_be_made_to_inspect() => Recorded
        .Refuses(Inspector, To(Gov), "clue.recipient-has-no-power-to-act")
        .Refuses(Inspector, To(Jub), "clue.recipient-has-no-power-to-act")
        .Refuses(Inspector, To(Eeb), "matter.not-to-yourself");

    [Fact]
    public void A_clue_for_the_procuratorate_names_the_interest_and_who_is_in_charge_of_it() => Recorded
        .Refuses(Inspector, To(Proc), "clue.public-interest-missing")
        .When(Inspector, To(Proc, Letter with { PublicInterest = new InterestClue(HarmedInterest.EcologyAndResources, "WRB") }))
        .Stands("Sent").Sees("PROC", Sight.Full).Sees("WRB", Sight.None).Offers(PilProsecutor, nameof(SignClue));

    [Fact]
    public void What_was_found_cannot_have_been_found_later() =>
        Tale<ClueTransfer>.RefusesToOpen(Inspector, Found(Tale<ClueTransfer>.Morning.AddHours(2)), "clue.found-after-it-was-recorded");

    [Fact]
    public void Feedback_is_not_hoped_for_before_the_letter() => Recorded
        .Refuses(Inspector, To(Nrb, Letter with { FeedbackBy = new DateOnly(2026, 8, 31) }), "clue.feedback-before-the-letter")
        .When(Inspector, To(Nrb, Letter with { FeedbackBy = new DateOnly(2026, 9, 1) })).Stands("Sent");

    [Fact]
    public void A_returned_clue_goes_on_to_another_agency_and_everybody_who_held_it_keeps_sight() => Returned
        .Stands("Returned").Offers(Inspector, nameof(SendClue), nameof(DisputeClue), nameof(ConcludeClue)).Offers(Surveyor)
        .Refuses(Inspector, To(Nrb), "clue.returned-by-them")
        .When(Inspector, To(Wrb))
        .Stands("Sent").Sees("EEB", Sight.Full).Sees("NRB", Sight.Full).Sees("WRB", Sight.Full).Offers(Surveyor)
        .Offers(RiverKeeper, nameof(SignClue));

    [Fact]
    public void A_return_has_a_reason_and_suggests_another() => Signed
        .Refuses(Surveyor, Back() with { Reason = " " }, "matter.reason-required")
        .Refuses(Surveyor, Back(Nrb), "clue.suggests-itself")
        .Refuses(Inspector, Back(), "matter.not-your-post")
        .When(Surveyor, Back(Eeb)).Stands("Returned");

    [Fact]
    public void V_14_The_second_return_is_a_dispute_and_there_is_no_third()
    {
        var tale = Disputed.Stands("Disputed").Offers(RiverKeeper).Offers(Inspector).Offers(Surveyor).Sees("GOV", Sight.Full);
        Assert.Equal(["WRB", "NRB"], tale.State.ReturnedBy.Reverse());
        Assert.IsType<ClueReturned>(tale.Facts[^2]);
        Assert.Equal(ClueDisputeGround.SecondReturn, Assert.IsType<ClueDisputed>(tale.Facts[^1]).Ground);
    }

    [Fact]
    public void Whom_it_was_designated_to_must_accept() => Disputed
        .Then(new ClueDesignated("NRB", JurisdictionWay.Designated, "洪政办指辖〔2026〕1号"))
        .Stands("Designated").Offers(Surveyor, nameof(AcceptClue)).Offers(RiverKeeper)
        .Refuses(Surveyor, Back(), "matter.wrong-stage").Refuses(Surveyor, new DisputeClue("不同意。", "1"), "matter.wrong-stage")
        .When(Surveyor, new AcceptClue()).Stands("Accepted").Sees("WRB", Sight.Full);

    [Fact]
    public void Whoever_has_it_in_hand_may_dispute_and_the_procuratorate_may_not()
    {
        Signed.Refuses(Inspector, new DisputeClue("水利部门已经立案。", "1"), "matter.not-your-post").Refuses(Surveyor, new DisputeClue("", "1"), "matter.reason-required")
            .When(Surveyor, new DisputeClue("水利部门已经立案。", "1")).Stands("Disputed");
        Returned.When(Inspector, new DisputeClue("应由自然资源部门管辖。", "1")).Stands("Disputed");
        Recorded.When(Inspector, To(Proc, Letter with { PublicInterest = new InterestClue(HarmedInterest.EcologyAndResources, "WRB") })).When(Prosecutor, new SignClue("1"))
            .Offers(Prosecutor, nameof(AcceptClue), nameof(ReturnClue)).Refuses(Prosecutor, new DisputeClue("不属于本院管辖。", "1"), "matter.not-your-post");
    }

    [Fact]
    public void Only_the_head_extends_and_only_once() => Accepted
        .Refuses(Surveyor, new ExtendClueResult("需要鉴定。"), "matter.not-your-post")
        .Refuses(SurveyHead, new ExtendClueResult(" "), "matter.reason-required")
        .When(SurveyHead, new ExtendClueResult("需要鉴定。"))
        .Refuses(SurveyHead, new ExtendClueResult("再延长。"), "clue.extended-once");

    [Fact]
    public void A_conclusion_names_its_case_or_where_the_clue_went() => Accepted
        .Refuses(Surveyor, new ConcludeClue(ClueOutcome.CaseFiled, "已立案。", " ", null), "clue.case-number-missing")
        .Refuses(Surveyor, new ConcludeClue(ClueOutcome.ReferredOn, "已转送。", "", null), "clue.referred-nowhere")
        .Refuses(Surveyor, new ConcludeClue(ClueOutcome.ReferredOn, "已转送。", "", Nrb), "clue.referred-nowhere")
        .When(Surveyor, new ConcludeClue(ClueOutcome.ReferredOn, "涉嫌犯罪，已转公安。", "", Psb)).Stands("Concluded").Sees("PSB", Sight.None);

    [Fact]
    public void A_clue_that_stays_with_its_finder_needs_nobody_else() => Returned
        .Refuses(Inspector, new ConcludeClue(ClueOutcome.ReferredOn, "转送。", "", Wrb), "clue.send-it-instead")
        .When(Inspector, new ConcludeClue(ClueOutcome.NotEstablished, "复查不成立。", "", null)).Stands("Acknowledged");

    [Fact]
    public void Nobody_acts_for_another_agency() => Sent
        .Refuses(Inspector, new SignClue("1"), "matter.not-your-post").Refuses(RiverKeeper, new SignClue("1"), "matter.not-your-post")
        .Refuses(Surveyor, new AcceptClue(), "matter.wrong-stage");

    [Fact]
    public void Who_sees_it_before_and_after_it_is_sent()
    {
        Recorded.Sees("EEB", Sight.Full).Sees("NRB", Sight.None).Sees("JUB", Sight.None).Sees("GOV", Sight.None);
        Sent.Sees("NRB", Sight.Full).Sees("JUB", Sight.Metadata).Sees("GOV", Sight.Figures).Sees("PSB", Sight.None).Sees("PROC", Sight.None);
    }
}
