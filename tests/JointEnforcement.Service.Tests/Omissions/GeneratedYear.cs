using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Contracts.Supervisions;
using JointEnforcement.Contracts.TransferOpinions;
using SupervisionGround = JointEnforcement.Contracts.Supervisions.SupervisionGround;

namespace JointEnforcement.Service.Tests.Omissions;

/// <summary>A year of referrals from a seed: matters in order, matters that omit something, and matters that come as near to it as the law lets them.</summary>
internal sealed class GeneratedYear(int seed, int count)
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>A Friday without holidays near it; what ends on it at midnight still runs.</summary>
    public static readonly DateTimeOffset End = new(2026, 11, 20, 23, 30, 0, China);

    private static readonly DateTimeOffset Start = new(2025, 11, 24, 9, 0, 0, China);
    private static readonly string[] Agencies = ["EEB", "EEB", "EEB", "NRB", "WRB"];

    private readonly Random _dice = new(seed);

    public IReadOnlyList<PlannedMatter> Matters()
    {
        var plots = Plots();
        return [.. Enumerable.Range(0, count).Select(i => Told(plots[i % plots.Count]))];
    }

    private PlannedMatter Told(Action<PlannedMatter> plot)
    {
        // Two months before the end, so that even thirty days and the longest holidays are over.
        var begins = Start.AddDays(_dice.Next(0, 300)).AddMinutes(_dice.Next(0, 400));
        var matter = new PlannedMatter(NewId(), Agencies[_dice.Next(Agencies.Length)], begins, NewId);
        plot(matter);
        return matter;
    }

    private Guid NewId()
    {
        var bytes = new byte[16];
        _dice.NextBytes(bytes);
        return new Guid(bytes);
    }

    private static DateTimeOffset On(int month, int day, int hour, int minute = 0) => new(2026, month, day, hour, minute, 0, China);

    private static PlannedMatter Late(PlannedMatter m, string obligor) => m.Agency == "EEB" ? m.Plants("entered-late", obligor) : m;

    private IReadOnlyList<Action<PlannedMatter>> Plots() =>
    [
        // In order.
        m => m.Received().Filed().Noticed(),
        m => m.Received().NotFiled().Noticed(),
        m => m.Received().Tier(ReviewTier.SevenDays).Filed(100).Noticed(),
        m => m.Approved().Then(4, m.Head, new WithdrawReferral { Reason = "发现新证据。" }),
        m => m.Received().Then(8, "psb-officer", new ReturnNotPoliceMatter { Ground = ReturnGround.NotForThePolice, Reason = "不属于公安机关管辖。" }),

        // Not transferred.
        m => m.Reported().Plants("not-transferred", m.Agency),
        m => m.Approved().Plants("not-transferred", m.Agency),
        m => m.Delivered(400).Then(1, "psb-duty", new IssuePoliceReceipt()).Filed().Noticed(),
        m => Opinion(m, out var opinion).Plants("not-transferred", m.Agency, opinion),
        m => Opinion(m, out var opinion).Then(30, m.Officer, new AnswerTransferOpinion { Reasons = "复测未达标准。" }, on: opinion).Then(30, "proc-supervision", new CloseTransferOpinion { Remark = "理由成立。" }, on: opinion),

        // Silent.
        m => m.Received().Plants("silent-three-days", "PSB"),
        m => m.Received().Tier(ReviewTier.ThreeDays).Plants("silent-three-days", "PSB"),
        m => m.Received().Tier(ReviewTier.SevenDays).Plants("silent-seven-days", "PSB"),
        m => m.Received().Tier(ReviewTier.ThirtyDays).Plants("silent-thirty-days", "PSB"),
        m => m.Received().Filed(500).Noticed(),
        m => Forwarded(m),
        m => Forwarded(m).Then(2, "psb-hc-duty", new IssuePoliceReceipt()).Plants("silent-three-days", "PSB-HC"),

        // No reasons.
        m => m.Received().NotFiled().Plants("not-filed-without-reasons", "PSB"),
        m => m.Received().Filed().Noticed().Then(300, "psb-officer", new WithdrawCase { Reason = "没有犯罪事实。" }).Plants("not-filed-without-reasons", "PSB"),
        m => m.Received().Filed(),
        m => Demanded(m, out var supervision).Plants("not-filed-without-reasons", "PSB", supervision),
        m => Demanded(m, out var supervision).Then(60, "psb-officer", new ExplainReasons { Reasons = "认为情节显著轻微。" }, on: supervision),

        // Fined instead.
        m => m.Opened().Fined().Plants("fined-not-transferred", m.Agency),
        m => m.Opened(threshold: false).Fined(),
        m => m.Opened(threshold: false).Fined().Then(9, m.Officer, new AmendReferralFacts { Facts = m.Facts(true) }).Plants("fined-not-transferred", m.Agency),
        m => m.Opened().Fined().Then(9, m.Officer, new AmendReferralFacts { Facts = m.Facts(false) }),
        m => m.Opened(threshold: false).Measured(18.4m).Fined().Plants("fined-not-transferred", m.Agency),
        m => m.Opened(threshold: false).Measured(0.2m).Fined(),
        m => m.Opened().Measured(18.4m).Fined().Plants("fined-not-transferred", m.Agency),
        m => m.Penalised(18.4m).Plants("fined-not-transferred", "EEB"),
        m => m.Penalised(0.2m),
        m => m.Opened().Then(9, m.Officer, new RecordPenaltyDecision { Kind = PenaltyKind.Warning, DocumentNumber = "罚〔2026〕2号" }),
        m => m.Reported().Then(30, m.Head, new DeclineReferral { Reason = "证据不足。" }).Fined().Plants("fined-not-transferred", m.Agency),
        m => m.Received().NotFiled().Noticed().Then(90, m.Officer, new ResumeAdministrativeCase { Ground = "不予立案。" }).Fined(),

        // Supplement.
        m => m.Received().AskedForMore().Plants("supplement-overdue", m.Agency).Plants("silent-three-days", "PSB"),
        m => m.Received().AskedForMore().Then(20, m.Officer, Half(m)).Plants("supplement-overdue", m.Agency).Plants("silent-three-days", "PSB"),
        m => m.Received().AskedForMore().Then(20, m.Officer, new StateSupplementImpossible { Statement = "样品已灭失。" }).Filed(10).Noticed(),
        m => m.Received().AskedForMore().Filed(600).Noticed(),

        // Entered late.
        m => Late(m.Received().Filed(40, enteredDaysLater: 20).Noticed(), "PSB"),
        m => Late(m.Received().NotFiled(40, enteredDaysLater: 25).Noticed(), "PSB"),
        m => Late(m.Delivered(6, enteredDaysLater: 22), m.Agency).Then(1, "psb-duty", new IssuePoliceReceipt()).Filed(530).Noticed(),
        m => m.Received().Filed(40, enteredDaysLater: 3).Noticed(),

        // To the minute, at the end of the year and at an ordinary Monday.
        m => Around(m, On(11, 17, 8)),
        m => Around(m, On(11, 16, 8)).Plants("silent-three-days", "PSB"),
        m => Just(m, On(11, 19, 23, 10)),
        m => Just(m, On(11, 19, 22, 10)).Plants("not-transferred", m.Agency),
        m => Around(m, On(10, 30, 9)).At(On(11, 2, 10), "psb-officer", new FileCase { Charge = "污染环境罪" }, enteredDaysLater: 7.5).Noticed(),
        m => Late(Around(m, On(10, 30, 9)).At(On(11, 2, 10), "psb-officer", new FileCase { Charge = "污染环境罪" }, enteredDaysLater: 8).Noticed(), "PSB"),
        m => Around(m, On(11, 10, 9)).Tier(ReviewTier.ThirtyDays).AskedForMore().Plants("supplement-overdue", m.Agency)
    ];

    private PlannedMatter Opinion(PlannedMatter m, out Guid opinion)
    {
        opinion = NewId();
        return m.Then(0, "proc-supervision", new DraftTransferOpinion
        {
            To = m.Agency, Title = $"{opinion:N}案", Source = "查阅行政处罚案卷", Facts = "总铬超标十一倍，仅作罚款处理。", Charge = "污染环境罪", Opinion = "应当移送公安机关。"
        }, on: opinion).Then(5, "proc-head", new IssueTransferOpinion(), on: opinion);
    }

    private PlannedMatter Demanded(PlannedMatter m, out Guid supervision)
    {
        supervision = NewId();
        return m.Received().NotFiled().Noticed()
            .Then(30, "proc-supervision", new StartSupervision { Referral = m.Id, Ground = SupervisionGround.NotFiled, Title = $"{supervision:N}案", Grounds = "应当立案而不立案。" }, on: supervision)
            .Then(5, "proc-supervision", new DemandReasons { Doubts = "超标十一倍。" }, on: supervision);
    }

    private static PlannedMatter Forwarded(PlannedMatter m) => m.Received().Then(6, "psb-officer", new ForwardToCompetentPolice { To = "PSB-HC", Reason = "犯罪地在鹤城区。" });

    private static SubmitSupplement Half(PlannedMatter m) => new() { Answers = [new() { Line = 1, Pages = 3, File = m.Files[0] }] };

    // Received at that moment, whenever the matter would have begun.
    private static PlannedMatter Around(PlannedMatter m, DateTimeOffset received) => m.BeginsAt(received.AddHours(-30)).Delivered().At(received, "psb-duty", new IssuePoliceReceipt());

    private static PlannedMatter Just(PlannedMatter m, DateTimeOffset approved) =>
        m.BeginsAt(approved.AddHours(-3)).Reported().At(approved, m.Head, new ApproveReferral { IncompleteReason = "后补。" });
}
