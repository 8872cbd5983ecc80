using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

public enum ReturnGround { NotForThePolice, MaterialsIncomplete }

/// <summary>Outside the jurisdiction of the police altogether (环环监〔2017〕17号 art 9). That there is no crime is a ground of non-filing; incompleteness is no ground at all (V-CR-4).</summary>
public sealed record ReturnNotPoliceMatter(ReturnGround Ground, string Reason) : IReferralAct<ReturnNotPoliceMatter>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.HoldingPolice(referral, by) ?? Require.Stage(referral, ReferralStage.Accepted, ReferralStage.UnderReview);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, ReturnNotPoliceMatter act, Occasion occasion)
    {
        if (act.Ground is ReturnGround.MaterialsIncomplete)
            return ReferralRefusals.IncompletenessIsNoGround;

        return Require.Reason(act.Reason) is { } refusal
            ? refusal
            : new ReferralFact[] { new PoliceReturnedNotPoliceMatter(act.Reason), new DossierReturned() };
    }
}
