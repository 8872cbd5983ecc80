using FluentValidation;
using JointEnforcement.Contracts.Routing;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Service.Agencies;
using JointEnforcement.Service.Plumbing;
using Rules = JointEnforcement.Domain.Routing;

namespace JointEnforcement.Service.Routing;

internal sealed class ShowRoutingAnswer(RoutingBook book, RegisterBook register) : Answer<ShowRouting, RoutingTable>
{
    protected override Task<RoutingTable?> To(ShowRouting question, Officer by, CancellationToken ct)
    {
        if (!by.ReadsCases)
            return Task.FromResult<RoutingTable?>(new() { Refusal = Refusals.ReadsNoCases });

        var on = question.Date ?? register.Today;
        return Task.FromResult<RoutingTable?>(new()
        {
            Version = book.Table.Version,
            On = on,
            Lines = [.. book.Table.Rows.Where(r => r.AppliesOn(on)).Select(r => book.Line(r, on))]
        });
    }
}

internal sealed class ShowJurisdictionsAnswer(RoutingBook book, RegisterBook register) : Answer<ShowJurisdictions, JurisdictionTable>
{
    protected override Task<JurisdictionTable?> To(ShowJurisdictions question, Officer by, CancellationToken ct)
    {
        if (!by.ReadsCases)
            return Task.FromResult<JurisdictionTable?>(new() { Refusal = Refusals.ReadsNoCases });

        var on = question.Date ?? register.Today;
        return Task.FromResult<JurisdictionTable?>(new()
        {
            Version = book.Jurisdictions.Version,
            On = on,
            Areas = [.. book.Jurisdictions.Areas.Where(a => a.AppliesOn(on)).Select(area => new JurisdictionArea(
                RoutingBook.Area(area),
                [.. area.Townships.Where(t => t.Is(t.Name, on)).Select(t => t.Name)],
                [.. area.Agencies.Select(a => book.Party(new Rules.RouteParty(a.Role, a)))]))]
        });
    }
}

internal sealed class ProposeRouteAnswer(RoutingBook book, RegisterBook register) : Answer<ProposeRoute, RouteProposal>
{
    private static readonly ProposeRouteShape Bounds = new();

    protected override Task<RouteProposal?> To(ProposeRoute question, Officer by, CancellationToken ct) =>
        Task.FromResult<RouteProposal?>(by.ReadsCases ? Propose(question) : new() { Refusal = Refusals.ReadsNoCases });

    private RouteProposal Propose(ProposeRoute question)
    {
        if (Shape.Check(Bounds, question) is { } misshapen)
            return new() { Refusal = misshapen };
        if (!book.Table.Knows(question.Violation))
            return new() { Refusal = Refusals.OfField(Rules.RoutingRefusals.UnknownViolation, "violation") };

        var on = question.Date ?? register.Today;
        return book.Table.Row(question.Violation, on) is { } row
            ? Card(Rules.RouteProposal.Of(book.Table, row, on, question.Township, book.Jurisdictions, book.Designations))
            : new() { Refusal = Refusals.OfField(Rules.RoutingRefusals.NoRowOnThatDay, "date") };
    }

    private RouteProposal Card(Rules.RouteProposal proposal) => new()
    {
        Line = book.Line(proposal.Row, proposal.On),
        On = proposal.On,
        Township = proposal.Township,
        Area = proposal.Area is null ? null : RoutingBook.Area(proposal.Area),
        Lead = proposal.Lead is null ? null : book.Party(proposal.Lead),
        Candidates = [.. proposal.Candidates.Select(book.Party)],
        CoRoutes = [.. proposal.CoRoutes.Select(book.Party)],
        CriminalOrgans = [.. proposal.CriminalOrgans.Select(book.Party)],
        Designation = proposal.Designation?.Document,
        Reasons = [.. proposal.Reasons.Select(r => new RoutingReason($"{r}", RoutingBook.Zh($"routing.reason.{r}"), RoutingBook.En($"routing.reason.{r}")))]
    };
}

internal sealed class ProposeRouteShape : AbstractValidator<ProposeRoute>
{
    private const int LongestName = 60;

    public ProposeRouteShape()
    {
        RuleFor(q => q.Violation).Said().Line(LongestName);
        RuleFor(q => q.Township).Line(LongestName);
        RuleFor(q => q.Date).Must(date => date is null || date >= new DateOnly(1979, 1, 1) && date <= new DateOnly(2199, 12, 31)).WithErrorCode("shape.out-of-range")
            .WithState(_ => new Dictionary<string, string> { ["min"] = "1979-01-01", ["max"] = "2199-12-31" });
    }
}
