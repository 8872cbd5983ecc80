using System.Collections.Immutable;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Referrals;

namespace JointEnforcement.Service.Demonstration;

/// <summary>One act of a story: who does it, how many hours after the one before, and how many minutes later the addressee has it in hand.</summary>
internal sealed record Step(string Act, string By, double Hours, double? ServedMinutes, Func<MatterDesk, Task<Act?>> Make);

/// <summary>How far a matter has come, as the acts that brought it there. Every situation stands on an earlier one.</summary>
internal sealed record Situation(ImmutableArray<Step> Steps)
{
    public Situation Then<TAct>(string by, double hours, Func<MatterDesk, TAct?> act, double? served = null) where TAct : Act =>
        Then(by, hours, desk => Task.FromResult(act(desk)), served);

    public Situation Then<TAct>(string by, double hours, Func<MatterDesk, Task<TAct?>> act, double? served = null) where TAct : Act =>
        new(Steps.Add(new Step(typeof(TAct).Name, by, hours, served, async desk => await act(desk))));
}

internal static class Situations
{
    private const string Officer = "officer", Officer2 = "officer2", Head = "head", Duty = "duty", Police = "police", Prosecutor = "prosecutor";

    public static Situation Draft { get; } = Papers(new Situation([])
        .Then(Officer, 0, d => new OpenReferral { Facts = d.Facts })
        .Then(Officer, 3, d => new DesignateTaskGroup { Members = [d.Who(Officer), d.Who(Officer2)] }));

    public static Situation Reported { get; } = Draft.Then(Officer, 18, d => new SubmitReferralReport { Opinion = d.Say(nameof(SubmitReferralReport)) });

    public static Situation Approved { get; } = Reported.Then(Head, 20, d => new ApproveReferral { Opinion = d.Say(nameof(ApproveReferral)), IncompleteReason = d.WhyIncomplete });

    public static Situation NotApproved { get; } = Reported.Then(Head, 26, d => new DeclineReferral { Reason = d.Say(nameof(DeclineReferral)) });

    public static Situation OpinionIssued { get; } = NotApproved.Then(Prosecutor, 70, d => new IssueProcuratorialOpinion { DocumentNumber = d.Number("洪检意见"), Reason = d.Say(nameof(IssueProcuratorialOpinion)) });

    public static Situation Delivered { get; } = Approved.Then(Officer, 7, _ => new DeliverDossier { Channel = "platform" }, served: 0);

    public static Situation Nudged { get; } = Delivered.Then(Officer, 26, d => new NudgeHolder { Question = d.Say(nameof(NudgeHolder)) });

    public static Situation Withdrawn { get; } = Delivered.Then(Head, 5, d => new WithdrawReferral { Reason = d.Say(nameof(WithdrawReferral)) });

    public static Situation Accepted { get; } = Delivered.Then(Duty, 1.5, _ => new IssuePoliceReceipt(), served: 5);

    public static Situation SupplementRequested { get; } = Accepted.Then(Police, 16, d => new RequestSupplement { Lines = d.Missing }, served: 10);

    public static Situation Supplied { get; } = SupplementRequested.Then(Officer, 30, async d => (SubmitSupplement?)new SubmitSupplement { Answers = await d.Supplement() });

    public static Situation CannotSupply { get; } = SupplementRequested.Then(Officer, 26, d => new StateSupplementImpossible { Statement = d.Say(nameof(StateSupplementImpossible)) });

    public static Situation InquiryOpen { get; } = Accepted.Then(Police, 22, d => new RequestSupplementaryInquiry
    {
        FactsToProve = d.Say(nameof(RequestSupplementaryInquiry)),
        SuggestedMethod = d.Say("RequestSupplementaryInquiry.method")
    });

    public static Situation Forwarded { get; } = Accepted.Then(Police, 14, d => new ForwardToCompetentPolice { To = "PSB-HC", Reason = d.Say(nameof(ForwardToCompetentPolice)) });

    public static Situation Returned { get; } = Accepted.Then(Police, 19, d => new ReturnNotPoliceMatter { Ground = ReturnGround.NotForThePolice, Reason = d.Say(nameof(ReturnNotPoliceMatter)) }, served: 30);

    public static Situation UnderReview { get; } = Accepted.Then(Police, 6, _ => new SetReviewTier { Tier = ReviewTier.ThreeDays });

    public static Situation UnderReviewSevenDays { get; } = Accepted.Then(Police, 8, d => new SetReviewTier { Tier = ReviewTier.SevenDays, Reason = d.Say("SetReviewTier.SevenDays") });

    public static Situation UnderReviewThirtyDays { get; } = Accepted.Then(Police, 30, d => new SetReviewTier
    {
        Tier = ReviewTier.ThirtyDays,
        Reason = d.Say("SetReviewTier.ThirtyDays"),
        Approver = "psb-head",
        ApprovalDocument = d.Number("洪公审延")
    });

