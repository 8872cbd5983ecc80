using FluentValidation;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain.Dossiers;
using JointEnforcement.Service.Plumbing;
using MaterialKind = JointEnforcement.Domain.Dossiers.MaterialKind;

namespace JointEnforcement.Service.Referrals;

internal sealed class RequestSupplementDoor : ReferralDoor<RequestSupplement, Law.RequestSupplement>
{
    public RequestSupplementDoor()
    {
        RuleFor(a => a.Lines).Rows();
        RuleForEach(a => a.Lines).ChildRules(line =>
        {
            line.RuleFor(l => l.Kind).IsInEnum().WithErrorCode("shape.unknown-value");
            line.RuleFor(l => l.Title).Said().Line();
        });
    }

    protected override ValueTask<Reading<Law.RequestSupplement>> Read(RequestSupplement act, DeskContext context, CancellationToken ct) =>
        new Reading<Law.RequestSupplement>(new Law.RequestSupplement(
            [.. act.Lines.Select((l, i) => new Law.SupplementLine(i + 1, l.Kind.As<MaterialKind>(), l.Title))],
            context.Rulebook.ApplicableOn("CR-04", context.Day) is { } rule ? TimeSpan.FromHours(rule.Terms.N) : null), null);
}
