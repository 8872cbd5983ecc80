using System.Text.Json;
using System.Text.Json.Nodes;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Omissions;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Contracts.Supervisions;
using JointEnforcement.Contracts.TransferOpinions;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Omissions;

public sealed class AnsweringTests(WorkbenchHouse bench) : IClassFixture<WorkbenchHouse>
{
    private const string Silent = "silent-three-days";

    private House House => bench.House;

    [Fact]
    public async Task F8_AC2_From_the_row_the_police_get_task_and_clock_and_their_answers_return_to_the_thread()
    {
        var (prosecutor, police, chief) = (bench.Prosecutor, House.As("psb-officer"), House.As("proc-head"));
        var referral = await House.Received();
        bench.PassAll();
        var row = (await WorkbenchHouse.LineOf(prosecutor, Silent, referral))!;
        Assert.Empty(row.Threads);
        Assert.Equal(["ConsultDossier", "StartSupervision"], row.Answers.Select(a => a.Act).Order());

        var supervision = await prosecutor.Opens(Prefilled<StartSupervision>(row, new() { ["grounds"] = "受案后逾期未作决定。" }));
        await Thread(prosecutor, referral, "Reviewing", "DemandOverdueExplanation", "CloseSupervision");

        await prosecutor.Does(supervision, new DemandOverdueExplanation());
        Assert.Contains((await police.Ask(new ShowInbox()))!.Lines, l => l.Card.Id == supervision);
        Assert.Contains((await police.See(MatterKind.FilingSupervision, supervision)).Clocks, c => c is { Rule: "CR-19", Obligor: "PSB" });
        Assert.Equal("CR-19", (await Thread(prosecutor, referral, "OverdueDemanded")).NextClock!.Rule);

        await police.Does(supervision, new ExplainOverdue { Explanation = "等待鉴定意见。" });
        await Thread(prosecutor, referral, "OverdueReview", "DemandReasons");
        await prosecutor.Does(supervision, new DemandReasons { Doubts = "超标十一倍。" });
        Assert.Equal("CR-16", (await Thread(prosecutor, referral, "ReasonsAwaited")).NextClock!.Rule);
        await police.Does(supervision, new ExplainReasons { Reasons = "情节显著轻微。" });
        await Thread(prosecutor, referral, "ReasonsReview", "FindReasonsTenable");
        await Thread(chief, referral, "ReasonsReview", "IssueNoticeToFile");
        Assert.DoesNotContain((await WorkbenchHouse.LineOf(prosecutor, Silent, referral))!.Answers, a => a.Act == "IssueNoticeToFile");

        await chief.Does(supervision, new IssueNoticeToFile { Grounds = "符合立案条件。" });
        Assert.Equal("CR-17", (await Thread(prosecutor, referral, "NoticeToFile")).NextClock!.Rule);
        await police.Does(referral, new FileCase { Charge = "污染环境罪" });
        Assert.Null(await WorkbenchHouse.LineOf(prosecutor, Silent, referral));
        Assert.Equal("Filed", (await prosecutor.See(MatterKind.FilingSupervision, supervision)).Card.Stage);
    }

    [Fact]
    public async Task F8_AC2_The_opinion_to_transfer_begins_at_the_row_of_a_fine_and_ends_it_with_the_delivery()
    {
        var (prosecutor, bureau) = (bench.Prosecutor, House.As("eeb-officer"));
        var referral = await bench.Fined();
        var row = (await WorkbenchHouse.LineOf(prosecutor, "fined-not-transferred", referral))!;
        Assert.Equal(["ConsultDossier", "DraftTransferOpinion"], row.Answers.Select(a => a.Act).Order());

        Assert.Equal(Situations.Facts().ActDate, row.WeighOn);

        var opinion = await prosecutor.Opens(Prefilled<DraftTransferOpinion>(row, new() { ["source"] = "检察监督工作台", ["facts"] = "总铬超标十一倍，仅作罚款。", ["opinion"] = "应当移送公安机关。" }));
        await House.As("proc-head").Does(opinion, new IssueTransferOpinion());
        var thread = (await WorkbenchHouse.LineOf(prosecutor, "fined-not-transferred", referral))!.Threads.Single();
        Assert.Equal((opinion, "Issued", "CR-15"), (thread.Card.Id, thread.Card.Stage, thread.NextClock!.Rule));
        Assert.Contains((await bureau.Ask(new ShowInbox()))!.Lines, l => l.Card.Id == opinion);

        await bureau.Does(referral, new AddDossierItem
        {
            Kind = MaterialKind.PenaltyDecision, Title = "行政处罚决定书", Pages = 2, File = (await bureau.Stores(referral, "行政处罚决定书.pdf", $"处罚 {referral}")).File
        });
        await House.As("eeb-head").Does(referral, new ApproveReferral { IncompleteReason = "检测报告随后补送。" });
        await bureau.Does(referral, new DeliverDossier { Channel = "platform" });
        Assert.Null(await WorkbenchHouse.LineOf(prosecutor, "fined-not-transferred", referral));
        Assert.Equal("Executed", (await prosecutor.See(MatterKind.TransferOpinion, opinion)).Card.Stage);
    }

