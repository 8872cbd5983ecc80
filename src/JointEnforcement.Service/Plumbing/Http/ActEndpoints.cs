using System.Globalization;
using System.Text.Json;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Languages;
using JointEnforcement.Contracts.Matters;

namespace JointEnforcement.Service.Plumbing;

/// <summary>Marks an endpoint that must be given an Idempotency-Key.</summary>
internal sealed record AsksForKey;

/// <summary>One act, one address: headers and body are read here, everything else happens behind the door.</summary>
internal static class ActEndpoints
{
    public const string Tag = "Acts";
    private const int LongestKey = 128;
    private const int LargestBody = 256 * 1024;

    /// <summary>What may be answered instead of an outcome; an opening has no matter to miss and no version to compare.</summary>
    private static readonly int[] Refused = [400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 503];
    private static readonly int[] RefusedOpening = [400, 401, 403, 413, 415, 422, 503];

    public static void MapActs(this RouteGroupBuilder api)
    {
        foreach (var kind in MatterMap.Acts)
        {
            var room = api.MapGroup($"/{MatterMap.Of(kind.Key)}");
            foreach (var type in kind)
                Describe(MatterMap.Opens(type)
                    ? room.MapPost("/", (HttpContext http, ICaseHouse house, CancellationToken ct) => Handle(http, house, type, Guid.CreateVersion7(), ct))
                    : room.MapPost($"/{{id:guid}}/{MatterMap.AddressOf(type)}", (Guid id, HttpContext http, ICaseHouse house, CancellationToken ct) => Handle(http, house, type, id, ct)), type);
        }
    }

    private static void Describe(RouteHandlerBuilder endpoint, Type act) => endpoint
        .WithName(act.Name)
        .WithTags(Tag)
        .WithSummary(Words.In("en")[$"act.{act.Name}"])
        .WithDescription(Words.In("en")[$"act.{act.Name}.hint"])
        .WithMetadata(new Microsoft.AspNetCore.Http.Metadata.AcceptsMetadata(["application/json"], act))
        .Produces<ActOutcome>(MatterMap.Opens(act) ? StatusCodes.Status201Created : StatusCodes.Status200OK)
        .Refuses(MatterMap.Opens(act) ? RefusedOpening : Refused);

    private static async Task<IResult> Handle(HttpContext http, ICaseHouse house, Type type, Guid id, CancellationToken ct)
    {
        var (key, noKey) = KeyOf(http);
        if (noKey is not null)
            return Problems.Result(noKey, http);

        var opening = MatterMap.Opens(type);
        var (version, noVersion) = opening ? (null, null) : VersionOf(http);
        if (noVersion is not null)
            return Problems.Result(noVersion, http);

        if (http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = LargestBody;

        var act = (Act?)await JsonSerializer.DeserializeAsync(http.Request.Body, type, HouseJson.Options, ct);
        if (act is null)
            return Problems.Result(Refusals.Malformed("null"), http);

        var outcome = await house.Perform(act, new ActTicket(id, version, key!), ct);
        if (outcome.Refusal is { } refusal)
            return Problems.Result(refusal, http);

        http.Response.Headers.ETag = $"\"{outcome.Version.ToString(CultureInfo.InvariantCulture)}\"";
        return opening
            ? Results.Created($"/api/{MatterMap.Of(MatterMap.KindOf(type))}/{outcome.Matter}", outcome)
            : Results.Ok(outcome);
    }

    public static (string? Key, RefusalNotice? Refusal) KeyOf(HttpContext http) => http.Request.Headers["Idempotency-Key"] switch
    {
        [] => (null, Refusals.KeyMissing),
        [{ Length: > 0 and <= LongestKey } key] when key.All(c => c is > ' ' and < '\x7f') => (key, null),
        _ => (null, Refusals.KeyMalformed)
    };

    private static (long? Version, RefusalNotice? Refusal) VersionOf(HttpContext http) => http.Request.Headers.IfMatch switch
    {
        [] => (null, Refusals.IfMatchMissing),
        [{ } tag] when long.TryParse(tag.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version) => (version, null),
        _ => (null, Refusals.IfMatchMalformed)
    };
}
