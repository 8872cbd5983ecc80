using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Dossiers;
using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Domain.Tests.Referrals;

internal static class People
{
    public static Agency Eeb { get; } = new("EEB", "怀化市生态环境局洪江市分局", AgencyKind.Administrative, "洪环", "PSB", "PROC");
    public static Agency Nrb { get; } = new("NRB", "洪江市自然资源局", AgencyKind.Administrative, "洪自然资", "PSB", "PROC");
    public static Agency Psb { get; } = new("PSB", "洪江市公安局", AgencyKind.Police, "洪公", null, "PROC");
    public static Agency Hecheng { get; } = new("PSB-HC", "怀化市公安局鹤城分局", AgencyKind.Police, "鹤公", null, "PROC");
    public static Agency Proc { get; } = new("PROC", "洪江市人民检察院", AgencyKind.Procuratorate, "洪检", null, null);
    public static Agency Gov { get; } = new("GOV", "洪江市人民政府办公室", AgencyKind.Government, "洪政办", null, null);

    public static Officer Inspector { get; } = new("eeb-officer", "向文清", Eeb, [Post.Officer], "湘环执法0431201");
    public static Officer SecondInspector { get; } = new("eeb-officer2", "粟海燕", Eeb, [Post.Officer], "湘环执法0431202");
    public static Officer Liaison { get; } = new("eeb-liaison", "易知行", Eeb, [Post.Officer, Post.Liaison], "湘环执法0431203");
    public static Officer Deputy { get; } = new("eeb-deputy", "潘国祥", Eeb, [Post.DeputyHead], "湘环执法0431205");
    public static Officer Head { get; } = new("eeb-head", "段启明", Eeb, [Post.Head], "湘环执法0431206");
    public static Officer ActingHead { get; } = new("eeb-acting", "尹思齐", Eeb, [Post.ActingHead], "湘环执法0431207");
    public static Officer Surveyor { get; } = new("nrb-officer", "滕建平", Nrb, [Post.Officer, Post.Liaison], "湘资执法0431201");
    public static Officer DutyOfficer { get; } = new("psb-duty", "谢立军", Psb, [Post.PoliceDutyOfficer], "警号431281");
    public static Officer Detective { get; } = new("psb-officer", "杨振国", Psb, [Post.PoliceCaseOfficer], "警号431282");
    public static Officer PoliceHead { get; } = new("psb-head", "龙承志", Psb, [Post.PsbHead], "警号431284");
    public static Officer HechengDetective { get; } = new("psb-hc-duty", "田永安", Hecheng, [Post.PoliceDutyOfficer, Post.PoliceCaseOfficer], "警号431202");
    public static Officer Prosecutor { get; } = new("proc-supervision", "贺明月", Proc, [Post.Prosecutor], "检证431281");
    public static Officer PilProsecutor { get; } = new("proc-pil", "丁一凡", Proc, [Post.ProsecutorPil], "检证431282");
    public static Officer ChiefProcurator { get; } = new("proc-head", "傅正言", Proc, [Post.Head], "检证431283");
    public static Officer Coordinator { get; } = new("gov-coordinator", "夏安", Gov, [Post.Coordinator], null);
    public static Officer Auditor { get; } = new("gov-auditor", "凌正", Gov, [Post.Auditor], null);

    public static IReadOnlyList<Officer> All { get; } =
    [
        Inspector, SecondInspector, Liaison, Deputy, Head, ActingHead, Surveyor, DutyOfficer, Detective, PoliceHead,
        HechengDetective, Prosecutor, PilProsecutor, Coordinator, Auditor
    ];

    public static TaskGroupMember Certified(Officer officer) => new(officer.Ref, officer.Certificate, true);
}

internal static class Papers
{
    public static DossierItem Letter { get; } = Of(MaterialKind.ReferralLetter, "案件移送书");
    public static DossierItem Report { get; } = Of(MaterialKind.InvestigationReport, "案件调查报告");
    public static DossierItem Record { get; } = Of(MaterialKind.InspectionRecord, "现场检查笔录");
    public static DossierItem SeizedList { get; } = Of(MaterialKind.SeizedItemList, "涉案物品清单");
    public static DossierItem Photos { get; } = Of(MaterialKind.PhotoOrRecording, "现场照片");
    public static DossierItem TestReport { get; } = Of(MaterialKind.TestReportOrOpinion, "监测报告");
    public static DossierItem PenaltyDecision { get; } = Of(MaterialKind.PenaltyDecision, "行政处罚决定书");

    public static DossierItem Of(MaterialKind kind, string title, int no = 0) => new(
        Guid.Parse($"00000000-0000-4000-8000-{no:d8}{(int)kind:d4}"), kind, title, 1, 2, false,
        new FileSeal(Guid.Parse($"00000000-0000-4000-9000-{no:d8}{(int)kind:d4}"), $"{title}.pdf", "application/pdf", 1000 + no, $"{(int)kind:x2}{no:x62}", $"{no:x62}{(int)kind:x2}"));
}
