using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Clues;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Tests.Matters;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.Clues;

/// <summary>A third bureau, and a clue as far as it may have come.</summary>
internal static class Neighbours
{
    public static Agency Wrb { get; } = new("WRB", "洪江市水利局", AgencyKind.Administrative, "洪水", "PSB", "PROC");
    public static Agency Jub { get; } = new("JUB", "洪江市司法局", AgencyKind.Justice, "洪司", null, null);
    public static Officer RiverKeeper { get; } = new("wrb-officer", "申江", Wrb, [Post.Officer, Post.Liaison], "湘水执法0431201");
    public static Officer SurveyHead { get; } = new("nrb-head", "瞿长河", Nrb, [Post.Head], "湘资执法0431203");

    public static RecordClue Found(DateTimeOffset? at = null, bool danger = false) => new(
        new Brief("沅水河道倾倒建筑垃圾", "黔城镇", "河堤外侧倾倒建筑垃圾约六十立方米。"),
        new ClueFinding(ClueSource.Inspection, at ?? Tale<ClueTransfer>.Morning, "沅水大桥下游三百米", "某渣土运输公司", "已拍照固定", danger), null);

    public static ClueLetter Letter { get; } = new("生态环境法典第一千零八十三条", [new ClueMaterial("现场照片", 1, true)], "建议立案查处", "向文清 0745-7310000", null, null);

    public static SendClue To(Agency agency, ClueLetter? letter = null) => new(agency, "洪环线移〔2026〕1号", letter ?? Letter);

    public static ReturnClue Back(Agency? suggested = null) => new("河道管理范围内由水利部门管辖。", suggested, "洪管争〔2026〕1号");

    public static Tale<ClueTransfer> Recorded => Tale<ClueTransfer>.Opened(Inspector, Found());
    public static Tale<ClueTransfer> Sent => Recorded.When(Inspector, To(Nrb));
    public static Tale<ClueTransfer> Signed => Sent.When(Surveyor, new SignClue("洪自然资线回〔2026〕1号"));
    public static Tale<ClueTransfer> Accepted => Signed.When(Surveyor, new AcceptClue());
    public static Tale<ClueTransfer> Returned => Signed.When(Surveyor, Back(Wrb));
    public static Tale<ClueTransfer> SignedByTheSecond => Returned.When(Inspector, To(Wrb)).When(RiverKeeper, new SignClue("洪水线回〔2026〕1号"));
    public static Tale<ClueTransfer> Disputed => SignedByTheSecond.When(RiverKeeper, Back(Nrb));
}
