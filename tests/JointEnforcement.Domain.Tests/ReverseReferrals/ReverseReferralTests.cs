using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;
using JointEnforcement.Domain.ReverseReferrals;
using JointEnforcement.Domain.Tests.Matters;
using JointEnforcement.Domain.Tests.Referrals;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.ReverseReferrals;

public sealed class ReverseReferralTests
{
    private static Tale<ReverseReferral> Drafted => Tale<ReverseReferral>.Opened(Prosecutor, Opinion);

    private static Tale<ReverseReferral> Made => Drafted.When(ChiefProcurator, new MakeReverseReferral("洪检检意罚〔2026〕1号"));

    private static DraftReverseReferral Opinion { get; } = new(
        Eeb, new Brief("电镀废水案", "黔城镇", "情节轻微"), ReverseGround.NotProsecuted, "洪检不诉〔2026〕1号", "应当罚款并没收违法所得", "取保候审已解除；扣押物品随案移送", null, null);

    [Fact]
    public void The_chief_procurator_approves_what_another_has_drafted()
    {
        Drafted.Stands("Drafted").Offers(Prosecutor).Offers(ChiefProcurator, nameof(MakeReverseReferral), nameof(DeclineReverseReferral))
            .Refuses(Prosecutor, new MakeReverseReferral("1"), "procuratorate.only-the-chief-decides")
            .When(ChiefProcurator, new DeclineReverseReferral("无需处罚")).Stands("NotApproved").Sees("EEB", Sight.None);
        Tale<ReverseReferral>.Opened(ChiefProcurator, Opinion).Refuses(ChiefProcurator, new MakeReverseReferral("1"), "procuratorate.own-draft");
    }

    [Fact]
    public void CR_23_The_agency_opens_a_penalty_case_and_replies_what_came_of_it()
    {
        var penalty = new MatterLink(MatterKind.PenaltyCase, Guid.NewGuid());
        var replied = Made.Stands("Made").Refuses(Inspector, new ReplyToOpinion("已处罚", null), "matter.wrong-stage")
            .Refuses(Surveyor, new OpenPenaltyOnOpinion("1", null), "matter.not-your-post")
            .When(Inspector, new OpenPenaltyOnOpinion("洪环立〔2026〕3号", penalty)).Stands("PenaltyOpened")
            .When(Inspector, new ReplyToOpinion("已作出处罚决定", "洪环罚〔2026〕3号")).Stands("Replied");
        Assert.Equal([penalty], replied.State.Links);
        replied.Offers(Inspector).When(Prosecutor, new CloseReverseReferral("收悉")).Stands("Closed").Offers(Prosecutor);
    }

    [Fact]
    public void CR_23_Or_it_states_why_none_is_due_and_replies_all_the_same() => Made
        .Refuses(Inspector, new StateNoPenalty(""), "matter.reason-required")
        .When(Inspector, new StateNoPenalty("已过追责期限")).Stands("NoPenalty").Offers(Inspector, nameof(OpenPenaltyOnOpinion), nameof(ReplyToOpinion))
        .Refuses(Inspector, new ReplyToOpinion(" ", null), "matter.reason-required")
        .When(Inspector, new ReplyToOpinion("不予处罚", null)).Stands("Replied");

    [Fact]
    public void A_penalty_case_may_end_without_a_penalty() => Made
        .When(Inspector, new OpenPenaltyOnOpinion("洪环立〔2026〕3号", null)).When(Inspector, new StateNoPenalty("当事人已死亡")).Stands("NoPenalty");

    [Fact]
    public void What_it_names_ended_as_it_says()
    {
        Assert.All(
            (IEnumerable<(Situation Situation, ReverseGround Ground)>)
            [
                (Situations.NotProsecuted, ReverseGround.NotProsecuted), (Situations.AdminResumed, ReverseGround.NotProsecuted), (Situations.RefusalServed, ReverseGround.NotFiled),
                (Situations.CaseWithdrawalServed, ReverseGround.CaseWithdrawn), (Situations.Exempted, ReverseGround.ExemptFromPunishment), (Situations.Acquitted, ReverseGround.Acquitted)
            ],
            s => Tale<ReverseReferral>.Opened(Prosecutor, Opinion with { Ground = s.Ground, Referral = s.Situation.State }));
        Assert.All(Enum.GetValues<ReverseGround>(), ground =>
            Tale<ReverseReferral>.RefusesToOpen(Prosecutor, Opinion with { Ground = ground, Referral = Situations.Convicted.State }, "reverse-referral.ground-not-met"));
        Tale<ReverseReferral>.RefusesToOpen(Prosecutor, Opinion with { Ground = ReverseGround.NotFiled, Referral = Situations.ToldToFile.State }, "reverse-referral.ground-not-met");
    }

    [Fact]
    public void It_goes_to_an_agency_and_a_day_that_lies_ahead()
    {
        Tale<ReverseReferral>.RefusesToOpen(Prosecutor, Opinion with { To = Psb }, "reverse-referral.not-an-agency");
        Tale<ReverseReferral>.RefusesToOpen(Prosecutor, Opinion with { ReplyBy = new DateOnly(2026, 9, 1) }, "reverse-referral.reply-day-past");
        Tale<ReverseReferral>.RefusesToOpen(Inspector, Opinion, "matter.not-your-post");
        var urgent = Tale<ReverseReferral>.Opened(Prosecutor, Opinion with { ReplyBy = new DateOnly(2026, 9, 5) });
        urgent.When(ChiefProcurator, new MakeReverseReferral("1")).Stands("Made");
        var late = Assert.IsType<Decision<MatterFact>.Refused>(MatterActs.Decide(urgent.State, new MakeReverseReferral("1"), Occasion.At(ChiefProcurator, Tale<ReverseReferral>.Morning.AddDays(4))));
        Assert.Equal("reverse-referral.reply-day-past", late.Why.Code);
    }

    [Fact]
    public void N_16_The_agency_sees_it_once_it_is_made_the_justice_bureau_that_it_exists_and_the_government_counts()
    {
        Drafted.Sees("PROC", Sight.Full).Sees("EEB", Sight.None).Sees("JUB", Sight.None).Sees("GOV", Sight.None);
        Made.Sees("PROC", Sight.Full).Sees("EEB", Sight.Full).Sees("JUB", Sight.Metadata).Sees("GOV", Sight.Figures).Sees("PSB", Sight.None).Sees("NRB", Sight.None);
    }
}
