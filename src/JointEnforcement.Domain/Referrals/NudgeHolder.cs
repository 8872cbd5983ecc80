using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

/// <summary>The sender asks once a day where the matter stands, instead of telephoning.</summary>
public sealed record NudgeHolder(string Question) : IReferralAct<NudgeHolder>
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(24);

    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.Sender(referral, by)
        ?? Require.That(referral.AwaitsPolice, ReferralRefusals.NotNudgeable)
        ?? Rested(referral, now);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, NudgeHolder act, Occasion occasion) =>
        Rested(referral, occasion.Occurred) is { } refusal ? refusal : new HolderNudged(act.Question);

    private static Refusal? Rested(CriminalReferral referral, DateTimeOffset at) =>
        Require.That(referral.NudgedAt is not { } last || at >= last + Pause, ReferralRefusals.NudgedToday);
}
