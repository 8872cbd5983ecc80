using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Damage;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Tests.Matters;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.Damage;

/// <summary>The authority of the prefecture, and where a damage clue can stand, each on the shoulders of the one before.</summary>
internal static class DamageTales
{
    public static Agency Huaihua { get; } = new("EEB-HH", "怀化市生态环境局", AgencyKind.Prefecture, "怀环", null, null);
    public static Officer Claimant { get; } = new("eeb-hh-officer", "曾静宜", Huaihua, [Post.Officer, Post.Liaison], "湘环执法0430001");
    public static Provision Three { get; } = Rulebook.Shipped.Provisions.Single(p => p.Id == "EDC-03");
    public static DamageClaim Appraised { get; } = new(DamageAssessment.Appraisal, 1_260_000m, "六个月内修复受损河滩", null);

    public static RaiseDamageClue Raise { get; } = new(
        new Brief("沅水河滩倾倒铝灰损害", "沅河镇", "河滩约二百平方米土壤和地下水受损。"), new DamageFinding(DamageSource.SuspectedCrime, "某再生资源公司", "监测报告两份", 900_000m), "PROC", null);

    public static Tale<DamageClue> Raised => Tale<DamageClue>.Opened(Inspector, Raise);
    public static Tale<DamageClue> Pushed => Raised.When(Inspector, new PushDamageClue(Huaihua, "洪环损赔线〔2026〕1号"), servedAfter: TimeSpan.FromHours(2));
    public static Tale<DamageClue> Checked => Pushed.When(Claimant, new CheckDamageClue("损害事实清楚"), Pushed.Now.AddHours(3));
    public static Tale<DamageClue> Started => Checked.When(Claimant, Start());
    public static Tale<DamageClue> Consulting => Started.When(Claimant, new ServeDamageNotice("怀环损赔磋告〔2026〕1号", Appraised), servedAfter: TimeSpan.FromHours(1));
    public static Tale<DamageClue> Agreed => Consulting.When(Claimant, Session()).When(Claimant, new AgreeOnDamages("怀环损赔协〔2026〕1号", "六个月内修复并经评估", 1_100_000m));
    public static Tale<DamageClue> Failed => Consulting.When(Claimant, Fail(ConsultationFailure.Refused));
    public static Tale<DamageClue> NotSued => Failed.When(Claimant, new RecordDamageOutcome(DamageOutcome.NoSuit, "义务人无财产"));
    public static Tale<DamageClue> NotStarted => Checked.When(Claimant, new DeclineDamageCase(NotStartGround.SlightHarm, "损害显著轻微"));

    public static StartDamageCase Start(Agency? handler = null) => new("怀环损赔启〔2026〕1号", "某再生资源公司", "符合索赔条件", handler);

    public static HoldDamageConsultation Session(string? whyAnother = null) => new("就修复方案交换意见", whyAnother, Three);

    public static FailDamageConsultation Fail(ConsultationFailure ground, bool timeRuns = true) => new(ground, "书面表示拒绝磋商", Three, timeRuns);
}
