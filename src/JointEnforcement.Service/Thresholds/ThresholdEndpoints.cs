using System.Text.Json;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Thresholds;
using JointEnforcement.Service.Plumbing;
using Microsoft.AspNetCore.Http.Features;

namespace JointEnforcement.Service.Thresholds;

internal static class ThresholdEndpoints
{
    private const int LargestBody = 64 * 1024;

    public static void MapThresholds(this RouteGroupBuilder api) =>
        api.MapPost("/thresholds/hint", Hint)
            .WithName(nameof(HintThresholds)).Accepts<CaseFigures>("application/json")
            .Advises<ThresholdHint>("Which clauses the figures of a case may touch; a hint that stores nothing and decides nothing")
            .Produces<Problem>(StatusCodes.Status413PayloadTooLarge, "application/problem+json");

    private static async Task<IResult> Hint(HttpContext http, ICaseHouse house, CancellationToken ct)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = LargestBody;
        return await JsonSerializer.DeserializeAsync<CaseFigures>(http.Request.Body, HouseJson.Options, ct) is { } figures
            ? await AdviceReply.To(new HintThresholds(figures), http, house, ct)
            : Problems.Result(Refusals.Malformed("null"), http);
    }
}
