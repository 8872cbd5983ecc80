using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Contracts.Supervisions;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Supervisions;

[Collection(nameof(TheHouse))]
public sealed class SupervisionStories(House house)
{
    [Fact]
    public async Task CR_17_A_case_the_police_declined_is_filed_after_the_notice_of_the_chief_procurator()
    {
        var (bureau, police, prosecutor) = (house.As("eeb-officer"), house.As("psb-officer"), house.As("proc-supervision"));
        var referral = await house.Supervised();
        var id = await Supervised.Of(house, referral);
        Assert.Null(await police.Ask(new ShowMatter(MatterKind.FilingSupervision, id)));
        await prosecutor.Does(id, new AcceptSupervision());
        await prosecutor.Does(id, new DemandReasons { Doubts = "超标十一倍。" });
        await police.Does(id, new ExplainReasons { Reasons = "情节显著轻微。" });
        var early = await prosecutor.Perform(id, new IssueNoticeToFile { Grounds = "符合立案条件。" });
        Assert.Equal(("procuratorate.only-the-chief-decides", 403), (early.Refusal!.Code, early.Refusal.Status));
        Assert.DoesNotContain("FileCase", (await police.See(referral)).NextSteps.Select(s => s.Act));

        await house.As("proc-head").Does(id, new IssueNoticeToFile { Grounds = "符合立案条件。" });
        Assert.Contains("NoticeToFileReceived", (await police.See(referral)).History.Select(h => h.Fact));
        Assert.DoesNotContain("ResumeAdministrativeCase", (await bureau.See(referral)).NextSteps.Select(s => s.Act));

        await police.Does(referral, new FileCase { Charge = "污染环境罪", CaseNumber = "洪公立字〔2026〕77号" });
        Assert.Equal("Filed", (await prosecutor.See(MatterKind.FilingSupervision, id)).Card.Stage);
        var seen = await bureau.See(MatterKind.FilingSupervision, id);
        Assert.Equal(Sight.Letter, seen.Sight);
        Assert.Contains("NoticeToFileExecuted", seen.History.Select(h => h.Fact));
        Assert.DoesNotContain("ReasonsExplained", seen.History.Select(h => h.Fact));
        Assert.Contains(seen.Links, l => l.Card?.Id == referral);
    }

    [Fact]
    public async Task CR_20_No_correction_comes_before_the_time_to_file_is_over()
    {
        var prosecutor = house.As("proc-supervision");
        var id = await house.Then(Supervised.Suggested(house), "proc-supervision", new AcceptSupervision());
        await prosecutor.Does(id, new DemandReasons { Doubts = "超标十一倍。" });
        Assert.Equal("supervision.time-still-runs", (await house.As("proc-head").Perform(id, new IssueNoticeToFile { Grounds = "未说明理由。" })).Refusal!.Code);
        await house.As("psb-officer").Does(id, new ExplainReasons { Reasons = "情节显著轻微。" });
        await house.As("proc-head").Does(id, new IssueNoticeToFile { Grounds = "符合立案条件。" });
        Assert.Equal("supervision.time-still-runs", (await prosecutor.Perform(id, new IssueCorrectionNotice { Breach = "仍未立案。" })).Refusal!.Code);
        Assert.Contains((await house.As("psb-officer").See(MatterKind.FilingSupervision, id)).Clocks, c => c is { Rule: "CR-17", Obligor: "PSB" });
    }

    [Fact]
    public async Task A_suggestion_that_is_refused_opens_nothing_and_a_second_one_joins_the_first()
    {
        var bureau = house.As("eeb-officer");
        var referral = await house.NotFiledAndServed();
        var refused = await bureau.Perform(referral, Supervised.OnDelay);
        Assert.Equal("referral.supervision-attachment-missing", refused.Refusal!.Code);
        Assert.Equal(0, await house.Scalar<long>("select count(*) from matter_link where other = $1", referral));

        var late = await Supervised.SuggestedLate(house);
        var about = (await bureau.See(MatterKind.FilingSupervision, late)).Links.Single().Card!.Id;
        await house.As("psb-officer").Does(about, new DeclineToFile { Reason = "情节显著轻微。", LegalBasis = "刑事诉讼法第一百一十二条" });
        await bureau.Does(about, Situations.Suggestion());
        Assert.Equal(late, await Supervised.Of(house, about));
        Assert.Contains("SupervisionSuggestionRenewed", (await house.As("proc-supervision").See(MatterKind.FilingSupervision, late)).History.Select(h => h.Fact));
    }

    [Fact]
    public async Task V_CR_10_CR_14_While_the_clock_of_the_police_runs_no_supervision_is_offered_or_taken()
    {
        var bureau = house.As("eeb-officer");
        foreach (var running in new[] { await house.Delivered(), await house.Received(), await house.Reconsidering() })
        {
            Assert.DoesNotContain(nameof(SuggestSupervision), (await bureau.See(running)).NextSteps.Select(s => s.Act));
            var early = await bureau.Perform(running, Supervised.OnDelay);
            Assert.Equal(("referral.police-time-still-runs", 422, "环环监〔2017〕17号第九条、第十二条"), (early.Refusal!.Code, early.Refusal.Status, early.Refusal.Basis));
            Assert.DoesNotContain(nameof(SuggestSupervision), early.Refusal.AllowedActs);
        }
    }

    [Fact]
    public async Task The_procuratorate_starts_one_on_a_referral_whose_letter_it_read()
    {
        var referral = await house.NotFiled();
        var prosecutor = house.As("proc-supervision");
        var id = await prosecutor.Opens(new StartSupervision { Referral = referral, Ground = SupervisionGround.NotFiled, Title = "偷排案", Grounds = "抄送的移送书表明应当立案。" });
        Assert.Equal("PSB", (await prosecutor.See(MatterKind.FilingSupervision, id)).Card.Recipient);
        Assert.Null(await house.As("eeb-officer").Ask(new ShowMatter(MatterKind.FilingSupervision, id)));
    }
}
