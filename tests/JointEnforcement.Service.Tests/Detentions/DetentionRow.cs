using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Detentions;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Service.Tests.Matters;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Detentions;

internal sealed class DetentionRow : MatterRow
{
    public static readonly DraftDetentionTransfer Draft = new()
    {
        Title = "暗管偷排含铬废水",
        Township = "黔城镇",
        Conduct = new() { Trigger = DetentionTrigger.EvadingSupervision, ActDate = new(2026, 8, 20), Means = [EvasionMeans.HiddenPipe] },
        Party = new() { Name = "某电镀有限公司", CreditCode = "91431281MA4L0A1B2C", Address = "洪江市黔城镇工业路1号", Postcode = "418100" },
        LegalRepresentative = new() { Name = "张某", Document = "居民身份证", MaskedId = "4312**********1234", MaskedPhone = "138****1234" },
        Responsible = new() { Name = "李某" },
        Facts = "通过暗管排放含铬废水。",
        PenaltyDecision = "洪环罚〔2026〕8号",
        Basis = "生态环境法典第一千一百零八条",
        Suggestion = "建议处以行政拘留。",
        Department = "执法大队",
        Officers = ["eeb-officer", "eeb-officer2"]
    };

    private static readonly ApproveDetentionTransfer Approval = new() { EnforcementOpinion = "同意。", LegalOpinion = "同意。", Opinion = "同意移送。" };
    private static readonly DeliverDetentionDossier Delivery = new() { Materials = [.. Enum.GetValues<DetentionMaterialKind>().Select(Material)], CopiesKept = true };
    private static readonly RequestDetentionEvidence Request = new() { Lines = [new() { Title = "暗管照片" }], Reason = "事实不清。" };
    private static readonly FileDetentionCase Filing = new() { CaseNumber = "洪公行立〔2026〕8号" };
    private static readonly StartDetentionTesting Testing = new() { Subject = "毒性鉴定" };
    private static readonly DecideDetention Decision = new()
    {
        Number = "洪公行罚决〔2026〕8号",
        Persons = [new() { Label = "王某", Role = DetainedRole.DirectlyInCharge, Degree = DetentionDegree.Ordinary, Days = 7 }]
    };

    public override MatterKind Kind => MatterKind.DetentionTransfer;
    public override string[] Sees => ["eeb-officer", "psb-duty"];
    public override string[] Strangers => ["nrb-officer", "proc-supervision", "gov-coordinator", "psb-hc-duty"];

    public override IReadOnlyList<MatterActRow> Acts =>
    [
        MatterActRow.Opening("eeb-officer", "DetentionTransferDrafted", Draft),
        MatterActRow.On("eeb-head", "DetentionTransferDecided", Drafted, Approval),
        MatterActRow.On("eeb-head", "DetentionTransferNotApproved", Drafted, new DeclineDetentionTransfer { Reason = "证据不足。" }),
        MatterActRow.On("eeb-officer", "DetentionDossierDelivered", Approved, Delivery),
        MatterActRow.On("psb-duty", "DetentionTransferAccepted", Sent, new AcceptDetentionTransfer()),
        MatterActRow.On("psb-officer", "DetentionEvidenceRequested", Accepted, Request),
        MatterActRow.On("eeb-officer", "DetentionEvidenceSupplied", Asked, new SupplyDetentionEvidence
        {
            Lines = [new() { Line = 1, Kind = DetentionMaterialKind.Evidence, Name = "暗管照片", Copies = 1, Department = "执法大队", Original = true }]
        }),
        MatterActRow.On("psb-officer", "DetentionCaseFiled", Accepted, Filing),
        MatterActRow.On("psb-officer", "DetentionTestingStarted", Filed, Testing),
        MatterActRow.On("psb-officer", "DetentionTestingEnded", Tested, new EndDetentionTesting { Result = "有毒" }),
        MatterActRow.On("psb-head", "DetentionLimitExtended", Filed, new ExtendDetentionLimit { ApprovedBy = "怀化市公安局", ApprovalDocument = "怀公延〔2026〕1号" }),
        MatterActRow.On("psb-officer", "DetentionDecided", Filed, Decision),
        MatterActRow.On("psb-officer", "DetentionDecisionCopied", Decided, new CopyDetentionDecision()),
        MatterActRow.On("psb-officer", "DetentionExecuted", Decided, new ExecuteDetention { Place = "洪江市拘留所" }),
        MatterActRow.On("psb-officer", "DetentionTransferReturned", Accepted, new ReturnDetentionTransfer { Reason = "证据不足。" }),
        MatterActRow.On("psb-officer", "DetentionConvertedToCriminal", Filed, new ConvertDetentionToCriminal { Charge = "污染环境罪", Reason = "后果特别严重。" }),
        MatterActRow.On("psb-officer", "DetentionTransferArchived", Executed, new ArchiveDetentionTransfer { Volume = "2026-8" }),
        MatterActRow.On("eeb-officer", "DetentionTransferClosed", Returned, new CloseDetentionTransfer { Reason = "已收到退回的案卷。" })
    ];

    public override Task<Guid> Sent(House house) => Then(house, Approved(house), "eeb-officer", Delivery);

    public static Task<Guid> Drafted(House house) => house.As("eeb-officer").Opens(Draft);

    private static Task<Guid> Approved(House house) => Then(house, Drafted(house), "eeb-head", Approval);

    private Task<Guid> Accepted(House house) => Then(house, Sent(house), "psb-duty", new AcceptDetentionTransfer());

    private Task<Guid> Asked(House house) => Then(house, Accepted(house), "psb-officer", Request);

    private Task<Guid> Filed(House house) => Then(house, Accepted(house), "psb-officer", Filing);

    private Task<Guid> Tested(House house) => Then(house, Filed(house), "psb-officer", Testing);

    private Task<Guid> Decided(House house) => Then(house, Filed(house), "psb-officer", Decision);

    private Task<Guid> Executed(House house) =>
        Then(house, Then(house, Decided(house), "psb-officer", new CopyDetentionDecision()), "psb-officer", new ExecuteDetention { Place = "洪江市拘留所" });

    private Task<Guid> Returned(House house) => Then(house, Accepted(house), "psb-officer", new ReturnDetentionTransfer { Reason = "证据不足。" });

    private static DetentionMaterial Material(DetentionMaterialKind kind) => new() { Kind = kind, Name = $"{kind}", Copies = 1, Department = "执法大队", Original = true };

    private static async Task<Guid> Then(House house, Task<Guid> before, string officer, Act act)
    {
        var id = await before;
        await house.As(officer).Does(id, act);
        return id;
    }
}
