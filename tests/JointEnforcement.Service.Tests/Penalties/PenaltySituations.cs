using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Penalties;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Penalties;

/// <summary>Where a penalty case of the environment bureau may stand, spoken through the API.</summary>
internal static class PenaltySituations
{
    private const string Us = "eeb-officer";
    private const string Head = "eeb-head";

    public static readonly ReceivePenaltyClue Clue = new() { Title = "超标排放含铬废水", Township = "黔城镇", Facts = "监测显示总铬超标。", Party = "某电镀有限公司", Source = "日常检查", ActDate = new DateOnly(2026, 11, 2) };
    public static readonly FilePenaltyCase Filing = new() { Conditions = Enum.GetValues<FilingCondition>(), Investigators = ["eeb-officer", "eeb-officer2"] };
    public static readonly RegisterEvidence Registration = new() { Items = "台账两册", ApprovedBy = Head };
    public static readonly OrderSealOrSeizure Sealing = new() { Kind = SealKind.Seal, Items = "排污口", ApprovedBy = Head };
    public static readonly TakeEmergencyMeasure Emergency = new() { Measure = "当场查封排污口" };
    public static readonly ServeCorrectionOrder Correction = new() { Document = "洪环责〔2026〕1号", Demand = "停止超标排放。" };
    public static readonly RestrictProduction Restriction = new() { Kind = RestrictionKind.Limit, Months = 3, Document = "洪环限〔2026〕1号" };
    public static readonly LiftRestriction Lifting = new() { Reason = "完成整改。" };
    public static readonly RequestHearing Hearing = new() { Statement = "要求听证。" };
    public static readonly ServePenaltyDecision Serving = new() { Channel = "直接送达" };
    public static readonly ChangePenaltyDecision Change = new() { Change = DecisionChange.Revoked, Document = "复议决定书1号" };
    public static readonly UrgePerformance Urging = new() { Document = "洪环催〔2026〕1号" };
    public static readonly DecidePenalty Decision = new() { Outcome = PenaltyOutcome.Penalise, Measures = Fine(100_000m), Reason = "事实清楚。", Disclosed = true };

    private static readonly DateTimeOffset Today = DateTimeOffset.UtcNow;

    public static NoticeHearing HearingNotice => new() { HeldOn = DayOf(Today).AddDays(10), Place = "分局会议室", Presider = "eeb-deputy" };

    public static PenaltyMeasures Fine(decimal yuan) => new() { Kinds = [PenaltyKind.Fine], FineYuan = yuan, Facts = "监测报告", Basis = "生态环境法典第一千一百零三条" };

    public static GivePenaltyNotice Notice(decimal yuan) => new() { Proposed = Fine(yuan), Reviewer = "eeb-liaison" };

    public static Task<Guid> Received(House house) => house.As(Us).Opens(Clue);

    public static Task<Guid> Filed(House house) => house.After(Received(house), Head, Filing);

    public static Task<Guid> Sealed(House house) => house.After(Filed(house), Us, Sealing);

    public static Task<Guid> Restricted(House house) => house.After(Filed(house), Head, Restriction);

    public static Task<Guid> Notified(House house) => house.After(Filed(house), Us, Notice(100_000m));

    public static Task<Guid> HearingTold(House house) => house.After(Filed(house), Us, Notice(300_000m));

    public static Task<Guid> Asked(House house) => house.After(HearingTold(house), Us, Hearing);

    public static Task<Guid> Decided(House house) => house.After(Notified(house), Head, Decision);

    public static Task<Guid> Served(House house) => house.After(Decided(house), Us, Serving);

    public static Task<Guid> Changed(House house) => house.After(house.After(Served(house), Us, new DisclosePenalty { Where = "分局网站", Redacted = true }), Us, Change);

    /// <summary>Everything happened long enough ago for the hearing's day to have come.</summary>
    public static async Task<Guid> Noticed(House house)
    {
        var id = await house.As(Us).Opens(Clue with { OccurredAt = Ago(40) });
        await house.As(Head).Does(id, Filing with { OccurredAt = Ago(39) });
        await house.As(Us).Does(id, Notice(300_000m) with { OccurredAt = Ago(38) });
        await house.As(Us).Does(id, Hearing with { OccurredAt = Ago(37) });
        await house.As(Us).Does(id, HearingNotice with { OccurredAt = Ago(36), HeldOn = DayOf(Ago(10)) });
        return id;
    }

    public static async Task<Guid> UrgedLongAgo(House house)
    {
        var id = await house.As(Us).Opens(Clue with { OccurredAt = Ago(60) });
        await house.As(Head).Does(id, Filing with { OccurredAt = Ago(59) });
        await house.As(Us).Does(id, Notice(100_000m) with { OccurredAt = Ago(58) });
        await house.As(Head).Does(id, Decision with { OccurredAt = Ago(57) });
        await house.As(Us).Does(id, Serving with { OccurredAt = Ago(56) });
        await house.As(Us).Does(id, Urging with { OccurredAt = Ago(50) });
        await house.As(Us).Does(id, new EndRemedyPeriod());
        return id;
    }

    public static async Task<Guid> After(this House house, Task<Guid> before, string officer, Act act)
    {
        var id = await before;
        await house.As(officer).Does(id, act);
        return id;
    }

    private static DateTimeOffset Ago(int days) => Today.AddDays(-days);

    private static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(TimeSpan.FromHours(8)).DateTime);
}
