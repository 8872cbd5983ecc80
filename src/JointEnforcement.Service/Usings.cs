global using Law = JointEnforcement.Domain.Referrals;
