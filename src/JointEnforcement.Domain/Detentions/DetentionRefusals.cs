using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Detentions;

/// <summary>The rules a transfer for detention can break; S3 is 公治〔2014〕853号.</summary>
public static class DetentionRefusals
{
    public static Refusal NoPolice { get; } = new("detention.no-police", RefusalKind.Rule, "公治〔2014〕853号第十二条");
    public static Refusal DayToCome { get; } = new("detention.day-to-come", RefusalKind.Rule);
    public static Refusal UseCriminalReferral { get; } = new("detention.use-criminal-referral", RefusalKind.Rule, "公治〔2014〕853号第二条；国务院令第310号第三条");
    public static Refusal PenaltyDecisionMissing { get; } = new("detention.penalty-decision-missing", RefusalKind.Rule, "公治〔2014〕853号第二条、第十一条第（六）项");
    public static Refusal CreditCodeMalformed { get; } = new("detention.credit-code-malformed", RefusalKind.Rule, "GB 32100—2015");
    public static Refusal RepresentativeMissing { get; } = new("detention.representative-missing", RefusalKind.Rule, "公治〔2014〕853号附件1");
    public static Refusal OwnDraft { get; } = new("detention.own-draft", RefusalKind.Post, "公治〔2014〕853号第十条");
    public static Refusal OriginalsOnly { get; } = new("detention.originals-only", RefusalKind.Rule, "公治〔2014〕853号第十一条第二款");
    public static Refusal CopiesNotKept { get; } = new("detention.copies-not-kept", RefusalKind.Rule, "公治〔2014〕853号第十一条第二款");
    public static Refusal SignerWithoutNumber { get; } = new("detention.signer-without-number", RefusalKind.Rule, "公治〔2014〕853号附件3");
    public static Refusal NothingAsked { get; } = new("detention.nothing-asked", RefusalKind.Rule, "公治〔2014〕853号第十三条");
    public static Refusal EvidenceOutstanding { get; } = new("detention.evidence-outstanding", RefusalKind.Rule, "公治〔2014〕853号第十三条");
    public static Refusal AlreadyFiled { get; } = new("detention.already-filed", RefusalKind.Stage);
    public static Refusal NotFiled { get; } = new("detention.not-filed", RefusalKind.Stage, "治安管理处罚法第九十条、第一百一十八条");
    public static Refusal ExtendedTwice { get; } = new("detention.extended-twice", RefusalKind.Stage, "治安管理处罚法第一百一十八条");
    public static Refusal NotByTheNextLevel { get; } = new("detention.not-by-the-next-level", RefusalKind.Rule, "治安管理处罚法第一百一十八条");
    public static Refusal TestingUnderWay { get; } = new("detention.testing-under-way", RefusalKind.Stage, "治安管理处罚法第一百一十八条");
    public static Refusal NoTesting { get; } = new("detention.no-testing", RefusalKind.Stage);
    public static Refusal NobodyDetained { get; } = new("detention.nobody-detained", RefusalKind.Rule);
    public static Refusal DecisionNotCopied { get; } = new("detention.decision-not-copied", RefusalKind.Stage, "公治〔2014〕853号第十四条");

    public static Refusal OtherAgencyTransfers(TriggerRule rule) => new Refusal("detention.other-agency-transfers", RefusalKind.Rule, rule.Basis).With("code", rule.Code);
    public static Refusal OrderNotServed(TriggerRule rule) => new Refusal("detention.order-not-served", RefusalKind.Rule, rule.Basis).With("code", rule.Code);
    public static Refusal NotDefied(TriggerRule rule) => new Refusal("detention.not-defied", RefusalKind.Rule, rule.Basis).With("code", rule.Code);
    public static Refusal MeansNotNamed(TriggerRule rule) => new Refusal("detention.means-not-named", RefusalKind.Rule, rule.Basis).With("code", rule.Code);
    public static Refusal NotGrave(TriggerRule rule) => new Refusal("detention.not-grave", RefusalKind.Rule, rule.Basis).With("code", rule.Code);
    public static Refusal ItemNotNamed(TriggerRule rule) => new Refusal("detention.item-not-named", RefusalKind.Rule, rule.Basis).With("code", rule.Code);
    public static Refusal ConsequenceNotShown(TriggerRule rule) => new Refusal("detention.consequence-not-shown", RefusalKind.Rule, rule.Basis).With("code", rule.Code);
    public static Refusal MaterialMissing(DetentionMaterialKind kind) => new Refusal("detention.material-missing", RefusalKind.Rule, "公治〔2014〕853号第十一条").With("material", $"DetentionMaterialKind.{kind}");
    public static Refusal NotReached(TriggerRule rule) => new Refusal("detention.person-not-reached", RefusalKind.Rule, rule.Basis).With("code", rule.Code);
    public static Refusal DaysOutsideArticle(TriggerRule rule, DetentionDays? days) =>
        new Refusal("detention.days-outside-article", RefusalKind.Rule, rule.Basis).With("least", days?.Least ?? 0).With("most", days?.Most ?? 0);
}
