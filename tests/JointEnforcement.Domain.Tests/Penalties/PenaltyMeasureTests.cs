using JointEnforcement.Domain.Penalties;
using JointEnforcement.Domain.Tests.Matters;
using JointEnforcement.Domain.Thresholds;
using static JointEnforcement.Domain.Tests.Penalties.PenaltySituations;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.Penalties;

public sealed class PenaltyMeasureTests
{
    [Fact]
    public void What_was_measured_is_recorded() =>
        Assert.Equal(18.4m, Filed.Refuses(Inspector, Measured(-1m), "threshold.negative-number").When(Inspector, Measured(18.4m)).Stands("Investigating").State.KnownFigures!.Measurements[0].Value);

    [Fact]
    public void A_violation_of_tomorrow_cannot_come_in() => Tale<PenaltyCase>.RefusesToOpen(Inspector, Receive() with { ActDate = new DateOnly(2026, 12, 31) }, "matter.act-in-future");

    private static RecordPenaltyFigures Measured(decimal chromium) =>
        new(new CaseFigures(new DateOnly(2026, 9, 1)) { Measurements = [new(Pollutant.Chromium, chromium, 1.5m, "mg/L")] });

    [Fact]
    public void Evidence_is_kept_with_the_heads_approval_and_dealt_with() => Filed
        .Refuses(Inspector, new RegisterEvidence("台账两册", ByNobody), "penalty.head-must-approve")
        .Refuses(Inspector, new HandleRegisteredEvidence("退还"), "penalty.nothing-registered")
        .When(Inspector, new RegisterEvidence("台账两册", ByHead))
        .Refuses(Inspector, new RegisterEvidence("电脑一台", ByHead), "penalty.registration-open")
        .When(Inspector, new HandleRegisteredEvidence("复制后退还")).Stands("Investigating");

    [Fact]
    public void Seal_and_seizure_are_approved_extended_once_and_lifted() => Filed
        .Refuses(Inspector, new OrderSealOrSeizure(SealKind.Seal, "排污口", ByNobody), "penalty.head-must-approve")
        .Refuses(Head, new ExtendSealOrSeizure("情况复杂。"), "penalty.nothing-sealed")
        .Refuses(Inspector, new LiftSealOrSeizure("解除"), "penalty.nothing-sealed")
        .When(Inspector, new OrderSealOrSeizure(SealKind.Seal, "排污口", ByHead))
        .Refuses(Inspector, new OrderSealOrSeizure(SealKind.Seizure, "水泵", ByHead), "penalty.seal-open")
        .When(Head, new ExtendSealOrSeizure("情况复杂。"))
        .Refuses(Head, new ExtendSealOrSeizure("情况复杂。"), "penalty.seal-extended-once")
        .When(Inspector, new LiftSealOrSeizure("解除")).Stands("Investigating");

    [Fact]
    public void An_emergency_measure_is_reported_to_the_head() => Clue
        .Refuses(Inspector, new ReportEmergencyMeasure(ByHead), "penalty.no-emergency")
        .When(Inspector, new TakeEmergencyMeasure("当场查封排污口"))
        .Refuses(Inspector, new TakeEmergencyMeasure("再次"), "penalty.emergency-open")
        .Refuses(Inspector, new ReportEmergencyMeasure(ByNobody), "penalty.head-must-approve")
        .When(Inspector, new ReportEmergencyMeasure(ByHead));

    [Fact]
    public void An_order_to_correct_is_rechecked() => Filed
        .Refuses(Inspector, new RecheckCorrection(true, "仍在排放"), "penalty.no-correction-order")
        .When(Inspector, new ObtainMonitoringReport("监〔2026〕1号"))
        .When(Inspector, new ServeCorrectionOrder("洪环责〔2026〕1号", "停止超标排放"))
        .When(Inspector, new RecheckCorrection(true, "仍在排放"))
        .Refuses(Inspector, new RecheckCorrection(false, "已改正"), "penalty.no-correction-order");

    [Fact]
    public void A_limit_lasts_three_months_and_is_extended_once_a_halt_never() => Filed
        .Refuses(Head, new RestrictProduction(RestrictionKind.Limit, 4, "洪环限〔2026〕1号"), "penalty.limit-too-long")
        .Refuses(Head, new RestrictProduction(RestrictionKind.Limit, null, "洪环限〔2026〕1号"), "penalty.limit-too-long")
        .Refuses(Inspector, new FileRectificationPlan("整改方案"), "penalty.no-restriction")
        .Refuses(Inspector, new LiftRestriction("完成整改。"), "penalty.no-restriction")
        .Refuses(Inspector, new RecheckRestriction("未复产"), "penalty.no-restriction")
        .When(Head, new RestrictProduction(RestrictionKind.Limit, 3, "洪环限〔2026〕1号"))
        .Refuses(Head, new RestrictProduction(RestrictionKind.Halt, null, "洪环停〔2026〕1号"), "penalty.restriction-open")
        .When(Inspector, new FileRectificationPlan("整改方案"))
        .When(Head, new ExtendProductionRestriction("情况复杂。"))
        .Refuses(Head, new ExtendProductionRestriction("情况复杂。"), "penalty.restriction-not-extendable")
        .When(Inspector, new LiftRestriction("完成整改。"))
        .When(Inspector, new RecheckRestriction("运行正常"))
        .When(Head, new RestrictProduction(RestrictionKind.Halt, null, "洪环停〔2026〕1号"))
        .Refuses(Head, new ExtendProductionRestriction("情况复杂。"), "penalty.restriction-not-extendable");

    [Fact]
    public void No_case_is_closed_while_something_is_sealed_kept_or_restricted() => Clue
        .When(Inspector, new RegisterEvidence("台账两册", ByHead))
        .When(Head, new DeclinePenaltyFiling("没有违法事实。"))
        .Refuses(Inspector, new ClosePenaltyCase(ClosingGround.NotFiled, "不予立案。"), "penalty.measures-open")
        .When(Inspector, new HandleRegisteredEvidence("退还"))
        .When(Inspector, new ClosePenaltyCase(ClosingGround.NotFiled, "不予立案。")).Stands("Closed");
}
