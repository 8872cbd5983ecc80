namespace JointEnforcement.Contracts.Referrals;

/// <summary>An act on a criminal referral.</summary>
public abstract record ReferralAct : Act;
