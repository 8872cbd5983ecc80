using System.Net;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.PublicInterest;
using JointEnforcement.Service.Tests.Matters;
using JointEnforcement.Service.Tests.Plumbing;
using JointEnforcement.Service.Tests.Supervisions;

namespace JointEnforcement.Service.Tests.PublicInterest;

internal sealed class PublicInterestRow : MatterRow
{
    // Months ago, so that the agency's time to reply has run out since.
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8));

    public static readonly RegisterPilClue Clue = new()
    {
        Nature = PilNature.Administrative, Source = PilSource.EnforcementPlatform, Field = PilField.EcologyAndResources, Agency = "EEB", Title = "沅水河滩堆放固体废物案", Township = "安江镇", Facts = "河滩露天堆放固体废物约二百吨。"
    };

    public static readonly DecidePilRecommendation Recommendation = new()
    {
        Harm = "固体废物渗滤液流入沅水。", Failure = "收到举报后未依法查处。", LegalBasis = "生态环境法典第一千零七十六条", Proposal = "依法组织清理并查处违法行为。", Evidence = "现场照片十张", Urgent = false
    };

    public static readonly ReplyToRecommendation Reply = new() { DocumentNumber = "洪环函〔2026〕5号", Performed = "已组织清运一百八十吨。", Measures = "清运台账、现场照片", Unfinished = "余二十吨，月底前完成。" };
    private static readonly FollowUpPil Look = new() { Findings = "现场尚余约二十吨。" };
    private static readonly SuspendPil Pause = new() { Reason = "汛期无法施工。", Plan = "汛后一个月内完成。" };
    private static readonly FilePilSuit Suit = new() { Court = "洪江市人民法院", Claims = "判令被告依法履行监督管理职责。" };

    public override MatterKind Kind => MatterKind.PublicInterestCase;
    public override string[] Sees => ["proc-pil", "proc-head", "eeb-officer"];
    public override string[] Strangers => ["nrb-officer", "psb-officer", "jub-officer", "gov-coordinator"];

    public override IReadOnlyList<MatterActRow> Acts =>
    [
        MatterActRow.Opening("proc-pil", "PilClueRegistered", Clue),
        MatterActRow.On("proc-pil", "PilClueAssessed", Registered, new AssessPilClue { Opinion = "线索属实，可查。" }),
        MatterActRow.On("proc-pil", "PilCaseFiled", Assessed, new FilePilCase()),
        MatterActRow.On("proc-pil", "PilCaseNotFiled", Assessed, new DeclinePilCase { Reason = "已经整改。" }),
        MatterActRow.On("proc-pil", "PilFilingServed", Filed, new ServePilFiling()),
        MatterActRow.On("proc-pil", "PilConsultationHeld", Sent, new HoldPilConsultation { Minutes = "商定十日内清运。" }),
        MatterActRow.On("proc-pil", "PilRecommendationDecided", Sent, Recommendation),
        MatterActRow.On("proc-pil", "PilRecommendationServed", house => house.Then(Sent(house), "proc-pil", Recommendation), new ServePilRecommendation()),
        MatterActRow.On("eeb-officer", "PilReplied", Served, Reply),
        MatterActRow.On("proc-pil", "PilFollowedUp", Replied, Look),
        MatterActRow.On("proc-pil", "PilSuspended", FollowedUp, Pause),
        MatterActRow.On("proc-pil", "PilResumed", house => house.Then(FollowedUp(house), "proc-pil", Pause), new ResumePil { Reason = "汛期已过。" }),
        MatterActRow.On("proc-head", "PilReviewExtended", FollowedUp, new ExtendPilReview { Reason = "案情复杂。" }),
        MatterActRow.On("proc-pil", "PilTerminated", FollowedUp, new TerminatePil { Reason = "已经清运完毕。" }),
        MatterActRow.On("proc-pil", "PilNoticePublished", Civil, new PublishPilNotice { Medium = "正义网" }),
        MatterActRow.On("proc-pil", "PilTransferredUp", Civil, new TransferPilUp { To = "怀化市人民检察院", Reason = "第一审民事公益诉讼由市级人民检察院提起。" }),
        MatterActRow.On("proc-pil", "PilSuitFiled", FollowedUp, Suit),
        MatterActRow.On("proc-pil", "PilComplaintServed", house => house.Then(FollowedUp(house), "proc-pil", Suit), new RecordPilComplaintServed()),
        MatterActRow.On("proc-pil", "PilJudgmentEntered", house => house.Then(FollowedUp(house), "proc-pil", Suit), new EnterPilJudgment { Outcome = PilJudgment.OrderedToPerform, Number = "（2026）湘1281行初3号", Summary = "判令三个月内履行。" })
    ];

    public override Task<Guid> Sent(House house) => house.Then(Filed(house), "proc-pil", new ServePilFiling());

    private static Task<Guid> Registered(House house) => house.As("proc-pil").Opens(Clue);

    private static Task<Guid> Assessed(House house) => house.Then(Registered(house), "proc-pil", new AssessPilClue { Opinion = "线索属实。" });

    public static Task<Guid> Filed(House house) => house.Then(Assessed(house), "proc-pil", new FilePilCase());

    public static async Task<Guid> Civil(House house)
    {
        var id = await house.As("proc-pil").Opens(Clue with { Nature = PilNature.Civil, Agency = null });
        await house.As("proc-pil").Does(id, new AssessPilClue { Opinion = "线索属实。" });
        await house.As("proc-pil").Does(id, new FilePilCase());
        return id;
    }

    private static async Task<Guid> Served(House house)
    {
        var prosecutor = house.As("proc-pil");
        var id = await prosecutor.Opens(Clue with { OccurredAt = Start });
        await prosecutor.Does(id, new AssessPilClue { Opinion = "线索属实。", OccurredAt = Start.AddDays(1) });
        await prosecutor.Does(id, new FilePilCase { OccurredAt = Start.AddDays(2) });
        await prosecutor.Does(id, new ServePilFiling { OccurredAt = Start.AddDays(3), ServedAt = Start.AddDays(3) });
        await prosecutor.Does(id, Recommendation with { OccurredAt = Start.AddDays(9) });
        await prosecutor.Does(id, new ServePilRecommendation { OccurredAt = Start.AddDays(10), ServedAt = Start.AddDays(10) });
        return id;
    }

    private static Task<Guid> Replied(House house) => house.Then(Served(house), "eeb-officer", Reply with { OccurredAt = Start.AddDays(60) });

    private static Task<Guid> FollowedUp(House house) => house.Then(Replied(house), "proc-pil", Look with { OccurredAt = Start.AddDays(75) });
}

