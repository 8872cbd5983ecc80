namespace JointEnforcement.Contracts.Referrals;

[Act("supplementary-investigation")]
public sealed record ReturnForSupplementaryInvestigation : ReferralAct;
