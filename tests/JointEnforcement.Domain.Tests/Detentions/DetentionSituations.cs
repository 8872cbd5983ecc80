using JointEnforcement.Domain.Detentions;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Tests.Matters;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.Detentions;

/// <summary>Where a transfer for detention may stand, each situation on the shoulders of the one before.</summary>
internal static class DetentionSituations
{
    public static readonly DateOnly August = new(2026, 8, 20);
    public static readonly DateOnly July = new(2026, 7, 20);

    public static DetentionConduct Evasion { get; } = new(DetentionTrigger.EvadingSupervision, August, Means: [EvasionMeans.HiddenPipe]);

    public static DetentionForm Form { get; } = new(
        new("某电镀有限公司", "91431281MA4L0A1B2C", "洪江市黔城镇工业路1号", "418100"), new("张某", "居民身份证", "4312**********1234", "138****1234"), new("李某", null, null, null),
        "生态环境法典第一千一百零八条", "建议处以行政拘留。", "执法大队", [Certified(Inspector), Certified(SecondInspector)]);

    public static IReadOnlyList<DetentionMaterial> Originals { get; } =
    [
        Row(DetentionMaterialKind.TransferLetter), Row(DetentionMaterialKind.InvestigationReport), Row(DetentionMaterialKind.Evidence), Row(DetentionMaterialKind.PenaltyPapers)
    ];

    public static Tale<DetentionTransfer> Drafted => Tale<DetentionTransfer>.Opened(Inspector, Draft(Evasion));
    public static Tale<DetentionTransfer> Approved => Drafted.When(Deputy, new ApproveDetentionTransfer("同意。", "同意。", "同意移送。"));
    public static Tale<DetentionTransfer> Delivered => Approved.When(Inspector, new DeliverDetentionDossier(Originals, true));
    public static Tale<DetentionTransfer> Accepted => Delivered.When(DutyOfficer, new AcceptDetentionTransfer("洪公拘受〔2026〕1号"));
    public static Tale<DetentionTransfer> Asked => Accepted.When(Detective, new RequestDetentionEvidence(["暗管照片"], "事实不清。"));
    public static Tale<DetentionTransfer> Filed => Accepted.When(Detective, new FileDetentionCase("洪公行立〔2026〕8号"));
    public static Tale<DetentionTransfer> Decided => Filed.When(Detective, new DecideDetention("洪公行罚决〔2026〕8号", [Person(7)]));

    public static DraftDetentionTransfer Draft(DetentionConduct conduct, DetentionForm? form = null, string? penalty = "洪环罚〔2026〕8号", bool crime = false) =>
        new("PSB", "洪环拘移〔2026〕1号", new Brief("暗管偷排", "黔城镇", "通过暗管排放含铬废水。"), conduct, form ?? Form, penalty, crime);

    public static DetentionMaterial Row(DetentionMaterialKind kind, bool original = true) => new(kind, $"{kind}", 1, "执法大队", null, original);

    public static DetainedPerson Person(int days, DetentionDegree degree = DetentionDegree.Ordinary, DetainedRole role = DetainedRole.DirectlyInCharge, string label = "王某") => new(label, role, degree, days);
}
