using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Domain.TransferOpinions;

/// <summary>The agency names the referral by which it transfers; delivered, the opinion is executed (环环监〔2017〕17号 art 14).</summary>
public sealed record NameTransferReferral(CriminalReferral Referral) : IAct<TransferOpinion, NameTransferReferral>
{
    public static Refusal? Post(TransferOpinion matter, Officer by) => Posts.Handles(matter.To, by);

    public static Decision<MatterFact> Decide(TransferOpinion matter, NameTransferReferral act, Occasion occasion)
    {
        var referral = act.Referral;
        if (referral.Origin != matter.To)
            return TransferOpinionRefusals.NotItsReferral;

        if (referral.Stage is ReferralStage.Withdrawn)
            return TransferOpinionRefusals.ReferralWithdrawn;

        var named = new TransferOpinionReferralNamed(new MatterLink(MatterKind.CriminalReferral, referral.Id), referral.Facts.Title);
        return referral.Holders.Count > 0 ? new MatterFact[] { named, new TransferOpinionExecuted(referral.Number ?? "") } : named;
    }
}
