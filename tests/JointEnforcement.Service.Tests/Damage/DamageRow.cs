using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Damage;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.PublicInterest;
using JointEnforcement.Service.Tests.Matters;
using JointEnforcement.Service.Tests.Plumbing;
using JointEnforcement.Service.Tests.Supervisions;

namespace JointEnforcement.Service.Tests.Damage;

internal sealed class DamageRow : MatterRow
{
    public static readonly RaiseDamageClue Clue = new()
    {
        Title = "沅水河滩倾倒铝灰损害", Township = "沅河镇", Source = DamageSource.Inspection, Harm = "河滩约二百平方米土壤和地下水受损。", Responsible = "某再生资源公司", Evidence = "监测报告两份", EstimateYuan = 900_000m
    };

    public static readonly PushDamageClue Push = new() { To = "EEB-HH" };
    public static readonly StartDamageCase Start = new() { Responsible = "某再生资源公司", Reason = "损害事实清楚，符合索赔条件。" };
    public static readonly FailDamageConsultation Fail = new() { Ground = ConsultationFailure.Refused, Reason = "书面表示拒绝磋商。" };
    private static readonly CheckDamageClue Check = new() { Findings = "损害事实清楚。" };
    private static readonly ServeDamageNotice Notice = new() { Assessment = DamageAssessment.Appraisal, AmountYuan = 1_260_000m, Proposal = "六个月内修复受损河滩。" };
    private static readonly AgreeOnDamages Agreement = new() { AmountYuan = 1_100_000m, Terms = "六个月内修复并经评估。" };

    public override MatterKind Kind => MatterKind.DamageClue;
    public override string[] Sees => ["eeb-officer", "eeb-hh-officer"];
    public override string[] Strangers => ["nrb-officer", "psb-officer", "proc-pil", "gov-coordinator"];

    public override IReadOnlyList<MatterActRow> Acts =>
    [
        MatterActRow.Opening("eeb-officer", "DamageClueRaised", Clue),
        MatterActRow.On("eeb-officer", "DamageCluePushed", house => house.As("eeb-officer").Opens(Clue), Push),
        MatterActRow.On("eeb-hh-officer", "DamagePreliminaryChecked", Sent, Check),
        MatterActRow.On("eeb-hh-officer", "DamageCaseStarted", Checked, Start),
        MatterActRow.On("eeb-hh-officer", "DamageCaseNotStarted", Checked, new DeclineDamageCase { Ground = NotStartGround.SlightHarm, Reason = "损害显著轻微。" }),
        MatterActRow.On("eeb-hh-officer", "DamageConsultationNoticeServed", house => house.Then(Checked(house), "eeb-hh-officer", Start), Notice),
        MatterActRow.On("eeb-hh-officer", "DamageConsultationHeld", Consulting, new HoldDamageConsultation { Minutes = "就修复方案交换意见。" }),
        MatterActRow.On("eeb-hh-officer", "DamageAgreed", Consulting, Agreement),
        MatterActRow.On("eeb-hh-officer", "DamageConsultationFailed", Consulting, Fail),
        MatterActRow.On("eeb-hh-officer", "DamageAgreementConfirmed", Agreed, new ConfirmDamageAgreement { Court = "怀化市中级人民法院", DocumentNumber = "（2026）湘12民特1号" }),
        MatterActRow.On("eeb-hh-officer", "DamageSuitFiled", house => house.Then(Consulting(house), "eeb-hh-officer", Fail), new FileDamageSuit { Court = "怀化市中级人民法院", Claims = "判令修复并赔偿。" }),
        MatterActRow.On("eeb-hh-officer", "DamageOutcomeRecorded", Agreed, new RecordDamageOutcome { Outcome = DamageOutcome.Restored, Result = "修复效果评估合格。" })
    ];

    public override Task<Guid> Sent(House house) => house.Then(house.As("eeb-officer").Opens(Clue), "eeb-officer", Push);

    public static Task<Guid> Consulting(House house) => house.Then(house.Then(Checked(house), "eeb-hh-officer", Start), "eeb-hh-officer", Notice);

    private static Task<Guid> Checked(House house) => house.Then(house.Then(house.As("eeb-officer").Opens(Clue), "eeb-officer", Push), "eeb-hh-officer", Check);

    private static Task<Guid> Agreed(House house) => house.Then(Consulting(house), "eeb-hh-officer", Agreement);
}

[Collection(nameof(TheHouse))]
public sealed class DamageStories(House house)
{
    [Fact]
    public async Task EDC_02_The_clock_of_the_consultation_decides_whether_its_time_is_over()
    {
        var id = await DamageRow.Consulting(house);
        var early = await house.As("eeb-hh-officer").Perform(id, DamageRow.Fail with { Ground = ConsultationFailure.TimeOver });
        Assert.Equal("damage.time-runs", early.Refusal!.Code);
        var unused = await house.As("eeb-hh-officer").Perform(id, DamageRow.Fail with { Ground = ConsultationFailure.SessionsUsedUp });
        Assert.Equal("damage.sessions-left", unused.Refusal!.Code);
    }

    [Fact]
    public async Task Where_nobody_sues_the_procuratorate_takes_the_clue_up_and_its_public_notice_is_told_there()
    {
        var (prefecture, prosecutor) = (house.As("eeb-hh-officer"), house.As("proc-pil"));
        var id = await DamageRow.Consulting(house);
        var civil = new RegisterPilClue
        {
            Nature = PilNature.Civil, Source = PilSource.EnforcementPlatform, Field = PilField.EcologyAndResources, Title = "沅水河滩损害民事公益诉讼", Facts = "河滩受损，无人索赔。", DamageClue = id
        };
        await prefecture.Does(id, DamageRow.Fail);
        Assert.Null(await prosecutor.Ask(new ShowMatter(MatterKind.DamageClue, id)));
        Assert.Equal("matter.unknown-other", (await prosecutor.House.Perform(civil, new ActTicket(Guid.Empty, null, Person.NewKey()))).Refusal!.Code);

        await prefecture.Does(id, new RecordDamageOutcome { Outcome = DamageOutcome.NoSuit, Result = "义务人无财产可供执行。" });
        var letter = await prosecutor.See(MatterKind.DamageClue, id);
        Assert.Contains("DamageOutcomeRecorded", letter.History.Select(h => h.Fact));
        Assert.DoesNotContain("DamagePreliminaryChecked", letter.History.Select(h => h.Fact));

        var pil = await prosecutor.Opens(civil);
        await prosecutor.Does(pil, new AssessPilClue { Opinion = "线索属实。" });
        await prosecutor.Does(pil, new FilePilCase());
        Assert.DoesNotContain("DamagePublicNoticeGiven", (await prefecture.See(MatterKind.DamageClue, id)).History.Select(h => h.Fact));
        await prosecutor.Does(pil, new PublishPilNotice { Medium = "正义网" });
        var told = await prefecture.See(MatterKind.DamageClue, id);
        Assert.Contains("DamagePublicNoticeGiven", told.History.Select(h => h.Fact));
        Assert.Contains(told.Sheet, l => l is { Key: "publicNotice", Value: "正义网" });
    }
}
