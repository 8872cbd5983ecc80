using System.Net;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Omissions;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Contracts.ReverseReferrals;
using JointEnforcement.Domain.Omissions;
using JointEnforcement.Service.Omissions;
using JointEnforcement.Service.Tests.Plumbing;
using JointEnforcement.Service.Tests.ReverseReferrals;
using JointEnforcement.Service.Tests.Supervisions;
using ReverseOutcome = JointEnforcement.Contracts.Omissions.ReverseOutcome;

namespace JointEnforcement.Service.Tests.Omissions;

public sealed class OmissionTests(WorkbenchHouse bench) : IClassFixture<WorkbenchHouse>
{
    private House House => bench.House;

    [Theory]
    [InlineData("silent-three-days", "PSB")]
    [InlineData("silent-seven-days", "PSB")]
    [InlineData("silent-thirty-days", "PSB")]
    [InlineData("not-filed-without-reasons", "PSB")]
    [InlineData("supplement-overdue", "EEB")]
    [InlineData("fined-not-transferred", "EEB")]
    [InlineData("entered-late", "PSB")]
    public async Task F8_AC1_A_list_names_who_left_what_undone_since_when_and_by_which_article(string kind, string obligor)
    {
        var before = await Count(kind);
        var id = await Planted(kind);
        if (kind is not ("fined-not-transferred" or "entered-late"))
            Assert.Null(await WorkbenchHouse.LineOf(bench.Prosecutor, kind, id));
        bench.PassAll();

        var line = (await WorkbenchHouse.LineOf(bench.Prosecutor, kind, id))!;
        Assert.Equal((obligor, before + 1), (line.Obligor, await Count(kind)));
        Assert.True(line.Since < bench.Now);
        Assert.True(line.Clock is not null || line.Fact is not null);
        var counted = (await bench.Prosecutor.Ask(new ListOmissions(kind)))!.Kind;
        Assert.All((string[])[counted.Zh, counted.En, counted.CountsZh, counted.CountsEn], text => Assert.NotEmpty(text));
        Assert.Contains("第", counted.BasisZh, StringComparison.Ordinal);
    }

    [Fact]
    public async Task F8_AC1_What_is_done_at_last_leaves_the_list()
    {
        var id = await House.NotFiled();
        bench.PassAll();
        Assert.NotNull(await WorkbenchHouse.LineOf(bench.Prosecutor, "not-filed-without-reasons", id));
        await House.As("psb-officer").Does(id, new ServeDecisionNotice());
        Assert.Null(await WorkbenchHouse.LineOf(bench.Prosecutor, "not-filed-without-reasons", id));
    }

    [Fact]
    public async Task F8_AC1_A_referral_not_sent_yet_is_counted_and_told_by_nothing_but_agency_and_time()
    {
        var before = (await WorkbenchHouse.Lines(bench.Prosecutor, "not-transferred")).Count;
        var id = await House.Approved("金丝雀未移送案");
        bench.PassAll();

        using var answer = await bench.Prosecutor.Http.GetAsync("api/omissions/not-transferred?take=100");
        var text = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("金丝雀", text, StringComparison.Ordinal);
        Assert.DoesNotContain(id.ToString(), text, StringComparison.OrdinalIgnoreCase);
        var lines = await WorkbenchHouse.Lines(bench.Prosecutor, "not-transferred", take: 1);
        Assert.Equal(before + 1, lines.Count);
        var hidden = lines.Last(l => l.Card is null);
        Assert.Equal(("EEB", "DraftTransferOpinion", "EEB"), (hidden.Obligor, Assert.Single(hidden.Answers).Act, hidden.Answers[0].Given["To"]));
    }

    [Theory]
    [InlineData("eeb-officer"), InlineData("eeb-head"), InlineData("psb-officer"), InlineData("gov-coordinator"), InlineData("gov-auditor"), InlineData("jub-officer"), InlineData("nobody-here")]
    public async Task F8_To_everybody_but_the_procuratorate_there_is_no_workbench(string officer)
    {
        foreach (var address in (string[])["api/omissions", "api/omissions/not-transferred", "api/reverse-outcomes"])
        {
            using var answer = await House.As(officer).Http.GetAsync(address);
            await Answers.Refuses(answer, HttpStatusCode.NotFound, "case.unknown");
        }
    }

