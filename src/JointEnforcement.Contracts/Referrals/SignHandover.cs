namespace JointEnforcement.Contracts.Referrals;

[Act("handover-signatures")]
public sealed record SignHandover : ReferralAct;
