using JointEnforcement.Contracts;
using JointEnforcement.Service.Plumbing;
using Marten;

namespace JointEnforcement.Service.Live;

/// <summary>Typed text is kept for its author until it is sent.</summary>
internal static class Drafts
{
    private const int LongestKey = 200;
    private const int MostFields = 200;
    private const int LongestField = 20_000;

    public static void MapDrafts(this RouteGroupBuilder api)
    {
        var drafts = api.MapGroup("/drafts/{key}").WithTags("Drafts");
        drafts.MapGet("/", Read).WithName("ReadDraft").WithSummary("What one had typed");
        drafts.MapPut("/", Write).WithName("KeepDraft").WithSummary("Keeps what one has typed");
        drafts.MapDelete("/", Drop).WithName("DropDraft").WithSummary("Forgets what one had typed");
    }

    private static async Task<IResult> Read(string key, HttpContext http, TheOfficer officer, IQuerySession session, CancellationToken ct)
    {
        if (officer.Current is not { } by)
            return Problems.Result(Refusals.UnknownOfficer, http);

        var draft = await session.LoadAsync<FormDraft>(FormDraft.IdOf(by.Id, key), ct);
        return draft is null ? Results.NoContent() : Results.Json(draft.Fields, HouseJson.Options);
    }

    private static async Task<IResult> Write(string key, Dictionary<string, string?> fields, HttpContext http, TheOfficer officer, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        if (officer.Current is not { } by)
            return Problems.Result(Refusals.UnknownOfficer, http);

        if (key.Length > LongestKey || fields.Count > MostFields || fields.Any(f => f.Key.Length > LongestKey || f.Value?.Length > LongestField))
            return Problems.Result(Refusals.TooLarge, http);

        if (fields.Any(f => f.Key.Contains('\0') || f.Value?.Contains('\0') is true))
            return Problems.Result(Refusals.Malformed("\\u0000"), http);

        session.Store(new FormDraft
        {
            Id = FormDraft.IdOf(by.Id, key),
            Fields = fields.ToDictionary(f => f.Key, f => f.Value ?? ""),
            SavedAt = clock.GetUtcNow()
        });
        await session.SaveChangesAsync(ct);
        return Results.NoContent();
    }

    private static async Task<IResult> Drop(string key, HttpContext http, TheOfficer officer, IDocumentSession session, CancellationToken ct)
    {
        if (officer.Current is not { } by)
            return Problems.Result(Refusals.UnknownOfficer, http);

        session.Delete<FormDraft>(FormDraft.IdOf(by.Id, key));
        await session.SaveChangesAsync(ct);
        return Results.NoContent();
    }
}