[Collection(nameof(TheHouse))]
public sealed class PublicInterestStories(House house)
{
    [Fact]
    public async Task N_16_The_clue_is_the_procuratorates_alone_and_the_agency_reads_what_it_was_served()
    {
        var (agency, prosecutor) = (house.As("eeb-officer"), house.As("proc-pil"));
        var id = await PublicInterestRow.Filed(house);
        Assert.Null(await agency.Ask(new ShowMatter(MatterKind.PublicInterestCase, id)));
        await prosecutor.Does(id, new ServePilFiling());
        await prosecutor.Does(id, PublicInterestRow.Recommendation);
        var before = await agency.See(MatterKind.PublicInterestCase, id);
        Assert.Equal(["PilFilingServed", "PilCaseFiled"], before.History.Select(h => h.Fact));
        Assert.DoesNotContain("proposal", before.Sheet.Select(l => l.Key));

        await prosecutor.Does(id, new ServePilRecommendation());
        Assert.Contains("proposal", (await agency.See(MatterKind.PublicInterestCase, id)).Sheet.Select(l => l.Key));
        await agency.Does(id, PublicInterestRow.Reply);
        Assert.DoesNotContain("TerminatePil", (await prosecutor.See(MatterKind.PublicInterestCase, id)).NextSteps.Select(s => s.Act));
    }

    [Fact]
    public async Task PIL_03_Within_the_time_to_reply_nobody_follows_up_in_vain_nor_sues()
    {
        var prosecutor = house.As("proc-pil");
        var id = await house.Then(PublicInterestRow.Filed(house), "proc-pil", new ServePilFiling());
        await prosecutor.Does(id, PublicInterestRow.Recommendation);
        await prosecutor.Does(id, new ServePilRecommendation());
        Assert.Equal("public-interest.reply-time-runs", (await prosecutor.Perform(id, new FollowUpPil { Findings = "尚未清运。" })).Refusal!.Code);
        await house.As("eeb-officer").Does(id, PublicInterestRow.Reply);
        await prosecutor.Does(id, new FollowUpPil { Findings = "尚未清运。" });
        var early = await prosecutor.Perform(id, new FilePilSuit { Court = "洪江市人民法院", Claims = "责令履行。" });
        Assert.Equal("public-interest.reply-time-runs", early.Refusal!.Code);
        Assert.True((await prosecutor.Perform(id, new TerminatePil { Reason = "已经履行。" })).Done);
    }

    [Fact]
    public async Task PIL_06_The_time_of_the_public_notice_is_shown_as_time_to_wait_and_not_as_a_duty()
    {
        var id = await house.Then(PublicInterestRow.Civil(house), "proc-pil", new PublishPilNotice { Medium = "正义网" });

        var clock = (await house.As("proc-pil").See(MatterKind.PublicInterestCase, id)).Clocks.Single(c => c.Rule == "PIL-06");

        Assert.Equal((true, false, false), (clock.Waits, clock.Conditional, clock.Optional));
        var screen = await house.As("proc-pil").Http.GetStringAsync(new Uri($"{MatterMap.Of(MatterKind.PublicInterestCase)}/{id}", UriKind.Relative));
        Assert.Contains("等待期", WebUtility.HtmlDecode(screen), StringComparison.Ordinal);
    }
}