    [Fact]
    public async Task CR_16_A_demand_the_police_do_not_answer_is_an_omission_of_its_own_and_its_own_thread()
    {
        var referral = await House.NotFiledAndServed();
        var prosecutor = bench.Prosecutor;
        var supervision = await prosecutor.Opens(new StartSupervision { Referral = referral, Ground = SupervisionGround.NotFiled, Title = "偷排案", Grounds = "应当立案。" });
        await prosecutor.Does(supervision, new DemandReasons { Doubts = "超标十一倍。" });
        bench.PassAll();
        var row = (await WorkbenchHouse.LineOf(House.As("proc-head"), "not-filed-without-reasons", supervision))!;
        Assert.Equal((supervision, "CR-16"), (row.Threads.Single().Card.Id, row.Clock!.Rule));
        Assert.Contains(row.Answers, a => a is { Act: "IssueNoticeToFile", Address: "notice-to-file" });
    }

    [Fact]
    public async Task F8_AC2_A_row_offers_exactly_what_would_not_be_refused()
    {
        await House.Received();
        await House.NotFiled();
        await House.SupplementRequested();
        await bench.Fined();
        await bench.EnteredLate();
        bench.PassAll();
        foreach (var who in (string[])["proc-supervision", "proc-head", "proc-pil"])
            foreach (var kind in (await House.As(who).Ask(new ShowWorkbench()))!.Kinds)
                foreach (var line in await WorkbenchHouse.Lines(House.As(who), kind.Kind))
                    await Holds(House.As(who), who == "proc-pil", line);
    }

    private async Task Holds(Person who, bool opensNothing, OmissionLine line)
    {
        foreach (var answer in line.Answers.Where(a => a.Address is not null))
        {
            var open = answer.Kind is MatterKind.CriminalReferral ? (await who.See(answer.Matter!.Value)).NextSteps : (await who.See(answer.Kind, answer.Matter!.Value)).NextSteps;
            Assert.Contains(new NextStep(answer.Act, answer.Address!), open);
        }
        Assert.DoesNotContain(line.Answers, a => a.Address is null && opensNothing);
        if (line.Card is { Kind: MatterKind.CriminalReferral } card && !opensNothing && line.Clock?.Rule == "CR-08a")
            Assert.Equal(line.Threads.All(t => !t.Card.Open), line.Answers.Any(a => a.Act == nameof(StartSupervision)));
    }

    private async Task<OmissionThread> Thread(Person officer, Guid referral, string stage, params string[] offered)
    {
        var row = (await WorkbenchHouse.LineOf(officer, Silent, referral))!;
        var thread = Assert.Single(row.Threads);
        Assert.Equal(stage, thread.Card.Stage);
        Assert.DoesNotContain(row.Answers, a => a.Act == nameof(StartSupervision));
        Assert.Empty(offered.Except(row.Answers.Where(a => a.Matter == thread.Card.Id).Select(a => a.Act)));
        return thread;
    }

    // The form of the act as the row fills it, and what the officer writes.
    private static TAct Prefilled<TAct>(OmissionLine row, Dictionary<string, string> written) where TAct : Act
    {
        var given = row.Answers.Single(a => a.Act == typeof(TAct).Name).Given;
        var body = new JsonObject(given.Select(g => KeyValuePair.Create(JsonNamingPolicy.CamelCase.ConvertName(g.Key), (JsonNode?)g.Value)).Concat(written.Select(w => KeyValuePair.Create(w.Key, (JsonNode?)w.Value))));
        return body.Deserialize<TAct>(HouseJson.Options)!;
    }
}
