using System.Text.Json;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Service.Plumbing;
using Microsoft.AspNetCore.Http.Features;

namespace JointEnforcement.Service.Deadlines;

/// <summary>Years and their dates over HTTP: everybody reads, a system administrator checks, publishes and confirms.</summary>
internal static class CalendarEndpoints
{
    public const string Tag = "Calendars";

    public static void MapCalendars(this RouteGroupBuilder api)
    {
        var calendars = api.MapGroup("/calendars").WithTags(Tag);
        calendars.MapGet("/", async (HttpContext http, ICaseHouse house, CancellationToken ct) => Reply(await house.Ask(new ShowCalendars(), ct), Refusals.UnknownOfficer, http))
            .Answers<CalendarsPage>("Which years' holidays are known, and what waits to be confirmed");
        calendars.MapGet("/proposal", async (int? skip, int? take, HttpContext http, ICaseHouse house, CancellationToken ct) =>
                Reply(await house.Ask(new ShowDateProposal(skip ?? 0, take ?? 200), ct), Refusals.NotTheAdministrator, http))
            .Answers<DateProposal>("Which running dates would move if somebody confirmed now");
        calendars.MapPost("/check", Check).Accepts<CalendarYearFile>("application/json")
            .Answers<CalendarCheck>("Checks a year and says which running dates it would move; stores nothing").MayRefuseTheBody();
        calendars.MapPost("/", Publish).Accepts<CalendarYearFile>("application/json")
            .Answers<ActOutcome>("Publishes a year; no running date moves before somebody confirms").MayRefuseTheBody().WithMetadata(new AsksForKey());
        calendars.MapPost("/confirmation", Confirm).Accepts<ConfirmDates>("application/json")
            .Answers<ActOutcome>("Lets the running dates move that were read; another list by now is refused and told").MayRefuseTheBody().WithMetadata(new AsksForKey())
            .Produces<ProposalProblem>(StatusCodes.Status409Conflict, "application/problem+json");
    }

    private static async Task<IResult> Check(HttpContext http, ICalendarDesk desk, CancellationToken ct)
    {
        var check = await desk.Check(await Body(http, ct), ct);
        return check.Refusal is { } refusal ? Problems.Result(refusal, http) : Results.Json(check, HouseJson.Options);
    }

    private static async Task<IResult> Publish(HttpContext http, ICalendarDesk desk, CancellationToken ct)
    {
        var (key, noKey) = ActEndpoints.KeyOf(http);
        if (noKey is not null)
            return Problems.Result(noKey, http);

        var outcome = await desk.Publish(await Body(http, ct), key!, ct);
        return outcome.Refusal is { } refusal ? Problems.Result(refusal, http) : Results.Json(outcome, HouseJson.Options);
    }

    private static async Task<IResult> Confirm(HttpContext http, ICalendarDesk desk, CancellationToken ct)
    {
        var (key, noKey) = ActEndpoints.KeyOf(http);
        if (noKey is not null)
            return Problems.Result(noKey, http);

        if (JsonSerializer.Deserialize<ConfirmDates>((await Body(http, ct)).Span, HouseJson.Options) is not { } what)
            return Problems.Result(Refusals.Malformed("null"), http);

        var (outcome, proposal) = await desk.Confirm(what, key!, ct);
        return (outcome.Refusal, proposal) switch
        {
            (null, _) => Results.Json(outcome, HouseJson.Options),
            ({ Status: StatusCodes.Status409Conflict } changed, { } now) =>
                Results.Json(new ProposalProblem(Problems.Of(changed, http), now), HouseJson.Options, "application/problem+json", StatusCodes.Status409Conflict),
            var (refusal, _) => Problems.Result(refusal, http)
        };
    }

    private static async Task<ReadOnlyMemory<byte>> Body(HttpContext http, CancellationToken ct)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = CalendarYearFile.LargestFile;
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, ct);
        return body.ToArray();
    }

    private static IResult Reply<TAnswer>(TAnswer? answer, RefusalNotice none, HttpContext http) where TAnswer : class =>
        answer is null ? Problems.Result(none, http) : Results.Json(answer, HouseJson.Options);

    private static RouteHandlerBuilder Answers<TAnswer>(this RouteHandlerBuilder endpoint, string summary) => endpoint
        .WithSummary(summary)
        .Produces<TAnswer>()
        .Produces<Problem>(StatusCodes.Status401Unauthorized, "application/problem+json")
        .Produces<Problem>(StatusCodes.Status403Forbidden, "application/problem+json");

    private static RouteHandlerBuilder MayRefuseTheBody(this RouteHandlerBuilder endpoint) => endpoint
        .Produces<Problem>(StatusCodes.Status400BadRequest, "application/problem+json")
        .Produces<Problem>(StatusCodes.Status413PayloadTooLarge, "application/problem+json")
        .Produces<Problem>(StatusCodes.Status422UnprocessableEntity, "application/problem+json");
}

/// <summary>A refused confirmation: the problem, and what is proposed by now.</summary>
internal sealed record ProposalProblem(string Type, string Title, int Status, string Detail, string Code, string Zh, string En, DateProposal Proposal)
{
    public ProposalProblem(Problem problem, DateProposal proposal)
        : this(problem.Type, problem.Title, problem.Status, problem.Detail, problem.Code, problem.Zh, problem.En, proposal)
    {
    }
}
