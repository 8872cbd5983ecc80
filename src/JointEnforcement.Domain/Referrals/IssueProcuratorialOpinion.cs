using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

/// <summary>The procuratorate opines that a referral that was not approved must be transferred (环环监〔2017〕17号 art 14).</summary>
public sealed record IssueProcuratorialOpinion(string DocumentNumber, string Reason) : IReferralAct<IssueProcuratorialOpinion>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.Prosecutor(referral, by)
        ?? Require.Stage(referral, ReferralStage.NotApproved)
        ?? Require.That(!referral.TransferOpinionIssued, ReferralRefusals.AlreadyDone);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, IssueProcuratorialOpinion act, Occasion occasion) =>
        Require.Reason(act.Reason) is { } refusal ? refusal : new ProcuratorialOpinionIssued(act.DocumentNumber, act.Reason);
}
