using JointEnforcement.Contracts.Matters;

namespace JointEnforcement.Contracts.Referrals;

/// <summary>An act on a criminal referral.</summary>
[On(MatterKind.CriminalReferral)]
public abstract record ReferralAct : Act;
