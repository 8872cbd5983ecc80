using FluentValidation;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class StartHandoverDoor : ReferralDoor<StartHandover, Law.StartHandover>
{
    public StartHandoverDoor()
    {
        RuleFor(a => a.Lines).Rows();
        RuleForEach(a => a.Lines).ChildRules(line =>
        {
            line.RuleFor(l => l.Name).Said().Line();
            line.RuleFor(l => l.Quantity).Between(0.0001m, 1_000_000_000m);
            line.RuleFor(l => l.Unit).Said().Line(20);
            line.RuleFor(l => l.Feature).Line();
            line.RuleFor(l => l.StoredAt).Said().Line();
        });
    }

    protected override ValueTask<Reading<Law.StartHandover>> Read(StartHandover act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.StartHandover>(new Law.StartHandover([.. act.Lines.Select((l, i) => new Law.HandoverLine(i + 1, l.Name, l.Quantity, l.Unit, l.Feature ?? "", l.StoredAt))]), null);
}
