using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.PublicInterest;
using JointEnforcement.Domain.Tests.Matters;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.PublicInterest;

public sealed class PublicInterestTests
{
    [Fact]
    public void A_clue_is_assessed_and_filed_or_not() => Pil.Clue
        .Stands("ClueRegistered").Offers(Prosecutor).Offers(PilProsecutor, nameof(AssessPilClue), nameof(TransferPilUp))
        .When(PilProsecutor, new AssessPilClue("线索属实")).Stands("ClueAssessed")
        .Refuses(PilProsecutor, new DeclinePilCase(""), "matter.reason-required")
        .When(PilProsecutor, new DeclinePilCase("已经整改")).Stands("NotFiled").Offers(PilProsecutor).Sees("EEB", Sight.None);

    [Fact]
    public void A_case_is_filed_against_an_agency_of_this_place()
    {
        var assessed = Pil.Opened(PilNature.Administrative, null).When(PilProsecutor, new AssessPilClue("线索属实"));
        assessed.Refuses(PilProsecutor, new FilePilCase("1", null), "public-interest.agency-not-named")
            .Refuses(PilProsecutor, new FilePilCase("1", Proc), "public-interest.no-duty-of-theirs")
            .Refuses(PilProsecutor, new FilePilCase("1", Eeb with { Procuratorate = "PROC-HC" }), "public-interest.another-procuratorate")
            .When(PilProsecutor, new FilePilCase("1", Nrb)).Stands("Filed");
        Tale<PublicInterestCase>.RefusesToOpen(PilProsecutor, Pil.Register(PilNature.Administrative, Proc), "public-interest.no-duty-of-theirs");
        Tale<PublicInterestCase>.RefusesToOpen(Prosecutor, Pil.Register(PilNature.Administrative, Eeb), "matter.not-your-post");
        Tale<PublicInterestCase>.RefusesToOpen(Inspector, Pil.Register(PilNature.Administrative, Eeb), "matter.not-your-post");
    }

    [Fact]
    public void N_16_Only_the_addressed_agency_sees_it_and_only_from_the_service_of_the_filing()
    {
        Assert.All([Pil.Clue, Pil.Filed], t => t.Sees("PROC", Sight.Full).Sees("EEB", Sight.None).Sees("GOV", Sight.None));
        Pil.Investigating.Sees("PROC", Sight.Full).Sees("EEB", Sight.Letter).Sees("GOV", Sight.Figures).Sees("NRB", Sight.None).Sees("PSB", Sight.None).Sees("JUB", Sight.None);
        Assert.All(Pil.Clue.Facts, f => Assert.True(PublicInterestCase.IsInner(f)));
        Assert.DoesNotContain(Pil.Decided.State.Sheet, l => l.Key == "proposal");
        Assert.Contains(Pil.Served.State.Sheet, l => l is { Key: "proposal", Value: "清理固体废物" });
    }

    [Fact]
    public void Consultation_may_end_it_before_any_recommendation() => Pil.Investigating
        .Refuses(Inspector, new HoldPilConsultation("已商定"), "matter.not-your-post")
        .When(PilProsecutor, new HoldPilConsultation("十日内清运")).Stands("Investigating")
        .When(PilProsecutor, new TerminatePil("已经清运完毕")).Stands("Terminated");

    [Fact]
    public void PIL_04_An_urgent_recommendation_says_why_it_cannot_wait()
    {
        Pil.Investigating.Refuses(PilProsecutor, new DecidePilRecommendation("1", Pil.Text, true), "public-interest.urgency-not-shown")
            .Refuses(PilProsecutor, new DecidePilRecommendation("1", Pil.Text with { Urgency = "渗滤液外流" }, false), "public-interest.urgency-not-shown");
        var urgent = Pil.Investigating.When(PilProsecutor, new DecidePilRecommendation("1", Pil.Text with { Urgency = "渗滤液外流" }, true)).When(PilProsecutor, new ServePilRecommendation());
        Assert.Equal("true", PublicInterestCase.Marks(urgent.Facts[^1])!["urgent"]);
        Assert.Equal("false", PublicInterestCase.Marks(Pil.Served.Facts[^1])!["urgent"]);
    }

    [Fact]
    public void After_a_reply_nothing_is_ended_suspended_or_sued_without_a_follow_up()
    {
        Pil.Replied.Stands("Replied")
            .Refuses(PilProsecutor, new TerminatePil("已履职"), "public-interest.follow-up-first")
            .Refuses(PilProsecutor, new SuspendPil("汛期", "明年完成"), "public-interest.follow-up-first")
            .Refuses(PilProsecutor, new FilePilSuit("1", "洪江市人民法院", "责令履职", false), "public-interest.follow-up-first")
            .When(PilProsecutor, new FollowUpPil("已经清运", false)).Stands("Replied")
            .When(PilProsecutor, new TerminatePil("已履职")).Stands("Terminated");
        Pil.Served.Refuses(PilProsecutor, new FollowUpPil("未清运", true), "public-interest.reply-time-runs")
            .When(PilProsecutor, new FollowUpPil("未清运", false)).When(Inspector, Pil.Reply)
            .Refuses(PilProsecutor, new FilePilSuit("1", "洪江市人民法院", "责令履职", false), "public-interest.follow-up-first");
    }

    [Fact]
    public void Objective_reasons_and_a_plan_suspend_it_and_it_is_looked_at_again()
    {
        var suspended = Pil.FollowedUp.Refuses(PilProsecutor, new SuspendPil("汛期", ""), "matter.reason-required")
            .When(PilProsecutor, new SuspendPil("汛期", "明年三月完成")).Stands("Suspended").Offers(PilProsecutor, nameof(ResumePil));
        suspended.When(PilProsecutor, new ResumePil("汛期已过")).Stands("Replied").Refuses(PilProsecutor, new TerminatePil("已履职"), "public-interest.follow-up-first");
    }

