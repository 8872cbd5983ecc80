using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Service.Referrals;

/// <summary>Whose turn it is: every agency with a running duty, and whoever the stage waits for.</summary>
internal static class Turns
{
    public static HashSet<string> Of(CriminalReferral referral, IReadOnlyList<Clock> duties)
    {
        var turn = duties.Where(d => !d.Optional).Select(d => d.Obligor).ToHashSet();
        if (Stage(referral) is { } waiting)
            turn.Add(waiting);
        if (referral.NoticeToFile)
            turn.Add(referral.Holder);
        if (referral.InquiryOpen)
            turn.Add(referral.Origin);
        if (referral.NudgeAwaitsAnswer)
            turn.Add(referral.Holder);
        return turn;
    }

    /// <summary>Who has the matter in hand. A case that was filed stays with the police while the sender hands its items over; what waits for nobody lies where it began.</summary>
    public static string Holder(CriminalReferral referral) =>
        referral.Stage is ReferralStage.Filed ? referral.Holder : Stage(referral) ?? referral.Origin;

    private static string? Stage(CriminalReferral referral) => referral.Stage switch
    {
        ReferralStage.Draft or ReferralStage.Reported or ReferralStage.Approved => referral.Origin,
        ReferralStage.NotApproved => referral.TransferOpinionIssued ? referral.Origin : null,
        ReferralStage.Delivered or ReferralStage.Forwarded or ReferralStage.Accepted or ReferralStage.UnderReview or ReferralStage.Reconsidering => referral.Holder,
        ReferralStage.Filed => referral.NoticeServed ? referral.Origin : referral.Holder,
        ReferralStage.NotFiled or ReferralStage.CaseWithdrawn => referral.NoticeServed ? referral.Origin : referral.Holder,
        ReferralStage.NotFiledUpheld or ReferralStage.NotProsecuted or ReferralStage.Returned or ReferralStage.AdminResumed or ReferralStage.Judged => referral.Origin,
        ReferralStage.Investigating or ReferralStage.SupplementaryInvestigation => referral.Holder,
        ReferralStage.AtProcuratorate or ReferralStage.Prosecuted => referral.Procuratorate,
        ReferralStage.Withdrawn or ReferralStage.Closed => null
    };
}
