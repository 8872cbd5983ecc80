using System.Text.Json;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Service.Plumbing;
using Microsoft.AspNetCore.Http.Features;

namespace JointEnforcement.Service.Deadlines;

/// <summary>The rulebook and the calculator over HTTP: they need no matter and change nothing.</summary>
internal static class DeadlineEndpoints
{
    private const int LargestBody = 16 * 1024;

    public static void MapDeadlines(this RouteGroupBuilder api)
    {
        var deadlines = api.MapGroup("/deadlines").WithTags("Deadlines");
        deadlines.MapGet("/rules", async (HttpContext http, ICaseHouse house, CancellationToken ct) => Reply(await house.Ask(new ShowRulebook(), ct), Refusals.UnknownOfficer, http))
            .Answers<RulebookPage>("The whole rulebook, the disabled rules too");
        deadlines.MapGet("/rules/{id}", async (string id, HttpContext http, ICaseHouse house, CancellationToken ct) => Reply(await house.Ask(new ShowDeadlineRule(id), ct), Refusals.UnknownRule, http))
            .Answers<DeadlineRuleCard>("One rule with every reading");
        deadlines.MapPost("/calculation", (HttpContext http, ICaseHouse house, CancellationToken ct) =>
                Count<CalculateDeadline, Calculation>(http, question => house.Ask(question, ct), ct))
            .Accepts<CalculateDeadline>("application/json").Counts<Calculation>("When a period ends, and which days are passed over");
        deadlines.MapPost("/rules/{id}/calculation", (string id, HttpContext http, ICaseHouse house, CancellationToken ct) =>
                Count<RuleTimes, RuleCalculation>(http, times => house.Ask(new CalculateByRule(id, times), ct), ct))
            .Accepts<RuleTimes>("application/json").Counts<RuleCalculation>("When a duty would end by this rule, with the reason");
    }

    private static IResult Reply<TAnswer>(TAnswer? answer, RefusalNotice none, HttpContext http) where TAnswer : class =>
        answer is null ? Problems.Result(none, http) : Results.Json(answer, HouseJson.Options);

    private static async Task<IResult> Count<TBody, TAnswer>(HttpContext http, Func<TBody, Task<TAnswer?>> ask, CancellationToken ct)
        where TBody : class
        where TAnswer : Calculation
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = LargestBody;

        TBody? body;
        try
        {
            body = await JsonSerializer.DeserializeAsync<TBody>(http.Request.Body, HouseJson.Options, ct);
        }
        catch (JsonException e)
        {
            return Problems.Result(Misread(e), http);
        }

        if (body is null)
            return Problems.Result(Refusals.Malformed("null"), http);

        var answer = await ask(body);
        return (answer?.Refusal ?? (answer is null ? Refusals.UnknownOfficer : null)) is { } refusal
            ? Problems.Result(refusal, http)
            : Results.Json(answer, HouseJson.Options);
    }

    private static RefusalNotice Misread(JsonException e)
    {
        var reading = new Instants();
        if (e.Path is { Length: > 2 } path)
            reading.Wrong(path[2..], "shape.unreadable");
        return Problems.Malformed(e) with { Errors = reading.Errors };
    }

    private static RouteHandlerBuilder Answers<TAnswer>(this RouteHandlerBuilder endpoint, string summary) => endpoint
        .WithSummary(summary)
        .Produces<TAnswer>()
        .Produces<Problem>(StatusCodes.Status401Unauthorized, "application/problem+json")
        .Produces<Problem>(StatusCodes.Status403Forbidden, "application/problem+json")
        .Produces<Problem>(StatusCodes.Status404NotFound, "application/problem+json");

    private static void Counts<TAnswer>(this RouteHandlerBuilder endpoint, string summary) => endpoint
        .Answers<TAnswer>(summary)
        .Produces<Problem>(StatusCodes.Status400BadRequest, "application/problem+json")
        .Produces<Problem>(StatusCodes.Status422UnprocessableEntity, "application/problem+json");
}
