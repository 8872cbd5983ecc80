using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>The rules a penalty case can break.</summary>
public static class PenaltyRefusals
{
    public static Refusal FilingExtendedOnce { get; } = new("penalty.filing-extended-once", RefusalKind.Stage, "生态环境行政处罚办法第十八条");
    public static Refusal NotOurReferral { get; } = new("penalty.not-our-referral", RefusalKind.Rule, "环环监〔2017〕17号第十六条");
    public static Refusal ReferralLinked { get; } = new("penalty.referral-linked", RefusalKind.Stage);
    public static Refusal ComesByItself { get; } = new("penalty.ground-comes-by-itself", RefusalKind.Rule, "环环监〔2017〕17号第十六条");
    public static Refusal AlreadySuspended { get; } = new("penalty.already-suspended", RefusalKind.Rule);
    public static Refusal NotSuspended { get; } = new("penalty.not-suspended", RefusalKind.Stage);
    public static Refusal ExtendedTwice { get; } = new("penalty.extended-twice", RefusalKind.Stage, "生态环境行政处罚办法第五十七条");
    public static Refusal SecondNeedsMinutes { get; } = new("penalty.second-extension-needs-minutes", RefusalKind.Rule, "生态环境行政处罚办法第五十七条");
    public static Refusal HeadMustApprove { get; } = new("penalty.head-must-approve", RefusalKind.Rule, "行政处罚法第五十六条；行政强制法第十八条");
    public static Refusal RegistrationOpen { get; } = new("penalty.registration-open", RefusalKind.Stage, "行政处罚法第五十六条");
    public static Refusal NothingRegistered { get; } = new("penalty.nothing-registered", RefusalKind.Stage);
    public static Refusal SealOpen { get; } = new("penalty.seal-open", RefusalKind.Stage, "行政强制法第二十五条");
    public static Refusal NothingSealed { get; } = new("penalty.nothing-sealed", RefusalKind.Stage);
    public static Refusal SealExtendedOnce { get; } = new("penalty.seal-extended-once", RefusalKind.Stage, "行政强制法第二十五条");
    public static Refusal EmergencyOpen { get; } = new("penalty.emergency-open", RefusalKind.Stage, "行政强制法第十九条");
    public static Refusal NoEmergency { get; } = new("penalty.no-emergency", RefusalKind.Stage);
    public static Refusal NothingProposed { get; } = new("penalty.nothing-proposed", RefusalKind.Rule, "行政处罚法第四十四条");
    public static Refusal FineNeedsAmount { get; } = new("penalty.fine-needs-amount", RefusalKind.Rule);
    public static Refusal InvestigatorReviews { get; } = new("penalty.investigator-reviews", RefusalKind.Rule, "行政处罚法第五十七条、第五十八条");
    public static Refusal InvestigatorReviewsLegally { get; } = new("penalty.investigator-reviews-legally", RefusalKind.Post, "行政处罚法第五十八条");
    public static Refusal PresiderNotApart { get; } = new("penalty.presider-not-apart", RefusalKind.Rule, "行政处罚法第六十四条第（四）项");
    public static Refusal OwnInvestigation { get; } = new("penalty.own-investigation", RefusalKind.Post, "行政处罚法第五十七条");
    public static Refusal NoHearingRight { get; } = new("penalty.no-hearing-right", RefusalKind.Stage, "行政处罚法第六十三条");
    public static Refusal HearingWindowClosed { get; } = new("penalty.hearing-window-closed", RefusalKind.Rule, "行政处罚法第六十四条第（一）项");
    public static Refusal HearingBeforeNotice { get; } = new("penalty.hearing-before-notice", RefusalKind.Rule, "行政处罚法第六十四条第（二）项");
    public static Refusal HearingBeforeItsDay { get; } = new("penalty.hearing-before-its-day", RefusalKind.Rule, "行政处罚法第六十四条第（二）项");
    public static Refusal NoNotice { get; } = new("penalty.no-notice", RefusalKind.Rule, "行政处罚法第四十四条、第六十二条");
    public static Refusal HeavierThanTold { get; } = new("penalty.heavier-than-told", RefusalKind.Rule, "行政处罚法第四十五条、第六十二条");
    public static Refusal HearingRightNotTold { get; } = new("penalty.hearing-right-not-told", RefusalKind.Rule, "行政处罚法第六十三条");
    public static Refusal HearingNotHeld { get; } = new("penalty.hearing-not-held", RefusalKind.Rule, "行政处罚法第六十三条、第六十五条");
    public static Refusal HearingWindowOpen { get; } = new("penalty.hearing-window-open", RefusalKind.Rule, "行政处罚法第六十四条第（一）项");
    public static Refusal LegalReviewMissing { get; } = new("penalty.legal-review-missing", RefusalKind.Rule, "行政处罚法第五十八条");
    public static Refusal LegalReviewFailed { get; } = new("penalty.legal-review-failed", RefusalKind.Rule, "行政处罚法第五十八条");
    public static Refusal MinutesMissing { get; } = new("penalty.minutes-missing", RefusalKind.Rule, "行政处罚法第五十七条第二款");
    public static Refusal FineWaits { get; } = new("penalty.fine-waits", RefusalKind.Rule, "环环监〔2017〕17号第十六条");
    public static Refusal NoFineAfterConviction { get; } = new("penalty.no-fine-after-conviction", RefusalKind.Rule, "行政处罚法第三十五条第二款");
    public static Refusal CrimeNotReferred { get; } = new("penalty.crime-not-referred", RefusalKind.Rule, "国务院令第310号第三条、第十一条；行政处罚法第八十二条");
    public static Refusal TransferNeedsReferral { get; } = new("penalty.transfer-needs-referral", RefusalKind.Rule, "行政处罚法第五十七条第（四）项");
    public static Refusal NotRedacted { get; } = new("penalty.not-redacted", RefusalKind.Rule, "行政处罚法第五十条；个人信息保护法第二十八条");
    public static Refusal NotForDisclosure { get; } = new("penalty.not-for-disclosure", RefusalKind.Stage, "行政处罚法第四十八条");
    public static Refusal NoFine { get; } = new("penalty.no-fine", RefusalKind.Stage);
    public static Refusal SurchargeAboveFine { get; } = new("penalty.surcharge-above-fine", RefusalKind.Rule, "行政处罚法第七十二条第（一）项");
    public static Refusal NothingToWithdraw { get; } = new("penalty.nothing-to-withdraw", RefusalKind.Stage, "行政处罚法第四十八条第二款");
    public static Refusal RemedyPeriodRuns { get; } = new("penalty.remedy-period-runs", RefusalKind.Rule, "行政强制法第五十三条");
    public static Refusal UrgingPeriodRuns { get; } = new("penalty.urging-period-runs", RefusalKind.Rule, "行政强制法第五十四条、第六十九条");
    public static Refusal NoCorrectionOrder { get; } = new("penalty.no-correction-order", RefusalKind.Stage, "生态环境法典第一千零六十条");
    public static Refusal RestrictionOpen { get; } = new("penalty.restriction-open", RefusalKind.Stage);
    public static Refusal NoRestriction { get; } = new("penalty.no-restriction", RefusalKind.Stage);
    public static Refusal LimitTooLong { get; } = new("penalty.limit-too-long", RefusalKind.Rule, "环境保护主管部门实施限制生产、停产整治办法第十五条");
    public static Refusal RestrictionNotExtendable { get; } = new("penalty.restriction-not-extendable", RefusalKind.Stage, "环境保护主管部门实施限制生产、停产整治办法第十五条");
    public static Refusal MeasuresOpen { get; } = new("penalty.measures-open", RefusalKind.Stage, "行政处罚法第五十六条；行政强制法第二十五条、第二十七条");
    public static Refusal DecisionGone { get; } = new("penalty.decision-gone", RefusalKind.Stage, "行政处罚法第七十五条第二款");
    public static Refusal WrongClosing { get; } = new("penalty.wrong-closing", RefusalKind.Rule);
    public static Refusal StillToServe { get; } = new("penalty.still-to-serve", RefusalKind.Stage, "行政处罚法第六十一条");

    public static Refusal ConditionMissing(FilingCondition condition) =>
        new Refusal("penalty.filing-condition-missing", RefusalKind.Rule, "生态环境行政处罚办法第十八条").With("condition", $"FilingCondition.{condition}");
}
