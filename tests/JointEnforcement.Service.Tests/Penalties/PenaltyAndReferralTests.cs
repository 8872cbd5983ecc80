using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Contracts.Detentions;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Penalties;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Tests.Detentions;
using JointEnforcement.Service.Tests.Plumbing;
using static JointEnforcement.Service.Tests.Penalties.PenaltySituations;

namespace JointEnforcement.Service.Tests.Penalties;

/// <summary>What happens to a referral happens to the period of its penalty case, in one transaction (环环监〔2017〕17号 art 16).</summary>
[Collection(nameof(TheHouse))]
public sealed class PenaltyAndReferralTests(House house)
{
    private static readonly string[] Stopped = ["Suspended"];

    [Fact]
    public async Task Approval_of_the_referral_stops_the_period_and_the_notice_of_non_filing_lets_it_run_on()
    {
        var (referral, penalty) = await Linked();
        Assert.DoesNotContain("PenaltyPeriodSuspended", await Facts(penalty));
        await house.As("eeb-head").Does(referral, new ApproveReferral { Opinion = "同意移送。", IncompleteReason = "检测报告随后补送。" });
        Assert.Equal("PenaltyPeriodSuspended", (await Facts(penalty))[0]);
        Assert.Equal(Stopped, (await Clocks(penalty)).Where(c => c.Rule == "AP-03").Select(c => c.State.ToString()));

        await house.As("eeb-officer").Does(referral, new DeliverDossier { Channel = "platform" });
        await house.As("psb-duty").Does(referral, new IssuePoliceReceipt());
        await house.As("psb-officer").Does(referral, new DeclineToFile { Reason = "情节显著轻微。", LegalBasis = "刑事诉讼法第一百一十二条" });
        Assert.Equal("PenaltyPeriodSuspended", (await Facts(penalty))[0]);
        await house.As("psb-officer").Does(referral, new ServeDecisionNotice());
        Assert.Equal("PenaltyPeriodResumed", (await Facts(penalty))[0]);
        Assert.NotEqual(Stopped, (await Clocks(penalty)).Where(c => c.Rule == "AP-03").Select(c => c.State.ToString()));
    }

    [Fact]
    public async Task V_CR_8_A_fine_waits_for_the_referral_unless_legal_review_lets_it_pass()
    {
        var (referral, penalty) = await Linked();
        await house.As("eeb-head").Does(referral, new ApproveReferral { Opinion = "同意移送。", IncompleteReason = "检测报告随后补送。" });
        await house.As("eeb-officer").Does(penalty, Notice(100_000m));
        Assert.Equal("penalty.fine-waits", (await house.As("eeb-head").Perform(penalty, Decision)).Refusal?.Code);
        await house.As("eeb-legal").Does(penalty, new ReviewPenaltyLegally { Passed = true, Opinion = "可以先行处罚。" });
        await house.As("eeb-head").Does(penalty, Decision);
    }

    [Fact]
    public async Task The_procuratorate_reads_the_penalty_and_not_how_it_was_found()
    {
        var id = await Noticed(house);
        var page = await house.As("proc-supervision").See(MatterKind.PenaltyCase, id);
        var told = page.History.Select(h => h.Fact).ToList();
        string[] inner = ["paused", "proposed"];
        Assert.Empty(page.Sheet.Select(l => l.Key).Intersect(inner));
        Assert.Equal(inner, (await house.As("eeb-officer").See(MatterKind.PenaltyCase, id)).Sheet.Select(l => l.Key).Intersect(inner));
        Assert.Contains("PenaltyCaseFiled", told);
        Assert.DoesNotContain("HearingNoticed", told);
        Assert.Contains("HearingNoticed", await Facts(id));
        Assert.Empty((await house.As("jub-officer").See(MatterKind.PenaltyCase, id)).History);
    }

    [Fact]
    public async Task Before_the_window_is_over_a_large_fine_is_decided_only_with_a_waiver()
    {
        var id = await HearingTold(house);
        var large = Decision with { Measures = Fine(300_000m) };
        Assert.Equal("penalty.hearing-window-open", (await house.As("eeb-head").Perform(id, large)).Refusal?.Code);
        await house.As("eeb-head").Does(id, large with { Waiver = "放弃听证声明书" });
    }

    [Fact]
    public async Task The_court_is_not_asked_before_ten_working_days_of_urging()
    {
        var id = await house.After(house.After(Served(house), "eeb-officer", Urging), "eeb-officer", new EndRemedyPeriod());
        Assert.Equal("penalty.urging-period-runs", (await house.As("eeb-head").Perform(id, new ApplyCourtEnforcement { Court = "洪江市人民法院" })).Refusal?.Code);
    }

    [Fact]
    public async Task A_transfer_for_detention_takes_its_decision_from_the_penalty_case()
    {
        var undecided = DetentionRow.Draft with { PenaltyDecision = null, PenaltyCase = await Filed(house) };
        Assert.Equal("detention.penalty-decision-missing", (await house.As("eeb-officer").House.Perform(undecided, new(Guid.Empty, null, Person.NewKey()))).Refusal?.Code);
        var penalty = await Decided(house);
        var id = await house.As("eeb-officer").Opens(DetentionRow.Draft with { PenaltyDecision = null, PenaltyCase = penalty });
        var page = await house.As("eeb-officer").See(MatterKind.DetentionTransfer, id);
        Assert.StartsWith("洪环罚〔", page.Sheet.Single(l => l.Key == "penaltyDecision").Value, StringComparison.Ordinal);
        Assert.Equal([penalty], page.Links.Select(l => l.Card!.Id));
    }

    private async Task<(Guid Referral, Guid Penalty)> Linked()
    {
        var referral = await house.Reported();
        var penalty = await Filed(house);
        await house.As("eeb-officer").Does(penalty, new LinkReferral { Referral = referral });
        return (referral, penalty);
    }

    private async Task<List<string>> Facts(Guid penalty) => [.. (await house.As("eeb-officer").See(MatterKind.PenaltyCase, penalty)).History.Select(h => h.Fact)];

    private async Task<IReadOnlyList<ClockCard>> Clocks(Guid penalty) => (await house.As("eeb-officer").See(MatterKind.PenaltyCase, penalty)).Clocks;
}
