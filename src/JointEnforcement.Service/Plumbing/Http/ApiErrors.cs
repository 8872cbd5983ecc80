using Npgsql;

namespace JointEnforcement.Service.Plumbing;

/// <summary>Whatever goes wrong under /api ends as a clear problem; the reason is logged once and never sent.</summary>
internal sealed partial class ApiErrors(RequestDelegate next, ILogger<ApiErrors> log)
{
    public async Task Invoke(HttpContext http)
    {
        try
        {
            await next(http);
            if (!http.Response.HasStarted && IsApi(http) && Unspoken(http.Response.StatusCode) is { } unspoken)
                await Problems.Write(unspoken, http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
        }
        catch (Exception e) when (IsApi(http) && !http.Response.HasStarted)
        {
            var notice = NoticeOf(e);
            if (notice.Status >= StatusCodes.Status500InternalServerError)
                Log.Failed(log, e, notice.Code);
            await Problems.Write(notice, http);
        }
    }

    private static bool IsApi(HttpContext http) => http.Request.Path.StartsWithSegments("/api");

    /// <summary>What routing answers without a word of its own.</summary>
    private static Contracts.RefusalNotice? Unspoken(int status) => status switch
    {
        StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed => Refusals.UnknownCase with { Status = status },
        StatusCodes.Status415UnsupportedMediaType => Refusals.NotJson,
        _ => null
    };

    private static Contracts.RefusalNotice NoticeOf(Exception e) => e switch
    {
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Refusals.TooLarge,
        BadHttpRequestException { StatusCode: StatusCodes.Status415UnsupportedMediaType } => Refusals.NotJson,
        BadHttpRequestException bad => Refusals.Malformed(bad.InnerException is System.Text.Json.JsonException json ? Problems.Malformed(json).Blanks["detail"] : "request"),
        System.Text.Json.JsonException json => Problems.Malformed(json),
        _ when DatabaseAway(e) => Refusals.StoreUnavailable,
        _ => Refusals.Fault
    };

    private static bool DatabaseAway(Exception? e) => e switch
    {
        null => false,
        PostgresException { SqlState: var state } => state is "3D000" or "55000" || state.StartsWith("57P", StringComparison.Ordinal) || state.StartsWith("08", StringComparison.Ordinal) || state.StartsWith("53", StringComparison.Ordinal),
        NpgsqlException => true,
        _ => DatabaseAway(e.InnerException)
    };

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "An API request ended as {Code}")]
        public static partial void Failed(ILogger log, Exception e, string code);
    }
}
