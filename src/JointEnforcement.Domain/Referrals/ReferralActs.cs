using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

/// <summary>An act on a referral. <c>Bar</c> says whether this officer may do it now at all; <c>Decide</c> weighs what they bring.</summary>
public interface IReferralAct<TAct> where TAct : IReferralAct<TAct>
{
    static abstract Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now);

    static abstract Decision<ReferralFact> Decide(CriminalReferral referral, TAct act, Occasion occasion);
}

/// <summary>Every act the law knows on a referral. What is not here cannot be done.</summary>
public static class ReferralActs
{
    public static IReadOnlyList<KnownAct> All { get; } =
    [
        Known<AmendReferralFacts>(), Known<RecordCaseFigures>(), Known<DesignateTaskGroup>(), Known<DeclareRecusal>(), Known<AddDossierItem>(), Known<RemoveDossierItem>(),
        Known<RecordPenaltyDecision>(), Known<SubmitReferralReport>(), Known<ApproveReferral>(), Known<DeclineReferral>(),
        Known<IssueProcuratorialOpinion>(), Known<ConsultDossier>(), Known<DeliverDossier>(), Known<WithdrawReferral>(), Known<IssuePoliceReceipt>(),
        Known<RequestSupplement>(), Known<SubmitSupplement>(), Known<StateSupplementImpossible>(),
        Known<RequestSupplementaryInquiry>(), Known<AnswerSupplementaryInquiry>(),
        Known<ForwardToCompetentPolice>(), Known<ReturnNotPoliceMatter>(), Known<SetReviewTier>(), Known<FileCase>(), Known<DeclineToFile>(),
        Known<ServeDecisionNotice>(), Known<StartHandover>(), Known<HandOverItem>(), Known<SignHandover>(),
        Known<RequestReconsideration>(), Known<DecideReconsideration>(), Known<SuggestSupervision>(), Known<WithdrawCase>(),
        Known<RecordArrestRequest>(), Known<RecordArrestApproval>(), Known<SendForProsecution>(), Known<ReturnForSupplementaryInvestigation>(),
        Known<DecideNonProsecution>(), Known<Prosecute>(), Known<EnterJudgment>(), Known<ResumeAdministrativeCase>(), Known<CloseReferral>(),
        Known<NudgeHolder>(), Known<AnswerNudge>()
    ];

    // Every other act asks for a person: who verifies, approves, delivers, receives and signs is an officer.
    private static readonly HashSet<Type> OfSystems = [typeof(AddDossierItem)];

    /// <summary>Whether this officer may do the act now at all.</summary>
    public static Refusal? Bar<TAct>(CriminalReferral referral, Officer by, DateTimeOffset now) where TAct : IReferralAct<TAct> =>
        by.IsSystem && !OfSystems.Contains(typeof(TAct)) ? ReferralRefusals.NotYourPost : TAct.Bar(referral, by, now);

    /// <summary>The acts that would not be refused to this officer now, in the order a referral usually lives.</summary>
    public static IReadOnlyList<string> OpenTo(Officer by, CriminalReferral referral, DateTimeOffset now) =>
        [.. All.Where(a => a.Bar(referral, by, now) is null).Select(a => a.Name)];

    public static Decision<ReferralFact> Decide<TAct>(CriminalReferral referral, TAct act, Occasion occasion) where TAct : IReferralAct<TAct>
    {
        if ((Bar<TAct>(referral, occasion.By, occasion.Now) ?? occasion.Implausible(referral.LastOccurred)) is { } refusal)
            return refusal;

        return Signed(TAct.Decide(referral, act, occasion), occasion);
    }

    internal static Decision<ReferralFact> Signed(Decision<ReferralFact> decision, Occasion occasion) =>
        decision is Decision<ReferralFact>.Granted { Facts: var facts }
            ? new Decision<ReferralFact>.Granted([.. facts.Select(f => f with { By = occasion.By.Ref, OccurredAt = occasion.Occurred, ServedAt = occasion.Served })])
            : decision;

    private static KnownAct Known<TAct>() where TAct : IReferralAct<TAct> => new(typeof(TAct).Name, Bar<TAct>);
}

public sealed record KnownAct(string Name, Func<CriminalReferral, Officer, DateTimeOffset, Refusal?> Bar);
