using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Referrals;

namespace JointEnforcement.Web.Forms;

/// <summary>What a form stands on: the referral or other matter it acts on, and the matters it may name.</summary>
public sealed record FormFloor(ReferralPage? Referral = null, MatterPage? Matter = null, IReadOnlyList<MatterLine>? Others = null)
{
    public static FormFloor None { get; } = new();

    public long? Version => Referral?.Card.Version ?? Matter?.Card.Version;
}
