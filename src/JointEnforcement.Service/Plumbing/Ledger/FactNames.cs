using JasperFx.Events;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.CaseFiles;
using JointEnforcement.Domain.Consultations;
using JointEnforcement.Domain.PublicInterest;
using JointEnforcement.Domain.Referrals;
using JointEnforcement.Domain.ReverseReferrals;
using JointEnforcement.Domain.Supervisions;
using JointEnforcement.Domain.TransferOpinions;
using Marten.Events;

namespace JointEnforcement.Service.Plumbing.Ledger;

/// <summary>The names facts carry in the store. A line here is never edited; a new shape gets a new line.</summary>
internal static class FactNames
{
    public static IReadOnlyDictionary<Type, string> All { get; } = new Dictionary<Type, string>
    {
        [typeof(OfficerEnrolled)] = "officer_enrolled",
        [typeof(PostAssigned)] = "post_assigned",
        [typeof(PostEnded)] = "post_ended",
        [typeof(ReferralOpened)] = "referral_opened",
        [typeof(ReferralFactsAmended)] = "referral_facts_amended",
        [typeof(OfficerRecused)] = "officer_recused",
        [typeof(ReferralTaskGroupDesignated)] = "referral_task_group_designated",
        [typeof(DossierItemAdded)] = "dossier_item_added",
        [typeof(DossierItemRemoved)] = "dossier_item_removed",
        [typeof(PenaltyDecisionRecorded)] = "penalty_decision_recorded",
        [typeof(ReferralReportSubmitted)] = "referral_report_submitted",
        [typeof(ReferralReportReceivedByHead)] = "referral_report_received_by_head",
        [typeof(ReferralApproved)] = "referral_approved",
        [typeof(ReferralNotApproved)] = "referral_not_approved",
        [typeof(ProcuratorialOpinionIssued)] = "procuratorial_opinion_issued",
        [typeof(DossierConsulted)] = "dossier_consulted",
        [typeof(DossierAssembled)] = "dossier_assembled",
        [typeof(DossierDelivered)] = "dossier_delivered",
        [typeof(ReferralLetterCopiedToProcuratorate)] = "referral_letter_copied_to_procuratorate",
        [typeof(ReferralWithdrawn)] = "referral_withdrawn",
        [typeof(PoliceReceiptIssued)] = "police_receipt_issued",
        [typeof(SupplementRequested)] = "supplement_requested",
        [typeof(SupplementSubmitted)] = "supplement_submitted",
        [typeof(SupplementImpossibleStated)] = "supplement_impossible_stated",
        [typeof(SupplementaryInquiryRequested)] = "supplementary_inquiry_requested",
        [typeof(SupplementaryInquiryAnswered)] = "supplementary_inquiry_answered",
        [typeof(PoliceForwarded)] = "police_forwarded",
        [typeof(PoliceReturnedNotPoliceMatter)] = "police_returned_not_police_matter",
        [typeof(ReviewTierSet)] = "review_tier_set",
        [typeof(CaseFiled)] = "case_filed",
        [typeof(CaseNotFiled)] = "case_not_filed",
        [typeof(DecisionNoticeServed)] = "decision_notice_served",
        [typeof(DossierReturned)] = "dossier_returned",
        [typeof(EvidenceHandoverStarted)] = "evidence_handover_started",
        [typeof(EvidenceItemHandedOver)] = "evidence_item_handed_over",
        [typeof(EvidenceHandoverSigned)] = "evidence_handover_signed",
        [typeof(ReconsiderationRequested)] = "reconsideration_requested",
        [typeof(ReconsiderationDecided)] = "reconsideration_decided",
        [typeof(SupervisionSuggested)] = "supervision_suggested",
        [typeof(CaseWithdrawn)] = "case_withdrawn",
        [typeof(ArrestRequested)] = "arrest_requested",
        [typeof(ArrestApproved)] = "arrest_approved",
        [typeof(SentForProsecution)] = "sent_for_prosecution",
        [typeof(ReturnedForSupplementaryInvestigation)] = "returned_for_supplementary_investigation",
        [typeof(NonProsecutionDecided)] = "non_prosecution_decided",
        [typeof(Prosecuted)] = "prosecuted",
        [typeof(JudgmentEntered)] = "judgment_entered",
        [typeof(AdministrativeCaseResumed)] = "administrative_case_resumed",
        [typeof(ReferralClosed)] = "referral_closed",
        [typeof(HolderNudged)] = "holder_nudged",
        [typeof(NudgeAnswered)] = "nudge_answered",
        [typeof(CaseFileImported)] = "case_file_imported",
        [typeof(MilestoneRecorded)] = "milestone_recorded",
        [typeof(ConsultationAsked)] = "consultation_asked",
        [typeof(ConsultationAnswered)] = "consultation_answered",
        [typeof(ConsultationClosed)] = "consultation_closed",
        [typeof(NoticeToFileReceived)] = "notice_to_file_received",
        [typeof(SupervisionSuggestionReceived)] = "supervision_suggestion_received",
        [typeof(SupervisionSuggestionRenewed)] = "supervision_suggestion_renewed",
        [typeof(SupervisionStarted)] = "supervision_started",
        [typeof(SupervisionAccepted)] = "supervision_accepted",
        [typeof(SupervisionPassedToPolice)] = "supervision_passed_to_police",
        [typeof(OverdueExplanationDemanded)] = "overdue_explanation_demanded",
        [typeof(OverdueExplained)] = "overdue_explained",
        [typeof(ReasonsDemanded)] = "reasons_demanded",
        [typeof(ReasonsExplained)] = "reasons_explained",
        [typeof(ReasonsFoundTenable)] = "reasons_found_tenable",
        [typeof(SuggesterInformed)] = "suggester_informed",
        [typeof(NoticeToFileIssued)] = "notice_to_file_issued",
        [typeof(NoticeToFileExecuted)] = "notice_to_file_executed",
        [typeof(CorrectionNoticeIssued)] = "correction_notice_issued",
        [typeof(SupervisionEscalated)] = "supervision_escalated",
        [typeof(ConclusionUrged)] = "conclusion_urged",
        [typeof(SupervisionClosed)] = "supervision_closed",
        [typeof(TransferOpinionDrafted)] = "transfer_opinion_drafted",
        [typeof(TransferOpinionNotApproved)] = "transfer_opinion_not_approved",
        [typeof(TransferOpinionIssued)] = "transfer_opinion_issued",
        [typeof(TransferOpinionAnswered)] = "transfer_opinion_answered",
        [typeof(TransferOpinionReferralNamed)] = "transfer_opinion_referral_named",
        [typeof(TransferOpinionExecuted)] = "transfer_opinion_executed",
        [typeof(TransferOpinionReported)] = "transfer_opinion_reported",
        [typeof(TransferOpinionClosed)] = "transfer_opinion_closed",
        [typeof(ReverseReferralDrafted)] = "reverse_referral_drafted",
        [typeof(ReverseReferralNotApproved)] = "reverse_referral_not_approved",
        [typeof(ReverseReferralMade)] = "reverse_referral_made",
        [typeof(ReverseReferralPenaltyOpened)] = "reverse_referral_penalty_opened",
        [typeof(ReverseReferralNoPenalty)] = "reverse_referral_no_penalty",
        [typeof(ReverseReferralReplied)] = "reverse_referral_replied",
        [typeof(ReverseReferralClosed)] = "reverse_referral_closed",
        [typeof(PilClueRegistered)] = "pil_clue_registered",
        [typeof(PilClueAssessed)] = "pil_clue_assessed",
        [typeof(PilCaseFiled)] = "pil_case_filed",
        [typeof(PilCaseNotFiled)] = "pil_case_not_filed",
        [typeof(PilFilingServed)] = "pil_filing_served",
        [typeof(PilConsultationHeld)] = "pil_consultation_held",
        [typeof(PilRecommendationDecided)] = "pil_recommendation_decided",
        [typeof(PilRecommendationServed)] = "pil_recommendation_served",
        [typeof(PilReplied)] = "pil_replied",
        [typeof(PilFollowedUp)] = "pil_followed_up",
        [typeof(PilSuspended)] = "pil_suspended",
        [typeof(PilResumed)] = "pil_resumed",
        [typeof(PilTerminated)] = "pil_terminated",
        [typeof(PilReviewExtended)] = "pil_review_extended",
        [typeof(PilNoticePublished)] = "pil_notice_published",
        [typeof(PilTransferredUp)] = "pil_transferred_up",
        [typeof(PilSuitFiled)] = "pil_suit_filed",
        [typeof(PilComplaintServed)] = "pil_complaint_served",
        [typeof(PilJudgmentEntered)] = "pil_judgment_entered"
    };

    public static void PinFactNames(this IEventStoreOptions events)
    {
        foreach (var (type, name) in All)
            events.MapEventType(type, name);
    }
}
