using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Dossiers;
using JointEnforcement.Domain.Dossiers;
using JointEnforcement.Service.Plumbing;
using JointEnforcement.Service.Referrals;
using Marten;
using Microsoft.AspNetCore.Http.Features;

namespace JointEnforcement.Service.Dossiers;

internal static class FileEndpoints
{
    private const long LargestFile = 4L * 1024 * 1024 * 1024;
    private const int LongestName = 200;
    private static readonly string[] TakesFiles = [nameof(Law.AddDossierItem), nameof(Law.SubmitSupplement)];

    public static void MapFiles(this RouteGroupBuilder api)
    {
        api.MapPost("/referrals/{id:guid}/files", Upload)
            .WithName("StoreFile").WithTags("Dossiers").WithSummary("Stores a file for a dossier; both digests are made while it streams")
            .Produces<StoredFile>().Refuses(401, 403, 404, 409, 413, 415, 422, 503)
            .AddOpenApiOperationTransformer(ApiDocument.TakesFile);
        api.MapGet("/referrals/{id:guid}/dossier-items/{item:guid}/content", Download)
            .WithName("ReadDossierItem").WithTags("Dossiers").WithSummary("The bytes of a dossier item as they were stored; refused when they are no longer those that its digests name")
            .Refuses(401, 404, 409, 410, 503)
            .AddOpenApiOperationTransformer(ApiDocument.GivesFile);
    }

    private static async Task<IResult> Upload(Guid id, HttpContext http, TheOfficer officer, IDocumentSession session, FileStore files, TimeProvider clock, CancellationToken ct)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = LargestFile;

        if (officer.Current is not { ReadsCases: true } by || await session.LoadAsync<ReferralRecord>(id, ct) is not { State: var referral }
            || Law.Audience.Of(referral, by.Agency.Code) is not Domain.Sight.Full)
            return Problems.Result(Refusals.UnknownCase, http);

        if (by.Agency.Code != referral.Origin)
            return Problems.Result(Refusals.Of(Law.ReferralRefusals.NotYourPost), http);

        if (!Law.ReferralActs.OpenTo(by, referral, clock.GetUtcNow()).Any(TakesFiles.Contains))
            return Problems.Result(Refusals.Of(Law.SubmitSupplement.Bar(referral, by, clock.GetUtcNow()) ?? Law.ReferralRefusals.WrongStage(referral)), http);

        var name = NameOf(http.Request);
        if (await files.Keep(http.Request.Body, LargestFile, ct) is not { } kept)
            return Problems.Result(Refusals.FileTooLarge, http);

        if (kept.Bytes == 0)
            return Problems.Result(Refusals.EmptyFile, http);

        if (http.Request.Headers["X-File-Sha256"] is [{ Length: > 0 } declared] && !declared.Equals(kept.Sha256, StringComparison.OrdinalIgnoreCase))
            return Problems.Result(Refusals.DigestDiffers, http);

        if (FileTypes.MediaTypeOf(name, kept.Head) is not { } mediaType)
            return Problems.Result(Refusals.TypeNotAllowed, http);

        var seal = new FileSeal(Guid.CreateVersion7(), name, mediaType, kept.Bytes, kept.Sha256, kept.Sm3);
        session.Insert(new EvidenceFile { Id = seal.FileId, Matter = id, Officer = by.Id, StoredAt = clock.GetUtcNow(), Seal = seal });
        await session.SaveChangesAsync(ct);
        return Results.Json(new StoredFile(seal.FileId, name, mediaType, kept.Bytes, kept.Sha256, kept.Sm3), HouseJson.Options);
    }

    private static async Task<IResult> Download(Guid id, Guid item, HttpContext http, TheOfficer officer, IQuerySession session, FileStore files, FileCheck check, CancellationToken ct)
    {
        if (officer.Current is not { ReadsCases: true } by || await session.LoadAsync<ReferralRecord>(id, ct) is not { State: var referral })
            return Problems.Result(Refusals.UnknownCase, http);

        var sight = Law.Audience.Of(referral, by.Agency.Code);
        var all = referral.Items.Concat(referral.Manifests.SelectMany(m => m.Items));
        if (all.FirstOrDefault(i => i.ItemId == item) is not { } found
            || sight < Domain.Sight.Letter
            || (sight is Domain.Sight.Letter && found.Kind is not MaterialKind.ReferralLetter))
            return Problems.Result(Refusals.UnknownFile, http);

        if (await check.Whole(found.File, ct) is not FileCondition.Whole and var condition)
            return Problems.Result(condition is FileCondition.Missing ? Refusals.MissingFile : Refusals.BrokenFile, http);

        http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        http.Response.Headers["Digest"] = $"sha-256={Convert.ToBase64String(Convert.FromHexString(found.File.Sha256))}";
        return Results.Stream(files.Open(found.File.Sha256), found.File.MediaType, found.File.FileName, enableRangeProcessing: true);
    }

    /// <summary>The name is only ever shown: its path, what turns or hides letters, and its length are cut off.</summary>
    private static string NameOf(HttpRequest request)
    {
        var given = Uri.UnescapeDataString(request.Headers["X-File-Name"].ToString());
        var name = new string([.. given.Split('/', '\\')[^1].Where(IsShown)]).Trim();
        return name.Length == 0 ? "file" : name.Length > LongestName ? name[^LongestName..] : name;
    }

    private static bool IsShown(char c) => !char.IsControl(c) && char.GetUnicodeCategory(c) is not System.Globalization.UnicodeCategory.Format;
}
