namespace JointEnforcement.Contracts.Referrals;

[Act("prosecution-transfer")]
public sealed record SendForProsecution : ReferralAct;
