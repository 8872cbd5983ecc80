using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Service.Notices;
using Npgsql;
using Xunit.Runner.InProc.SystemConsole;

namespace JointEnforcement.Service.Tests.Plumbing;

/// <summary>Runs the tests, or a noticer that stands alone, light enough to be killed a hundred times.</summary>
internal static class Entry
{
    public const string Noticer = "noticer";

    public static async Task<int> Main(string[] args) => args is [Noticer, var connection] ? await Notice(connection) : await ConsoleRunner.Run(args);

    private static async Task<int> Notice(string connection)
    {
        await using var database = NpgsqlDataSource.Create(connection);
        var ledger = new NoticeLedger(database);
        while (true)
        {
            await ledger.TellAll(TimeProvider.System.GetUtcNow(), Escalation.Shipped.LateAfter, default);
            await Task.Delay(10);
        }
    }
}
