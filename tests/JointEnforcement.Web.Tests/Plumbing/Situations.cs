namespace JointEnforcement.Web.Tests.Plumbing;

/// <summary>Where a referral of the environment bureau may stand, spoken through the API.</summary>
public static class Situations
{
    public static Officer As(this House house, string id) => new(house, id);

    /// <summary>A name no other story uses, so that it can be looked for.</summary>
    public static string NewTitle(string about = "偷排废水") => $"{about}案{Guid.NewGuid().ToString("N")[..8]}";

    public static CaseFacts Facts(string title) => new()
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

    public static Task<Guid> Draft(this House house, string? title = null) => house.As("eeb-liaison").Opens(Facts(title ?? NewTitle()));

    public static async Task<Guid> Documented(this House house, string? title = null)
    {
        var liaison = house.As("eeb-liaison");
        var id = await house.Draft(title);
        await liaison.Does(id, new DesignateTaskGroup { Members = ["eeb-liaison", "eeb-officer2"] });
        await liaison.Adds(id, MaterialKind.ReferralLetter, "涉嫌犯罪案件移送书");
        await liaison.Adds(id, MaterialKind.InvestigationReport, "案件调查报告");
        return id;
    }

    public static async Task<Guid> Reported(this House house, string? title = null) =>
        await house.Then(await house.Documented(title), "eeb-liaison", new SubmitReferralReport { Opinion = "已达到污染环境罪立案标准，建议移送。" });

    public static async Task<Guid> Approved(this House house, string? title = null) =>
        await house.Then(await house.Reported(title), "eeb-head", new ApproveReferral { Opinion = "同意移送。", IncompleteReason = "检测报告随后补送。" });

    public static async Task<Guid> Delivered(this House house, string? title = null) =>
        await house.Then(await house.Approved(title), "eeb-liaison", new DeliverDossier { Channel = "platform" });

    public static async Task<Guid> Received(this House house, string? title = null) =>
        await house.Then(await house.Delivered(title), "psb-duty", new IssuePoliceReceipt());

    public static async Task<Guid> SupplementRequested(this House house, string? title = null) =>
        await house.Then(await house.Received(title), "psb-duty", new RequestSupplement
        {
            Lines = [new() { Kind = MaterialKind.TestReportOrOpinion, Title = "废水检测报告" }, new() { Kind = MaterialKind.PhotoOrRecording, Title = "暗管现场照片" }]
        });

    public static async Task<Guid> FiledAndServed(this House house, string? title = null) =>
        await house.Then(await house.Then(await house.Received(title), "psb-duty", new FileCase { Charge = "污染环境罪", CaseNumber = "洪公立字〔2026〕1号" }), "psb-duty", new ServeDecisionNotice());

    public static async Task<Guid> NotFiledAndServed(this House house, string? title = null) =>
        await house.Then(await house.Then(await house.Received(title), "psb-duty", new DeclineToFile { Reason = "情节显著轻微。", LegalBasis = "刑事诉讼法第一百一十二条" }), "psb-duty", new ServeDecisionNotice());

    public static async Task<Guid> HandoverStarted(this House house, string? title = null) =>
        await house.Then(await house.FiledAndServed(title), "eeb-liaison", new StartHandover { Lines = [new() { Name = "含铬污泥", Quantity = 2.5m, Unit = "吨", Feature = "蓝色桶装", StoredAt = "三号仓" }] });

    public static async Task<Guid> HandoverChecked(this House house, string? title = null) =>
        await house.Then(await house.HandoverStarted(title), "psb-duty", new HandOverItem { Line = 1, Quantity = 2.5m, Condition = "完好" });

    public static async Task<Guid> Investigating(this House house, string? title = null) =>
        await house.Then(await house.Then(await house.HandoverChecked(title), "eeb-liaison", new SignHandover()), "psb-duty", new SignHandover());

    public static async Task<Guid> ArrestRequested(this House house, string? title = null) =>
        await house.Then(await house.Investigating(title), "psb-duty", new RecordArrestRequest());

    public static async Task<Guid> Then(this House house, Guid id, string officer, ReferralAct act)
    {
        await house.As(officer).Does(id, act);
        return id;
    }
}
