using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Assistance;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Tests.Matters;
using static JointEnforcement.Domain.Tests.Clues.Neighbours;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.Assistance;

public sealed class AssistanceTests
{
    private static readonly DeclineAssistance NotOurs = new(DeclineGround.OutsideCompetence, "河道管理属水利部门职权。", "", Wrb);

    private static Tale<AssistanceRequest> Requested => Tale<AssistanceRequest>.Opened(Inspector, To(Nrb));

    [Fact]
    public void It_is_accepted_given_and_confirmed() => Requested
        .Stands("Requested").Offers(Surveyor, nameof(AcceptAssistance), nameof(DeclineAssistance)).Offers(Inspector)
        .When(Surveyor, new AcceptAssistance())
        .Stands("Accepted").Offers(Surveyor, nameof(GiveAssistance)).Refuses(Surveyor, NotOurs, "matter.wrong-stage")
        .When(Surveyor, new GiveAssistance("洪自然资协复〔2026〕1号", "该地块为河滩地，未批准占用。", "地类图一份"))
        .Stands("Given").Offers(Inspector, nameof(ConfirmAssistance)).Offers(Surveyor)
        .When(Inspector, new ConfirmAssistance()).Stands("Confirmed").Offers(Inspector).Offers(Surveyor);

    [Fact]
    public void It_is_declined_on_a_ground_of_the_law_alone()
    {
        Requested.Refuses(Surveyor, NotOurs with { Reason = " " }, "matter.reason-required")
            .Refuses(Surveyor, NotOurs with { Competent = Nrb }, "assistance.within-competence")
            .Refuses(Surveyor, new DeclineAssistance(DeclineGround.ForbiddenByLaw, "涉及商业秘密。", " ", null), "assistance.article-missing")
            .When(Surveyor, NotOurs).Stands("Declined").Offers(Inspector).Offers(Surveyor).Sees("WRB", Sight.None);
        Assert.Equal(["OutsideCompetence", "ForbiddenByLaw"], Enum.GetNames<DeclineGround>());
    }

    [Fact]
    public void Each_basis_has_those_who_may_ask_on_it()
    {
        Tale<AssistanceRequest>.Opened(Detective, To(Eeb, AssistanceBasis.Linkage)).Stands("Requested").Offers(Inspector, nameof(AcceptAssistance), nameof(DeclineAssistance));
        Tale<AssistanceRequest>.Opened(Prosecutor, To(Eeb, AssistanceBasis.Linkage)).Stands("Requested");
        Tale<AssistanceRequest>.Opened(Detective, To(Nrb)).Stands("Requested");
        Tale<AssistanceRequest>.RefusesToOpen(Prosecutor, To(Eeb), "assistance.not-for-a-penalty");
        Tale<AssistanceRequest>.RefusesToOpen(Inspector, To(Nrb, AssistanceBasis.Linkage), "assistance.not-for-a-criminal-case");
        Tale<AssistanceRequest>.RefusesToOpen(Prosecutor, To(Psb, AssistanceBasis.Linkage), "assistance.not-for-a-criminal-case");
    }

    [Fact]
    public void Nobody_asks_himself_the_convenor_or_for_yesterday()
    {
        Tale<AssistanceRequest>.RefusesToOpen(Inspector, To(Eeb), "matter.not-to-yourself");
        Tale<AssistanceRequest>.RefusesToOpen(Inspector, To(Gov), "assistance.the-convenor-does-not-assist");
        Tale<AssistanceRequest>.RefusesToOpen(Coordinator, To(Eeb), "matter.not-your-post");
        Tale<AssistanceRequest>.RefusesToOpen(Inspector, To(Nrb, dueOn: new DateOnly(2026, 8, 31)), "assistance.due-in-the-past");
        Tale<AssistanceRequest>.Opened(Inspector, To(Nrb, dueOn: new DateOnly(2026, 9, 1))).Stands("Requested");
    }

    [Fact]
    public void Nobody_answers_or_confirms_for_another() => Requested
        .Refuses(Inspector, new AcceptAssistance(), "matter.not-your-post").Refuses(RiverKeeper, new AcceptAssistance(), "matter.not-your-post")
        .When(Surveyor, new AcceptAssistance()).When(Surveyor, new GiveAssistance("1", "已提供。", ""))
        .Refuses(Surveyor, new ConfirmAssistance(), "matter.not-your-post");

    [Fact]
    public void The_two_agencies_see_it_and_nobody_else() => Requested.Sees("EEB", Sight.Full).Sees("NRB", Sight.Full).Sees("PROC", Sight.None).Sees("GOV", Sight.None).Sees("JUB", Sight.None);

    [Theory]
    [InlineData(AssistanceBasis.Linkage, "CR-27", "第25条")]
    [InlineData(AssistanceBasis.PenaltyLaw, "CR-27b", "第26条")]
    public void CR_27_The_clock_ends_on_the_day_the_request_names_and_cites_what_it_rests_on(AssistanceBasis basis, string rule, string article)
    {
        var asked = Tale<AssistanceRequest>.Opened(Detective, To(Eeb, basis));
        var clock = Assert.Single(asked.Clocks);
        Assert.Equal((rule, "EEB", new DateOnly(2026, 9, 20)), (clock.RuleId, clock.Obligor, clock.DueDate));
        Assert.Contains(article, clock.Basis.Zh, StringComparison.Ordinal);
        var given = asked.When(Inspector, new AcceptAssistance()).When(Inspector, new GiveAssistance("1", "已监测。", ""));
        Assert.NotNull(given.Clock(rule).MetAt);
        Assert.NotNull(asked.When(Inspector, NotOurs with { Competent = null }).Clock(rule).MetAt);
    }

    private static RequestAssistance To(Agency agency, AssistanceBasis basis = AssistanceBasis.PenaltyLaw, DateOnly? dueOn = null) => new(
        agency, "洪环协查〔2026〕1号", new Brief("核实采砂场用地", "安江镇", "请核实采砂场占地性质和审批情况。"),
        new AssistanceNeed("办理行政处罚案件需要。", basis, "地类图、用地批准文件", dueOn ?? new DateOnly(2026, 9, 20), AssistanceSecrecy.Internal), null);
}
