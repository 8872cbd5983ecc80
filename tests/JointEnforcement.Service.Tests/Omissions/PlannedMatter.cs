using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Penalties;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Contracts.Thresholds;
using JointEnforcement.Service.Tests.Penalties;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Omissions;

/// <summary>One act of a plan: when it was done, when it is entered, by whom, on which matter.</summary>
internal sealed record PlannedAct(DateTimeOffset At, DateTimeOffset EnteredAt, string Officer, Guid Matter, Act Act);

/// <summary>An omission as the plan means it: its kind, the matter it stands in, whose it is.</summary>
internal sealed record Planted(string Kind, Guid Matter, string Obligor);

/// <summary>A referral that is planned act by act. What is planted is written down beside the acts; neither rulebook nor query is asked.</summary>
internal sealed class PlannedMatter(Guid id, string agency, DateTimeOffset begins, Func<Guid> newId)
{
    private readonly string _desk = agency.ToLowerInvariant();
    private readonly Guid[] _files = [newId(), newId()];

    public Guid Id { get; } = id;
    public string Agency { get; } = agency;
    public IReadOnlyList<Guid> Files => _files;
    public List<PlannedAct> Acts { get; } = [];
    public List<Planted> Planted { get; } = [];

    /// <summary>When the last act was done.</summary>
    public DateTimeOffset Last { get; private set; } = begins;

    public string Officer => $"{_desk}-officer";
    public string Head => $"{_desk}-head";

    public PlannedMatter BeginsAt(DateTimeOffset moment)
    {
        Last = moment;
        return this;
    }

    public PlannedMatter Plants(string kind, string obligor, Guid? matter = null)
    {
        Planted.Add(new Planted(kind, matter ?? Id, obligor));
        return this;
    }

    /// <summary>Done so long after the act before, entered at once or some days later.</summary>
    public PlannedMatter Then(double hours, string officer, Act act, double enteredDaysLater = 0, Guid? on = null) => At(Last.AddHours(hours), officer, act, enteredDaysLater, on);

    public PlannedMatter At(DateTimeOffset at, string officer, Act act, double enteredDaysLater = 0, Guid? on = null)
    {
        // Whatever comes after a late entry is entered after it.
        var entered = Acts.Select(a => a.EnteredAt).Append(at.AddDays(enteredDaysLater)).Max();
        Acts.Add(new PlannedAct(at, entered, officer, on ?? Id, act with { OccurredAt = at }));
        Last = at;
        return this;
    }

    public PlannedMatter Opened(bool threshold = true) => Then(0, Officer, new OpenReferral { Facts = Facts(threshold) });

    public CaseFacts Facts(bool threshold) => Situations.Facts($"{Id:N}案") with { Threshold = threshold ? "超标三倍以上" : null, ActDate = ActDate };

    private DateOnly ActDate { get; } = DateOnly.FromDateTime(begins.Date).AddDays(-2);

    public PlannedMatter Measured(decimal chromium) => Then(1, Officer, new RecordCaseFigures { Figures = Figures(chromium) });

    /// <summary>A penalty case of the environment bureau that ends in a fine.</summary>
    public PlannedMatter Penalised(decimal chromium) => Then(0, "eeb-officer", PenaltySituations.Clue with { ActDate = ActDate })
        .Then(5, "eeb-head", PenaltySituations.Filing)
        .Then(5, "eeb-officer", new RecordPenaltyFigures { Figures = Figures(chromium) })
        .Then(30, "eeb-officer", PenaltySituations.Notice(100_000m))
        .Then(200, "eeb-head", PenaltySituations.Decision);

    private static StatedFigures Figures(decimal chromium) => new() { Measurements = [new(Pollutant.Chromium, chromium, 1.5m, "mg/L")] };

    public PlannedMatter Reported(bool threshold = true) => Opened(threshold)
        .Then(1, Officer, new DesignateTaskGroup { Members = [Officer, $"{Officer}2"] })
        .Then(0.1, Officer, new AddDossierItem { Kind = MaterialKind.ReferralLetter, Title = "移送书", Pages = 2, File = _files[0] })
        .Then(0.1, Officer, new AddDossierItem { Kind = MaterialKind.InvestigationReport, Title = "调查报告", Pages = 9, File = _files[1] })
        .Then(0.3, Officer, new SubmitReferralReport { Opinion = "建议移送。" });

    public PlannedMatter Approved(double hours = 20) => Reported().Then(hours, Head, new ApproveReferral { IncompleteReason = "后补。" });

    public PlannedMatter Delivered(double hours = 6, double enteredDaysLater = 0) => Approved().Then(hours, Officer, new DeliverDossier { Channel = "platform" }, enteredDaysLater);

    public PlannedMatter Received() => Delivered().Then(1, "psb-duty", new IssuePoliceReceipt());

    public PlannedMatter Tier(ReviewTier tier) =>
        Then(3, "psb-officer", new SetReviewTier { Tier = tier, Reason = "案情复杂，线索需要查证。", Approver = "psb-head", ApprovalDocument = "洪公批〔2026〕1号" });

    public PlannedMatter Filed(double hours = 40, double enteredDaysLater = 0) => Then(hours, "psb-officer", new FileCase { Charge = "污染环境罪" }, enteredDaysLater);

    public PlannedMatter NotFiled(double hours = 40, double enteredDaysLater = 0) => Then(hours, "psb-officer", new DeclineToFile { Reason = "情节显著轻微。", LegalBasis = "刑事诉讼法第一百一十二条" }, enteredDaysLater);

    public PlannedMatter Noticed() => Then(20, "psb-officer", new ServeDecisionNotice());

    public PlannedMatter Fined(double hours = 48) => Then(hours, Officer, new RecordPenaltyDecision { Kind = PenaltyKind.Fine, DocumentNumber = "罚〔2026〕1号", FineYuan = 50_000 });

    public PlannedMatter AskedForMore() => Then(5, "psb-officer", new RequestSupplement
    {
        Lines = [new() { Kind = MaterialKind.TestReportOrOpinion, Title = "检测报告" }, new() { Kind = MaterialKind.PhotoOrRecording, Title = "现场照片" }]
    });
}
