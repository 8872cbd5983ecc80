using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Omissions;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Omissions;

/// <summary>The procuratorate's workbench over HTTP; to everybody else it does not exist.</summary>
internal static class WorkbenchEndpoints
{
    public static WebApplicationBuilder AddWorkbench(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<OmissionRows>();
        builder.Services.AddSingleton<OmissionActs>();
        builder.Services.AddScoped<OmissionThreads>();
        builder.Services.AddScoped<ReverseOutcomes>();
        return builder;
    }

    public static void MapWorkbench(this RouteGroupBuilder api)
    {
        api.MapGet("/omissions", (HttpContext http, ICaseHouse house, CancellationToken ct) => Reply(new ShowWorkbench(), http, house, ct))
            .Describe<Workbench>(nameof(ShowWorkbench), "What was left undone, by kind, and what came of reverse referrals");
        api.MapGet("/omissions/{kind}", (string kind, string? after, int? take, HttpContext http, ICaseHouse house, CancellationToken ct) => Reply(new ListOmissions(kind, after, take ?? 20), http, house, ct))
            .Describe<OmissionList>(nameof(ListOmissions), "The omissions of one kind, with who left it undone and which acts answer it");
        api.MapGet("/reverse-outcomes", (ReverseOutcome? outcome, string? after, int? take, HttpContext http, ICaseHouse house, CancellationToken ct) =>
            Reply(new ListReverseOutcomes(outcome ?? ReverseOutcome.Pending, after, take ?? 20), http, house, ct))
            .Describe<ReverseOutcomeList>(nameof(ListReverseOutcomes), "Reverse referrals that are pending, penalised, or answered with reasons");
    }

    private static void Describe<TAnswer>(this RouteHandlerBuilder endpoint, string name, string summary) => endpoint
        .WithName(name)
        .WithSummary(summary)
        .WithTags("Workbench")
        .Produces<TAnswer>()
        .Produces<Problem>(StatusCodes.Status400BadRequest, "application/problem+json")
        .Produces<Problem>(StatusCodes.Status401Unauthorized, "application/problem+json")
        .Produces<Problem>(StatusCodes.Status404NotFound, "application/problem+json");

    private static async Task<IResult> Reply<TAnswer>(Question<TAnswer> question, HttpContext http, ICaseHouse house, CancellationToken ct) where TAnswer : class =>
        await house.Ask(question, ct) is { } answer ? Results.Json(answer, HouseJson.Options) : Problems.Result(Refusals.UnknownCase, http);
}
