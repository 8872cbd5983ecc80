using JointEnforcement.Service.Demonstration;
using JointEnforcement.Service.Plumbing.Ledger;
using JointEnforcement.Service.Plumbing.Push;
using JointEnforcement.Service.Referrals;
using Marten;

namespace JointEnforcement.Service.Plumbing;

internal static class HealthAndDocs
{
    private static readonly string[] Probes = ["GET", "HEAD"];

    public static void MapHealth(this WebApplication app)
    {
        app.MapMethods("/health/live", Probes, () => Results.Text("alive")).AllowAnonymous().ExcludeFromDescription();
        app.MapMethods("/health/ready", Probes, Ready).AllowAnonymous().ExcludeFromDescription();
    }

    public static void MapDocs(this WebApplication app)
    {
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        app.UseSwaggerUI(page =>
        {
            page.RoutePrefix = "api/docs";
            page.SwaggerEndpoint("/openapi/v1.json", "JointEnforcement v1");
            page.DocumentTitle = "JointEnforcement API";
        });
    }

    /// <summary>Green once the tailer reads, the demonstration stands, and one command has gone all the way but the commit; from then on while the store is there.</summary>
    private static async Task<IResult> Ready(WarmUp command, IDocumentStore store, FeedCursor cursor, DemonstrationProgress demonstration, CancellationToken ct)
    {
        if (cursor.Position is null || !demonstration.Done)
            return Results.Text("starting", statusCode: StatusCodes.Status503ServiceUnavailable);

        try
        {
            await command.Once(ct);
            await using var session = store.LightweightSession();
            await session.Events.FetchForWriting<ReferralRecord>(Guid.CreateVersion7(), ct);
            return Results.Text("ready");
        }
        catch (Exception e) when (e is Npgsql.NpgsqlException or Marten.Exceptions.MartenCommandException)
        {
            return Results.Text("store away", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