    public static Situation SupervisionSuggested { get; } = UnderReview
        .Then(Officer, 190, d => new NudgeHolder { Question = d.Say(nameof(NudgeHolder)) })
        .Then(Officer, 60, d => new SuggestSupervision
        {
            Grounds = d.Say(nameof(SuggestSupervision)),
            Attachments = [SupervisionAttachment.SuggestionLetter, SupervisionAttachment.CaseMaterials, SupervisionAttachment.ProofOfOverdue]
        });

    public static Situation Filed { get; } = UnderReview.Then(Police, 38, d => new FileCase { CaseNumber = d.Number("洪公刑立"), Charge = d.Facts.SuspectedCrime });

    public static Situation Notified { get; } = Filed.Then(Police, 20, d => new ServeDecisionNotice { NoticeNumber = d.Number("洪公立告") }, served: 120);

    public static Situation HandingOver { get; } = Notified
        .Then(Officer, 22, d => new StartHandover { Lines = d.HandoverLines })
        .Then(Police, 2, d => d.CheckIn(1));

    public static Situation Investigating { get; } = Signed(Notified);

    public static Situation Arrested { get; } = Investigating
        .Then(Police, 190, _ => new RecordArrestRequest())
        .Then(Prosecutor, 120, _ => new RecordArrestApproval());

    public static Situation NotFiled { get; } = UnderReview.Then(Police, 40, d => new DeclineToFile { Reason = d.Say(nameof(DeclineToFile)), LegalBasis = d.Say("DeclineToFile.basis") });

    public static Situation NotFiledServed { get; } = NotFiled.Then(Police, 21, d => new ServeDecisionNotice { NoticeNumber = d.Number("洪公不立") }, served: 90);

    public static Situation Reconsidering { get; } = NotFiledServed.Then(Officer, 25, d => new RequestReconsideration { Grounds = d.Say(nameof(RequestReconsideration)) }, served: 30);

    public static Situation NotFiledUpheld { get; } = Reconsidering.Then(Police, 44, d => new DecideReconsideration { Outcome = ReconsiderationOutcome.Upheld, Reason = d.Say(nameof(DecideReconsideration)) }, served: 60);

    public static Situation CaseWithdrawn { get; } = Investigating
        .Then(Police, 480, d => new WithdrawCase { Reason = d.Say(nameof(WithdrawCase)) })
        .Then(Police, 24, d => new ServeDecisionNotice { NoticeNumber = d.Number("洪公撤告") }, served: 60);

    public static Situation AtProcuratorate { get; } = Arrested.Then(Police, 720, _ => new SendForProsecution());

    public static Situation SupplementaryInvestigation { get; } = AtProcuratorate.Then(Prosecutor, 340, _ => new ReturnForSupplementaryInvestigation());

    public static Situation NotProsecuted { get; } = AtProcuratorate.Then(Prosecutor, 500, d => new DecideNonProsecution { Reason = d.Say(nameof(DecideNonProsecution)) });

    public static Situation Prosecuted { get; } = AtProcuratorate.Then(Prosecutor, 520, _ => new Prosecute());

    public static Situation JudgedGuilty { get; } = Prosecuted.Then(Prosecutor, 800, d => new EnterJudgment { Outcome = JudgmentOutcome.Guilty, Summary = d.Say("EnterJudgment.Guilty") });

    public static Situation JudgedExempt { get; } = Prosecuted.Then(Prosecutor, 800, d => new EnterJudgment { Outcome = JudgmentOutcome.ExemptFromPunishment, Summary = d.Say("EnterJudgment.ExemptFromPunishment") });

    public static Situation AdminResumed { get; } = NotFiledServed.Then(Officer, 90, d => new ResumeAdministrativeCase { Ground = d.Say(nameof(ResumeAdministrativeCase)) });

    public static Situation ClosedGuilty { get; } = JudgedGuilty.Then(Officer, 240, d => new CloseReferral { Summary = d.Say(nameof(CloseReferral)) });

    public static Situation ClosedResumed { get; } = AdminResumed.Then(Officer, 700, d => new CloseReferral { Summary = d.Say(nameof(CloseReferral)) });

    public static IReadOnlyDictionary<string, Situation> ByName { get; } =
        typeof(Situations).GetProperties().Where(p => p.PropertyType == typeof(Situation)).ToDictionary(p => p.Name, p => (Situation)p.GetValue(null)!);

    private static Situation Papers(Situation draft) => PaperBook.Load().Papers.Aggregate(draft, (s, paper) => s.Then(Officer, 1.5, d => d.Add(paper)));

    // A line per seized thing; Situations are made before matters are known, so a matter with fewer things skips the rest.
    private static Situation Signed(Situation notified) => Enumerable.Range(1, MatterDesk.MostSeized)
        .Aggregate(notified.Then(Officer, 22, d => new StartHandover { Lines = d.HandoverLines }), (s, line) => s.Then(Police, 1, d => d.CheckIn(line)))
        .Then(Officer, 1, d => d.SignUnlessEmpty())
        .Then(Police, 0.5, _ => new SignHandover());
}
