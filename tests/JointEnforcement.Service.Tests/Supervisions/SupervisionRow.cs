using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Contracts.Supervisions;
using JointEnforcement.Service.Tests.Matters;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Supervisions;

internal sealed class SupervisionRow : MatterRow
{
    internal static readonly DateTimeOffset Start = new(2026, 5, 6, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly DemandReasons Demand = new() { Doubts = "检测数据表明超标十一倍，符合立案条件。" };
    private static readonly ExplainReasons Reasons = new() { Reasons = "认为情节显著轻微。", Evidence = "询问笔录二份" };
    private static readonly FindReasonsTenable Tenable = new() { Reasons = "采样程序有瑕疵，理由成立。" };
    private static readonly IssueNoticeToFile Notice = new() { Grounds = "有犯罪事实，需要追究刑事责任。" };
    private static readonly IssueCorrectionNotice Correction = new() { Breach = "收到通知立案书超过十五日不予立案。" };

    public override MatterKind Kind => MatterKind.FilingSupervision;
    public override string[] Sees => ["eeb-officer", "psb-officer", "proc-supervision", "proc-head"];
    public override string[] Strangers => ["nrb-officer", "jub-officer", "gov-coordinator", "psb-hc-duty"];

    public override IReadOnlyList<MatterActRow> Acts =>
    [
        MatterActRow.Opening("proc-supervision", "SupervisionStarted", Own(SupervisionGround.NotFiled)),
        MatterActRow.On("proc-supervision", "SupervisionAccepted", Supervised.Suggested, new AcceptSupervision()),
        MatterActRow.On("proc-supervision", "SupervisionPassedToPolice", Late, new PassToPolice { Reply = "尚未超过规定期限，已移送公安机关处理。" }),
        MatterActRow.On("proc-supervision", "OverdueExplanationDemanded", Late, new DemandOverdueExplanation()),
        MatterActRow.On("psb-officer", "OverdueExplained", LateDemanded, new ExplainOverdue { Explanation = "等待鉴定意见。" }),
        MatterActRow.On("proc-supervision", "ReasonsDemanded", Reviewing, Demand),
        MatterActRow.On("psb-officer", "ReasonsExplained", Sent, Reasons),
        MatterActRow.On("proc-supervision", "ReasonsFoundTenable", Explained, Tenable),
        MatterActRow.On("proc-supervision", "SuggesterInformed", house => house.Then(Explained(house), "proc-supervision", Tenable), new InformSuggester { Reasons = "采样程序有瑕疵，理由成立。" }),
        MatterActRow.On("proc-head", "NoticeToFileIssued", Explained, Notice),
        MatterActRow.On("psb-officer", "NoticeToFileExecuted", Told, new ExecuteNoticeToFile { CaseNumber = "洪公立字〔2026〕9号", Charge = "非法采矿罪" }),
        MatterActRow.On("proc-supervision", "CorrectionNoticeIssued", Told, Correction),
        MatterActRow.On("proc-supervision", "SupervisionEscalated", house => house.Then(Told(house), "proc-supervision", Correction), new EscalateSupervision { To = "怀化市人民检察院", Report = "公安机关仍不纠正。" }),
        MatterActRow.On("proc-supervision", "ConclusionUrged", Filed, new UrgeConclusion { Question = "请反馈侦查工作进展情况。" }),
        MatterActRow.On("proc-supervision", "SupervisionClosed", Reviewing, new CloseSupervision { Reason = "经审查不符合立案条件。" })
    ];

    public override Task<Guid> Sent(House house) => house.Then(Reviewing(house), "proc-supervision", Demand);

    private static Task<Guid> Reviewing(House house) => house.Then(Supervised.Suggested(house), "proc-supervision", new AcceptSupervision());

    private Task<Guid> Explained(House house) => house.Then(Sent(house), "psb-officer", Reasons);

    private static Task<Guid> Late(House house) => house.Then(Supervised.SuggestedLate(house), "proc-supervision", new AcceptSupervision());

    private static Task<Guid> LateDemanded(House house) => house.Then(Late(house), "proc-supervision", new DemandOverdueExplanation());

    // Months ago, so that every time the law gives has run out since; the agency that could have suggested it joins in no story here.
    private static async Task<Guid> Told(House house)
    {
        var id = await house.As("proc-supervision").Opens(Own(SupervisionGround.NotFiled) with { OccurredAt = Start });
        await house.As("proc-supervision").Does(id, Demand with { OccurredAt = Start.AddDays(1), ServedAt = Start.AddDays(1) });
        await house.As("psb-officer").Does(id, Reasons with { OccurredAt = Start.AddDays(5), ServedAt = Start.AddDays(5) });
        await house.As("proc-head").Does(id, Notice with { OccurredAt = Start.AddDays(9), ServedAt = Start.AddDays(9) });
        return id;
    }

    private static Task<Guid> Filed(House house) =>
        house.Then(Told(house), "psb-officer", new ExecuteNoticeToFile { Charge = "非法采矿罪", OccurredAt = Start.AddDays(20), ServedAt = Start.AddDays(20) });

    private static StartSupervision Own(SupervisionGround ground) => new() { Ground = ground, Title = "沅水江市段非法采砂案", Township = "江市镇", Grounds = "采砂价值已达立案标准，公安机关未予立案。" };
}

/// <summary>Supervisions as suggestions on referrals bring them about.</summary>
internal static class Supervised
{
    public static async Task<Guid> Suggested(House house) => await Of(house, await house.Supervised());

    public static async Task<Guid> SuggestedLate(House house)
    {
        var referral = await ReceivedInMay(house);
        await house.As("eeb-officer").Does(referral, OnDelay);
        return await Of(house, referral);
    }

    public static SuggestSupervision OnDelay { get; } = Situations.Suggestion() with
    {
        Attachments = [SupervisionAttachment.SuggestionLetter, SupervisionAttachment.CaseMaterials, SupervisionAttachment.ProofOfOverdue]
    };

    /// <summary>A referral the police received months ago and have left undecided since.</summary>
    private static async Task<Guid> ReceivedInMay(House house)
    {
        var (bureau, day) = (house.As("eeb-officer"), SupervisionRow.Start);
        var id = await bureau.Opens(new OpenReferral { Facts = Situations.Facts() with { ActDate = new DateOnly(2026, 4, 20) }, OccurredAt = day });
        await bureau.Does(id, new DesignateTaskGroup { Members = ["eeb-officer", "eeb-officer2"], OccurredAt = day });
        await house.Adds(id, MaterialKind.ReferralLetter, "涉嫌犯罪案件移送书");
        await house.Adds(id, MaterialKind.InvestigationReport, "案件调查报告");
        await bureau.Does(id, new SubmitReferralReport { Opinion = "建议移送。", OccurredAt = day });
        await house.As("eeb-head").Does(id, new ApproveReferral { IncompleteReason = "检测报告随后补送。", OccurredAt = day });
        await bureau.Does(id, new DeliverDossier { Channel = "platform", OccurredAt = day, ServedAt = day });
        await house.As("psb-duty").Does(id, new IssuePoliceReceipt { OccurredAt = day });
        return id;
    }

    public static Task<Guid> Of(House house, Guid referral) =>
        house.Scalar<Guid>("select matter from matter_link where other = $1 and kind = 'FilingSupervision'", referral);

    public static async Task<Guid> Then(this House house, Task<Guid> before, string officer, Act act)
    {
        var id = await before;
        await house.As(officer).Does(id, act);
        return id;
    }
}
