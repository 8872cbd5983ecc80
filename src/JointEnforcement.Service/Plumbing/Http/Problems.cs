using System.Text.Json;
using JointEnforcement.Contracts;

namespace JointEnforcement.Service.Plumbing;

/// <summary>A refusal on the wire: problem+json with a stable code, in Chinese and English (RFC 9457).</summary>
internal sealed record Problem(string Type, string Title, int Status, string Detail, string Code, string Zh, string En)
{
    public string? Basis { get; init; }
    public string? Stage { get; init; }
    public long? Version { get; init; }
    public IReadOnlyList<string> AllowedActs { get; init; } = [];
    public IReadOnlyList<FieldError> Errors { get; init; } = [];
    public string? TraceId { get; init; }
}

internal static class Problems
{
    public static Problem Of(RefusalNotice notice, HttpContext http)
    {
        var english = http.Request.GetTypedHeaders().AcceptLanguage is [var first, ..] && first.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        return new Problem($"urn:joint-enforcement:refusal:{notice.Code}", notice.Code, notice.Status, english ? notice.En : notice.Zh, notice.Code, notice.Zh, notice.En)
        {
            Basis = notice.Basis,
            Stage = notice.Stage,
            Version = notice.Version,
            AllowedActs = notice.AllowedActs,
            Errors = notice.Errors,
            TraceId = System.Diagnostics.Activity.Current?.TraceId.ToString()
        };
    }

    public static IResult Result(RefusalNotice notice, HttpContext http) =>
        Results.Json(Of(notice, http), HouseJson.Options, "application/problem+json", notice.Status);

    public static Task Write(RefusalNotice notice, HttpContext http)
    {
        http.Response.StatusCode = notice.Status;
        if (notice.Status is StatusCodes.Status503ServiceUnavailable)
            http.Response.Headers.RetryAfter = "5";
        return http.Response.WriteAsJsonAsync(Of(notice, http), HouseJson.Options, "application/problem+json");
    }

    /// <summary>Where in the request the reader stumbled, without a word of what the server is made of.</summary>
    public static RefusalNotice Malformed(JsonException e) =>
        Refusals.Malformed(string.IsNullOrEmpty(e.Path) || e.Path == "$" ? $"line {e.LineNumber + 1}" : e.Path);
}
