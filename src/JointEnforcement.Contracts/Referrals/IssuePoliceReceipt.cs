namespace JointEnforcement.Contracts.Referrals;

[Act("receipt")]
public sealed record IssuePoliceReceipt : ReferralAct;
