using FluentValidation;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class AmendReferralFactsDoor : ReferralDoor<AmendReferralFacts, Law.AmendReferralFacts>
{
    public AmendReferralFactsDoor()
    {
        RuleFor(a => a.Facts).SetValidator(new CaseFactsShape());
    }

    protected override ValueTask<Reading<Law.AmendReferralFacts>> Read(AmendReferralFacts act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.AmendReferralFacts>(new Law.AmendReferralFacts(CaseFactsShape.Read(act.Facts)), null);
}