    [Theory]
    [InlineData("proc-supervision"), InlineData("proc-pil"), InlineData("proc-head")]
    public async Task Every_prosecutor_reads_the_same_counts_and_an_unknown_kind_is_not_there(string officer)
    {
        Assert.Equal(OmissionBook.Shipped.Kinds.Select(k => k.Id), (await House.As(officer).Ask(new ShowWorkbench()))!.Kinds.Select(k => k.Kind));
        using var unknown = await House.As(officer).Http.GetAsync("api/omissions/no-such-kind");
        await Answers.Refuses(unknown, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Pages_of_a_list_meet_without_gap_or_repetition_and_their_cursor_tells_no_matter()
    {
        for (var i = 0; i < 5; i++)
            await House.Received();
        bench.PassAll();
        var whole = await WorkbenchHouse.Lines(bench.Prosecutor, "silent-three-days");
        var parts = await WorkbenchHouse.Lines(bench.Prosecutor, "silent-three-days", take: 2);
        Assert.Equal(whole.Select(l => l.Card!.Id), parts.Select(l => l.Card!.Id));
        Assert.Equal(whole.Select(l => l.Since).Order(), whole.Select(l => l.Since));
        var next = (await bench.Prosecutor.Ask(new ListOmissions("silent-three-days", null, 2)))!.Next!;
        Assert.All(whole, l => Assert.DoesNotContain($"{l.Card!.Id:N}", next, StringComparison.OrdinalIgnoreCase));
        foreach (var odd in (string[])["x", "1.2", "99999999999999999999.00000000000000000000000000000000", "%00"])
        {
            using var answer = await bench.Prosecutor.Http.GetAsync($"api/omissions/silent-three-days?after={odd}");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task F8_AC3_Reverse_referrals_are_pending_penalised_or_answered_with_reasons()
    {
        var (row, bureau) = (new ReverseReferralRow(), House.As("eeb-officer"));
        var pending = await row.Sent(House);
        var penalised = await row.Sent(House);
        await bureau.Does(penalised, new OpenPenaltyOnOpinion { CaseNumber = "洪环立〔2026〕3号" });
        Assert.Contains(penalised, await Outcome(ReverseOutcome.Pending));
        await bureau.Does(penalised, new ReplyToOpinion { Reply = "已作出行政处罚决定。" });
        var reasons = await row.Sent(House);
        await bureau.Does(reasons, new OpenPenaltyOnOpinion { CaseNumber = "洪环立〔2026〕4号" });
        await bureau.Does(reasons, new StateNoPenalty { Reason = "违法行为已过追责期限。" });
        await bureau.Does(reasons, new ReplyToOpinion { Reply = "不予处罚。" });

        Assert.Equal([pending], await Outcome(ReverseOutcome.Pending));
        Assert.Equal([penalised], await Outcome(ReverseOutcome.Penalised));
        Assert.Equal([reasons], await Outcome(ReverseOutcome.ReasonsGiven));
        Assert.All((await bench.Prosecutor.Ask(new ShowWorkbench()))!.Reverse, o => Assert.Equal(1, o.Value));
    }

    [Fact]
    public void Every_act_that_the_data_names_can_be_offered()
    {
        var known = OmissionActs.Openings.Select(o => o.Name).Concat(MatterMap.Acts[MatterKind.CriminalReferral].Select(a => a.Name));
        Assert.Empty(OmissionBook.Shipped.Kinds.SelectMany(k => k.AnsweredBy).Except(known));
    }

    private async Task<int> Count(string kind) => (await bench.Prosecutor.Ask(new ShowWorkbench()))!.Kinds.Single(k => k.Kind == kind).Count;

    private async Task<Guid[]> Outcome(ReverseOutcome outcome) => [.. (await bench.Prosecutor.Ask(new ListReverseOutcomes(outcome)))!.Lines.Select(l => l.Card.Id)];

    private Task<Guid> Planted(string kind) => kind switch
    {
        "silent-three-days" => House.Received(),
        "silent-seven-days" => bench.Tier(ReviewTier.SevenDays),
        "silent-thirty-days" => bench.Tier(ReviewTier.ThirtyDays),
        "not-filed-without-reasons" => House.NotFiled(),
        "supplement-overdue" => House.SupplementRequested(),
        "fined-not-transferred" => bench.Fined(),
        _ => bench.EnteredLate()
    };
}
