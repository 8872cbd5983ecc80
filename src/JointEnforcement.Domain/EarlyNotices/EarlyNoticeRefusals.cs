namespace JointEnforcement.Domain.EarlyNotices;

internal static class EarlyNoticeRefusals
{
    private const string EarlyNoticeArticle = "环环监〔2017〕17号第二十六条";

    public static Refusal NotThePolice { get; } = new("early-notice.not-the-police", RefusalKind.Rule, EarlyNoticeArticle);
    public static Refusal CheckedLater { get; } = new("early-notice.checked-after-it-was-given", RefusalKind.Rule);
    public static Refusal NotYourReferral { get; } = new("early-notice.referral-of-another-agency", RefusalKind.Rule);
    public static Refusal ReferralEnded { get; } = new("early-notice.referral-ended", RefusalKind.Rule);
    public static Refusal InvestigationMustGoOn { get; } = new("early-notice.investigation-must-go-on", RefusalKind.Rule, EarlyNoticeArticle);
    public static Refusal OnlyPoliceFile { get; } = new("early-notice.only-police-file", RefusalKind.Rule, EarlyNoticeArticle);
    public static Refusal CaseNumberMissing { get; } = new("early-notice.case-number-missing", RefusalKind.Rule);
}
