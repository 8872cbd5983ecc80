namespace JointEnforcement.Contracts.Referrals;

[Act("arrest-approval")]
public sealed record RecordArrestApproval : ReferralAct;
