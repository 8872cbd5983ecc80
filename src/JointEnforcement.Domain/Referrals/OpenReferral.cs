using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Referrals;

/// <summary>An officer opens a referral; the police and the procuratorate of the same level come from the register (Order 310 art 5).</summary>
public sealed record OpenReferral(Guid ReferralId, CaseFacts Facts)
{
    public static Refusal? Bar(Officer by) =>
        by.Agency is { Kind: AgencyKind.Administrative, Police: not null, Procuratorate: not null } && by.Holds(Post.Officer, Post.Liaison, Post.AgencySystem)
            ? null
            : ReferralRefusals.NotYourPost;

    public static Decision<ReferralFact> Decide(OpenReferral act, Occasion occasion)
    {
        if ((Bar(occasion.By) ?? occasion.Implausible(DateTimeOffset.MinValue) ?? MatterRefusals.Future(act.Facts.ActDate, occasion)) is { } refusal)
            return refusal;

        var agency = occasion.By.Agency;
        return ReferralActs.Signed(new ReferralOpened(act.ReferralId, agency.Code, agency.Police!, agency.Procuratorate!, act.Facts), occasion);
    }
}
