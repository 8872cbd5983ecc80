using FluentValidation;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class OpenReferralDoor : AbstractValidator<OpenReferral>, IActDoor
{
    public OpenReferralDoor() => RuleFor(a => a.Facts).SetValidator(new CaseFactsShape());

    public Type Act => typeof(OpenReferral);

    public RefusalNotice? Misshapen(Act act) => Shape.Check(this, (OpenReferral)act);

    public Task<Decision<MatterFact>> Decide(DeskContext context, Act act, CancellationToken ct) =>
        Task.FromResult(Law.OpenReferral.Decide(new Law.OpenReferral(context.Matter, CaseFactsShape.Read(((OpenReferral)act).Facts)), context.Occasion).As<MatterFact>());
}

/// <summary>The bounds of what a referring agency may say happened.</summary>
internal sealed class CaseFactsShape : AbstractValidator<CaseFacts>
{
    public CaseFactsShape()
    {
        RuleFor(f => f.Title).Said().Line();
        RuleFor(f => f.Violation).Said().Line();
        RuleFor(f => f.SuspectedCrime).Said().Line();
        RuleFor(f => f.Summary).Said().Paragraph();
        RuleFor(f => f.Source).Said().Line();
        RuleFor(f => f.Party).Said().Line();
        RuleFor(f => f.Township).Said().Line();
        RuleFor(f => f.ActDate).Between(new DateOnly(1979, 1, 1), new DateOnly(2199, 12, 31));
        RuleFor(f => f.Threshold).Line();
    }

    public static Law.CaseFacts Read(CaseFacts facts) =>
        new(facts.Title, facts.Violation, facts.SuspectedCrime, facts.Summary, facts.Source, facts.Party, facts.Township, facts.ActDate, facts.Threshold);
}
