global using JointEnforcement.Service.Plumbing.Ledger;
global using Law = JointEnforcement.Domain.Referrals;
