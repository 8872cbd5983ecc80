using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

public sealed record DeclineToFile(string Reason, string LegalBasis) : IReferralAct<DeclineToFile>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) => FileCase.Bar(referral, by, now);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, DeclineToFile act, Occasion occasion) =>
        Require.Reason(act.Reason) is { } refusal ? refusal : new CaseNotFiled(act.Reason, act.LegalBasis);
}
