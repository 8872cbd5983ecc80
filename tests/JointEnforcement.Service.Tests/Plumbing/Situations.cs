using JointEnforcement.Contracts.Referrals;

namespace JointEnforcement.Service.Tests.Plumbing;

/// <summary>Where a referral of the environment bureau may stand, each situation on the shoulders of the one before; everything is spoken through the API.</summary>
public static class Situations
{
    public static CaseFacts Facts(string title = "沅江支流偷排含铬废水案") => new()
    {
        Title = title,
        Violation = "通过暗管排放含重金属废水",
        SuspectedCrime = "污染环境罪",
        Summary = "执法人员在厂区北侧发现暗管，取样检测总铬超标十一倍。",
        Source = "日常检查",
        Party = "某电镀公司",
        Township = "黔城镇",
        ActDate = new DateOnly(2026, 11, 2),
        Threshold = "超标三倍以上"
    };

    public static Task<Guid> Draft(this House house, string? title = null) =>
        house.As("eeb-officer").Opens(title is null ? Facts() : Facts(title));

    public static async Task<Guid> WithTaskGroup(this House house, string? title = null)
    {
        var id = await house.Draft(title);
        await house.As("eeb-officer").Does(id, new DesignateTaskGroup { Members = ["eeb-officer", "eeb-officer2"] });
        return id;
    }

    public static async Task<Guid> Documented(this House house, string? title = null)
    {
        var id = await house.WithTaskGroup(title);
        await house.Adds(id, MaterialKind.ReferralLetter, "涉嫌犯罪案件移送书");
        await house.Adds(id, MaterialKind.InvestigationReport, "案件调查报告");
        return id;
    }

    public static async Task Adds(this House house, Guid id, MaterialKind kind, string title)
    {
        var officer = house.As("eeb-officer");
        var file = await officer.Stores(id, $"{title}.pdf", $"{title} {id}");
        await officer.Does(id, new AddDossierItem { Kind = kind, Title = title, Pages = 3, File = file.File, Original = true });
    }

    public static async Task<Guid> Reported(this House house, string? title = null)
    {
        var id = await house.Documented(title);
        await house.As("eeb-officer").Does(id, new SubmitReferralReport { Opinion = "已达到污染环境罪立案标准，建议移送。" });
        return id;
    }

    public static Task<Guid> NotApproved(this House house) =>
        house.Then(house.Reported(), "eeb-head", new DeclineReferral { Reason = "证据链尚不完整。" });

    public static Task<Guid> Approved(this House house, string? title = null) =>
        house.Then(house.Reported(title), "eeb-head", new ApproveReferral { Opinion = "同意移送。", IncompleteReason = "检测报告随后补送。" });

    public static Task<Guid> Delivered(this House house, string? title = null) =>
        house.Then(house.Approved(title), "eeb-officer", new DeliverDossier { Channel = "platform" });

    public static Task<Guid> Received(this House house, string? title = null) =>
        house.Then(house.Delivered(title), "psb-duty", new IssuePoliceReceipt());

    public static Task<Guid> SupplementRequested(this House house) =>
        house.Then(house.Received(), "psb-officer", new RequestSupplement
        {
            Lines = [new() { Kind = MaterialKind.TestReportOrOpinion, Title = "废水检测报告" }, new() { Kind = MaterialKind.PhotoOrRecording, Title = "暗管现场照片" }]
        });

    public static Task<Guid> InquiryRequested(this House house) =>
        house.Then(house.Received(), "psb-officer", new RequestSupplementaryInquiry { FactsToProve = "暗管启用时间", SuggestedMethod = "询问维修人员" });

    public static Task<Guid> Filed(this House house) =>
        house.Then(house.Received(), "psb-officer", new FileCase { Charge = "污染环境罪", CaseNumber = "洪公立字〔2026〕1号" });

    public static Task<Guid> FiledAndServed(this House house) =>
        house.Then(house.Filed(), "psb-officer", new ServeDecisionNotice { NoticeNumber = "洪公告〔2026〕1号" });

    public static Task<Guid> HandoverStarted(this House house) =>
        house.Then(house.FiledAndServed(), "eeb-officer", new StartHandover { Lines = [new() { Name = "含铬污泥", Quantity = 2.5m, Unit = "吨", Feature = "蓝色桶装", StoredAt = "三号仓" }] });

    public static Task<Guid> HandoverChecked(this House house) =>
        house.Then(house.HandoverStarted(), "psb-officer", new HandOverItem { Line = 1, Quantity = 2.5m, Condition = "完好" });

    public static Task<Guid> Investigating(this House house) =>
        house.Then(house.Then(house.HandoverChecked(), "eeb-officer", new SignHandover()), "psb-officer", new SignHandover());

    public static Task<Guid> ArrestRequested(this House house) => house.Then(house.Investigating(), "psb-officer", new RecordArrestRequest());

    public static Task<Guid> AtProcuratorate(this House house) => house.Then(house.Investigating(), "psb-officer", new SendForProsecution());

    public static Task<Guid> Prosecuted(this House house) => house.Then(house.AtProcuratorate(), "proc-supervision", new Prosecute());

    public static Task<Guid> NotFiled(this House house) =>
        house.Then(house.Received(), "psb-officer", new DeclineToFile { Reason = "情节显著轻微。", LegalBasis = "刑事诉讼法第一百一十二条" });

    public static Task<Guid> NotFiledAndServed(this House house) => house.Then(house.NotFiled(), "psb-officer", new ServeDecisionNotice());

    public static Task<Guid> Reconsidering(this House house) =>
        house.Then(house.NotFiledAndServed(), "eeb-officer", new RequestReconsideration { Grounds = "检测数据表明超标十一倍。" });

    public static Task<Guid> Supervised(this House house) => house.Then(house.NotFiledAndServed(), "eeb-officer", Suggestion());

    public static SuggestSupervision Suggestion() => new()
    {
        Grounds = "公安机关应当立案而不立案。",
        Attachments = [SupervisionAttachment.SuggestionLetter, SupervisionAttachment.CaseMaterials, SupervisionAttachment.PoliceDecision]
    };

    public static Task<Guid> Resumed(this House house) =>
        house.Then(house.NotFiledAndServed(), "eeb-officer", new ResumeAdministrativeCase { Ground = "公安机关不予立案。" });

    public static Task<Guid> Closed(this House house) => house.Then(house.Resumed(), "eeb-officer", new CloseReferral { Summary = "已作行政处罚。" });

    public static Task<Guid> Nudged(this House house) => house.Then(house.Delivered(), "eeb-officer", new NudgeHolder { Question = "请问何时受理？" });

    private static async Task<Guid> Then(this House house, Task<Guid> before, string officer, ReferralAct act)
    {
        var id = await before;
        await house.As(officer).Does(id, act);
        return id;
    }
}
