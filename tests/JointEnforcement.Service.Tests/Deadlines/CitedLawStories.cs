using System.Reflection;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Contracts.TransferOpinions;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Deadlines;

/// <summary>Documents ground themselves in the law of the act or of the decision (生态环境法典 arts 1057, 1242).</summary>
[Collection(nameof(TheHouse))]
public sealed class CitedLawStories(House house)
{
    private static readonly DateOnly UnderTheStatutes = new(2026, 7, 1);
    private static readonly DateOnly UnderTheCode = new(2026, 11, 2);

    private static DeclineToFile Citing(string basis) => new() { Reason = "情节显著轻微。", LegalBasis = basis };

    [Fact]
    public async Task V_15_13_A_decision_that_cites_a_dead_law_is_refused_at_its_field_with_the_successor_and_nothing_is_kept()
    {
        var id = await Received(UnderTheCode);
        var police = house.As("psb-officer");

        var refusal = (await police.Perform(id, Citing("《环境保护法》第六十三条第三项"))).Refusal!;

        Assert.Equal(("citation.repealed", 422), (refusal.Code, refusal.Status));
        Assert.Contains("《生态环境法典》第1108条", refusal.Zh, StringComparison.Ordinal);
        Assert.Equal("legalBasis", Assert.Single(refusal.Errors).Field);
        Assert.DoesNotContain("CaseNotFiled", (await police.See(id)).History.Select(h => h.Fact));
        await police.Does(id, Citing("《生态环境法典》第一千一百零八条"));
    }

    [Fact]
    public async Task An_act_before_the_code_may_be_measured_by_the_law_of_its_day_and_the_page_says_both()
    {
        var id = await Received(UnderTheStatutes);
        var police = house.As("psb-officer");

        var law = (await police.See(id)).Law!;
        Assert.Equal((UnderTheStatutes, Regime.SeparateStatutes, Regime.Code), (law.ActDay, law.AtAct, law.AtDecision));
        await police.Does(id, Citing("《环境保护法》第六十三条第三项"));
    }

    [Fact]
    public async Task An_opinion_is_measured_by_the_act_of_the_referral_it_is_about()
    {
        var (before, after) = (await NotApproved(UnderTheStatutes), await NotApproved(UnderTheCode));
        var prosecutor = house.As("proc-supervision");
        DraftTransferOpinion About(Guid referral) => new()
        {
            To = "EEB", Referral = referral, Title = "电镀公司偷排案", Township = "黔城镇", Source = "群众举报", Charge = "污染环境罪", Facts = "暗管排放。", Opinion = "涉嫌违反《环境保护法》第六十三条第三项，应当移送。"
        };

        Assert.Equal("citation.repealed", (await prosecutor.Perform(Guid.Empty, About(after))).Refusal!.Code);
        await prosecutor.Opens(About(before));
    }

    [Fact]
    public void Every_text_that_grounds_a_document_in_law_is_checked()
    {
        string[] grounds = ["LegalBasis", "Basis", "Grounds"];
        var overlooked = MatterMap.Acts.SelectMany(kind => kind)
            .SelectMany(act => act.GetProperties().Where(p => p.PropertyType == typeof(string) && grounds.Contains(p.Name)))
            .Where(p => !p.IsDefined(typeof(CitesLawAttribute)))
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name}");

        Assert.Empty(overlooked);
    }

    private async Task<Guid> Received(DateOnly actDate)
    {
        var id = await house.Approved();
        await house.As("eeb-officer").Does(id, new AmendReferralFacts { Facts = Situations.Facts() with { ActDate = actDate } });
        await house.As("eeb-officer").Does(id, new DeliverDossier { Channel = "platform" });
        await house.As("psb-duty").Does(id, new IssuePoliceReceipt());
        return id;
    }

    private async Task<Guid> NotApproved(DateOnly actDate)
    {
        var id = await house.NotApproved();
        await house.As("eeb-officer").Does(id, new AmendReferralFacts { Facts = Situations.Facts() with { ActDate = actDate } });
        return id;
    }
}
