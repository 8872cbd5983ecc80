using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Domain.ReverseReferrals;

/// <summary>A prosecutor drafts the opinion that an administrative penalty is due, after a decision of procuratorate, police or court that leaves no criminal punishment (环环监〔2017〕17号 art 18; 行政处罚法 art 27).</summary>
public sealed record DraftReverseReferral(
    Agency To, Brief Brief, ReverseGround Ground, string Decision, string Opinion, string Measures, DateOnly? ReplyBy, CriminalReferral? Referral) : IOpening<ReverseReferral, DraftReverseReferral>
{
    public static Refusal? Post(Officer by) =>
        by.Agency.Kind is AgencyKind.Procuratorate ? Procuratorate.Prosecutor(by.Agency.Code, by) : MatterRefusals.NotYourPost;

    public static Decision<MatterFact> Decide(Guid id, DraftReverseReferral act, Occasion occasion) =>
        act.To.Kind is not AgencyKind.Administrative ? ReverseReferralRefusals.NotAnAgency
        : act.Referral is { } its && !Ended(its, act.Ground) ? ReverseReferralRefusals.GroundNotMet
        : act.ReplyBy <= CivilTime.DateOf(occasion.Occurred) ? ReverseReferralRefusals.ReplyDayPast
        : new ReverseReferralDrafted(id, occasion.By.Agency.Code, act.To.Code, act.Brief, act.Ground, act.Decision, act.Opinion, act.Measures, act.ReplyBy,
            act.Referral is { } referral ? new MatterLink(MatterKind.CriminalReferral, referral.Id) : null);

    /// <summary>Whether the referral ended as the opinion says.</summary>
    private static bool Ended(CriminalReferral referral, ReverseGround ground) => ground switch
    {
        ReverseGround.NotProsecuted => referral.NotProsecuted,
        ReverseGround.NotFiled => referral is { Decision: PoliceDecision.NotFiled, NoticeToFile: false },
        ReverseGround.CaseWithdrawn => referral is { Decision: PoliceDecision.CaseWithdrawn, NoticeToFile: false },
        ReverseGround.ExemptFromPunishment => referral.Judgment is JudgmentOutcome.ExemptFromPunishment,
        ReverseGround.Acquitted => referral.Judgment is JudgmentOutcome.Acquitted
    };
}
