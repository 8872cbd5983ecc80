using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Imports;
using JointEnforcement.Service.Plumbing;
using Microsoft.AspNetCore.Http.Features;

namespace JointEnforcement.Service.Imports;

internal static class ImportEndpoints
{
    public static void MapImports(this RouteGroupBuilder api)
    {
        api.MapPost("/imports", Import)
            .WithName("ImportCaseFiles").WithTags("Imports").WithSummary("Imports case files; nothing is stored unless every case may be. dryRun=true stores nothing")
            .Accepts<ImportFile>("application/json")
            .Produces<ImportReport>()
            .Produces<Problem>(StatusCodes.Status403Forbidden, "application/problem+json")
            .Produces<Problem>(StatusCodes.Status413PayloadTooLarge, "application/problem+json")
            .Produces<ImportProblem>(StatusCodes.Status422UnprocessableEntity, "application/problem+json");
        api.MapGet("/case-files", async (HttpContext http, ICaseHouse house, CancellationToken ct) =>
                await house.Ask(new ListCaseFiles(), ct) is { } list ? Results.Json(list, HouseJson.Options) : Problems.Result(Refusals.UnknownOfficer, http))
            .WithTags("Questions").WithSummary("Imported case files that name one's agency").Produces<CaseFileList>();
        api.MapGet("/case-files/{id:guid}", async (Guid id, HttpContext http, ICaseHouse house, CancellationToken ct) =>
                await house.Ask(new ShowCaseFile(id), ct) is { } page ? Results.Json(page, HouseJson.Options) : Problems.Result(Refusals.UnknownCase, http))
            .WithTags("Questions").WithSummary("One imported case file").Produces<CaseFilePage>().Produces<Problem>(StatusCodes.Status404NotFound, "application/problem+json");
    }

    private static async Task<IResult> Import(bool? dryRun, HttpContext http, ICaseImport import, CancellationToken ct)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = ICaseImport.LargestFile;
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, ct);
        var outcome = await import.Import(body.GetBuffer().AsMemory(0, (int)body.Length), dryRun ?? false, ct);
        return outcome switch
        {
            { Report: { } report } => Results.Json(report, HouseJson.Options),
            { Refusal: { } refusal, Errors: [] } => Problems.Result(refusal, http),
            _ => Results.Json(new ImportProblem(Problems.Of(outcome.Refusal!, http), outcome.Errors), HouseJson.Options, "application/problem+json", outcome.Refusal!.Status)
        };
    }
}

/// <summary>A refused file: the problem, and every mistake with its case and member.</summary>
internal sealed record ImportProblem(string Type, string Title, int Status, string Detail, string Code, string Zh, string En, IReadOnlyList<ImportError> Errors)
{
    public ImportProblem(Problem problem, IReadOnlyList<ImportError> errors)
        : this(problem.Type, problem.Title, problem.Status, problem.Detail, problem.Code, problem.Zh, problem.En, errors)
    {
    }
}