    [Fact]
    public void The_procuratorate_sues_in_the_basic_court_and_enters_the_judgment()
    {
        var sued = Pil.FollowedUp.Refuses(PilProsecutor, new FilePilSuit("1", "洪江市人民法院", "责令履职", true), "public-interest.reply-time-runs")
            .When(PilProsecutor, new FilePilSuit("1", "洪江市人民法院", "责令履职", false)).Stands("InSuit")
            .Refuses(Inspector, new RecordPilComplaintServed(), "matter.not-your-post")
            .When(PilProsecutor, new RecordPilComplaintServed()).Stands("InSuit")
            .When(PilProsecutor, new EnterPilJudgment(PilJudgment.OrderedToPerform, "（2027）湘1281行初3号", "三个月内履行")).Stands("Judged").Offers(PilProsecutor);
        Assert.Equal((PilJudgment.OrderedToPerform, "洪江市人民法院"), (sued.State.Judgment, sued.State.Court));
    }

    [Fact]
    public void PIL_05_The_chief_procurator_extends_the_review_once()
    {
        var rule = Rulebook.Shipped.ApplicableOn("PIL-05", new DateOnly(2026, 9, 1));
        Pil.FollowedUp.Refuses(PilProsecutor, new ExtendPilReview("案情复杂", rule, false), "procuratorate.only-the-chief-decides")
            .Refuses(ChiefProcurator, new ExtendPilReview("案情复杂", rule, true), "public-interest.reply-time-runs")
            .Refuses(ChiefProcurator, new ExtendPilReview("", rule, false), "matter.reason-required")
            .When(ChiefProcurator, new ExtendPilReview("案情复杂", rule, false)).Stands("Replied")
            .Refuses(ChiefProcurator, new ExtendPilReview("再次延长", rule, false), DeadlineRefusals.ExtensionsUsedUp("PIL-05", 1).Code);
    }

    [Fact]
    public void A_county_gives_notice_of_a_civil_case_and_passes_it_up_but_never_sues()
    {
        var civil = Pil.Opened(PilNature.Civil, null).When(PilProsecutor, new AssessPilClue("线索属实")).When(PilProsecutor, new FilePilCase("1", null))
            .Refuses(PilProsecutor, new ServePilFiling(), "public-interest.only-against-an-agency")
            .Refuses(PilProsecutor, new FilePilSuit("1", "怀化市中级人民法院", "赔偿", false), "public-interest.county-may-not-sue-civilly")
            .When(PilProsecutor, new PublishPilNotice("正义网")).Stands("NoticePublished").Sees("EEB", Sight.None);
        civil.When(PilProsecutor, new TransferPilUp("怀化市人民检察院", "公告期满无人起诉")).Stands("TransferredUp");
        civil.When(PilProsecutor, new TerminatePil("社会组织已起诉")).Stands("Terminated");
        Pil.Filed.Refuses(PilProsecutor, new PublishPilNotice("正义网"), "public-interest.only-in-civil-cases");
        Pil.Clue.Refuses(PilProsecutor, new TransferPilUp("怀化市人民检察院", ""), "matter.reason-required").When(PilProsecutor, new TransferPilUp("怀化市人民检察院", "不属于本院管辖")).Stands("TransferredUp");
    }

    [Fact]
    public void Only_the_addressed_agency_replies() => Pil.Served
        .Refuses(Surveyor, Pil.Reply, "matter.not-your-post").Offers(Inspector, nameof(ReplyToRecommendation)).When(Inspector, Pil.Reply).Stands("Replied").Offers(Inspector);
}

/// <summary>Where a public-interest case can stand, each on the shoulders of the one before.</summary>
internal static class Pil
{
    public static readonly RecommendationText Text = new("河滩堆放固体废物约二百吨", "未依法监督管理", "固体废物污染防治规定", "清理固体废物", "现场照片十张", null);
    public static readonly ReplyToRecommendation Reply = new("洪环函〔2026〕5号", "已组织清运", "清运一百八十吨", "余二十吨");

    public static Tale<PublicInterestCase> Clue => Opened(PilNature.Administrative, Eeb);
    public static Tale<PublicInterestCase> Filed => Clue.When(PilProsecutor, new AssessPilClue("线索属实")).When(PilProsecutor, new FilePilCase("洪检行公立〔2026〕1号", Eeb));
    public static Tale<PublicInterestCase> Investigating => Filed.When(PilProsecutor, new ServePilFiling(), servedAfter: TimeSpan.Zero);
    public static Tale<PublicInterestCase> Decided => Investigating.When(PilProsecutor, new DecidePilRecommendation("洪检行公建〔2026〕1号", Text, false));
    public static Tale<PublicInterestCase> Served => Decided.When(PilProsecutor, new ServePilRecommendation(), servedAfter: TimeSpan.FromHours(1));
    public static Tale<PublicInterestCase> Replied => Served.When(Inspector, Reply, Served.Now.AddDays(30));
    public static Tale<PublicInterestCase> FollowedUp => Replied.When(PilProsecutor, new FollowUpPil("尚余二十吨", false));

    public static Tale<PublicInterestCase> Opened(PilNature nature, Domain.Agencies.Agency? agency) => Tale<PublicInterestCase>.Opened(PilProsecutor, Register(nature, agency));

    public static RegisterPilClue Register(PilNature nature, Domain.Agencies.Agency? agency) =>
        new("洪检公益线〔2026〕1号", nature, PilSource.EnforcementPlatform, PilField.EcologyAndResources, agency, new Brief("河滩堆放固体废物案", "安江镇", "河滩堆放固体废物"), null);
}
