using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Dossiers;

namespace JointEnforcement.Domain.Referrals;

/// <summary>The rules a referral can break, each with a code that is never reused and the article it rests on.</summary>
public static class ReferralRefusals
{
    public static Refusal NotYourPost { get; } = Rule("referral.not-your-post", null, RefusalKind.Post);
    public static Refusal ReasonRequired { get; } = Rule("referral.reason-required", "国务院令第310号第五条、第八条；环环监〔2017〕17号第九条");
    public static Refusal OnlyTheHeadMayDecide { get; } = Rule("referral.only-the-head-may-decide", "国务院令第310号第五条", RefusalKind.Post);
    public static Refusal TaskGroupTooSmall { get; } = Rule("referral.task-group-too-small", "国务院令第310号第五条；行政处罚法第四十二条");
    public static Refusal TaskGroupNotDesignated { get; } = Rule("referral.task-group-not-designated", "国务院令第310号第五条", RefusalKind.Stage);
    public static Refusal ForeignMember { get; } = Rule("referral.task-group-foreign-member", "国务院令第310号第五条");
    public static Refusal SupplementNotRequested { get; } = Rule("referral.supplement-not-requested", null, RefusalKind.Stage);
    public static Refusal NoSuchRequestLine { get; } = Rule("referral.no-such-request-line", "环环监〔2017〕17号第八条");
    public static Refusal NothingAsked { get; } = Rule("referral.nothing-asked", "环环监〔2017〕17号第八条");
    public static Refusal InquiryNotOpen { get; } = Rule("referral.inquiry-not-open", null, RefusalKind.Stage);
    public static Refusal IncompletenessIsNoGround { get; } = Rule("referral.incompleteness-is-no-ground", "环环监〔2017〕17号第八条；公安部令第159号第一百八十条");
    public static Refusal SameHolder { get; } = Rule("referral.same-holder", "国务院令第310号第七条");
    public static Refusal NotAPoliceOrgan { get; } = Rule("referral.not-a-police-organ", "国务院令第310号第七条");
    public static Refusal TierNeedsHeadApproval { get; } = Rule("referral.tier-needs-head-approval", "环环监〔2017〕17号第九条");
    public static Refusal NoticeAlreadyServed { get; } = Rule("referral.notice-already-served", null, RefusalKind.Stage);
    public static Refusal NoticeNotServed { get; } = Rule("referral.notice-not-served", "环环监〔2017〕17号第九条", RefusalKind.Stage);
    public static Refusal HandoverNotStarted { get; } = Rule("referral.handover-not-started", "国务院令第310号第十二条", RefusalKind.Stage);
    public static Refusal HandoverAlreadyStarted { get; } = Rule("referral.handover-already-started", null, RefusalKind.Stage);
    public static Refusal HandoverIncomplete { get; } = Rule("referral.handover-incomplete", "国务院令第310号第十二条；环环监〔2017〕17号第十条", RefusalKind.Stage);
    public static Refusal NoSuchHandoverLine { get; } = Rule("referral.no-such-handover-line", null);
    public static Refusal QuantityDiffers { get; } = Rule("referral.quantity-differs", "国务院令第310号第十二条");
    public static Refusal AlreadySigned { get; } = Rule("referral.already-signed", null, RefusalKind.Stage);
    public static Refusal AlreadyReconsidered { get; } = Rule("referral.already-reconsidered", "国务院令第310号第九条", RefusalKind.Stage);
    public static Refusal AlreadyDone { get; } = Rule("referral.already-done", null, RefusalKind.Stage);
    public static Refusal TwoRoundsAtMost { get; } = Rule("referral.two-supplementary-rounds-at-most", "刑事诉讼法第一百七十五条", RefusalKind.Stage);
    public static Refusal NoticeToFileBinds { get; } = Rule("referral.notice-to-file-binds", "公安部令第159号第一百八十二条第二款");
    public static Refusal FineWaits { get; } = Rule("referral.new-fine-waits", "环环监〔2017〕17号第十六条");
    public static Refusal NoFineAfterConviction { get; } = Rule("referral.no-fine-after-conviction", "行政处罚法第三十五条第二款");
    public static Refusal OfficerRecused { get; } = Rule("referral.officer-recused", "行政处罚法第四十三条", RefusalKind.Post);
    public static Refusal NotInTaskGroup { get; } = Rule("referral.not-in-task-group", "国务院令第310号第五条", RefusalKind.Post);
    public static Refusal OwnReport { get; } = Rule("referral.own-report", "国务院令第310号第五条", RefusalKind.Post);
    public static Refusal FineNeedsAmount { get; } = Rule("referral.fine-needs-amount", null);
    public static Refusal NoSuchItem { get; } = Rule("dossier.no-such-item", null);
    public static Refusal DuplicateItem { get; } = Rule("dossier.duplicate-item", null);
    public static Refusal PoliceTimeStillRuns { get; } = Rule("referral.police-time-still-runs", "环环监〔2017〕17号第九条、第十二条");
    public static Refusal NotNudgeable { get; } = Rule("referral.nothing-to-nudge", null, RefusalKind.Stage);
    public static Refusal NudgedToday { get; } = Rule("referral.nudged-within-a-day", null);

    public static Refusal WrongStage(CriminalReferral referral) =>
        Rule("referral.wrong-stage", "国务院令第310号", RefusalKind.Stage).With("stage", referral.Stage);

    public static Refusal MemberNotCertified(string name) =>
        Rule("referral.member-not-certified", "行政处罚法第四十二条").With("name", name);

    public static Refusal MemberRecused(string name) =>
        Rule("referral.member-recused", "行政处罚法第四十三条").With("name", name);

    public static Refusal MandatoryMaterialMissing(IEnumerable<MaterialKind> kinds) =>
        Rule("dossier.mandatory-material-missing", "国务院令第310号第六条；环环监〔2017〕17号第六条").With("kinds", string.Join(",", kinds));

    public static Refusal IncompleteNeedsReason(IEnumerable<MaterialKind> kinds) =>
        Rule("dossier.incomplete-needs-reason", "环环监〔2017〕17号第六条").With("kinds", string.Join(",", kinds));

    public static Refusal PenaltyDecisionNotAttached { get; } = Rule("dossier.penalty-decision-not-attached", "环环监〔2017〕17号第六条");

    public static Refusal AttachmentMissing(SupervisionAttachment attachment) =>
        Rule("referral.supervision-attachment-missing", "环环监〔2017〕17号第十三条").With("attachment", attachment);

    private static Refusal Rule(string code, string? basis, RefusalKind kind = RefusalKind.Rule) => new(code, kind, basis);
}
