using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

public sealed record DeclareRecusal(OfficerRef Officer, string Reason) : IReferralAct<DeclareRecusal>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.That(by.Agency.Code == referral.Origin && by.Holds(Post.Officer, Post.Liaison, Post.DeputyHead, Post.Head, Post.ActingHead), ReferralRefusals.NotYourPost)
        ?? Require.Stage(referral, ReferralStage.Draft, ReferralStage.Reported, ReferralStage.Approved, ReferralStage.NotApproved);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, DeclareRecusal act, Occasion occasion)
    {
        if (Require.Reason(act.Reason) is { } refusal)
            return refusal;

        if (referral.Recused.Contains(act.Officer.Id))
            return Decision<ReferralFact>.Nothing;

        return new OfficerRecused(act.Officer.Id, act.Officer.Name, act.Reason);
    }
}
