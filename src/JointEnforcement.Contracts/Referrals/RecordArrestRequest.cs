namespace JointEnforcement.Contracts.Referrals;

[Act("arrest-request")]
public sealed record RecordArrestRequest : ReferralAct;
