namespace JointEnforcement.Contracts.Referrals;

[Act("prosecution")]
public sealed record Prosecute : ReferralAct;
