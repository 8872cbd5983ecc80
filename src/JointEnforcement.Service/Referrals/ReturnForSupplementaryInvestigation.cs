using JointEnforcement.Contracts.Referrals;

namespace JointEnforcement.Service.Referrals;

internal sealed class ReturnForSupplementaryInvestigationDoor : ReferralDoor<ReturnForSupplementaryInvestigation, Law.ReturnForSupplementaryInvestigation>
{
    protected override ValueTask<Reading<Law.ReturnForSupplementaryInvestigation>> Read(ReturnForSupplementaryInvestigation act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.ReturnForSupplementaryInvestigation>(new Law.ReturnForSupplementaryInvestigation(), null);
}
