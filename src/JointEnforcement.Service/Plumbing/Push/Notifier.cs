using JointEnforcement.Service.Notices;
using JointEnforcement.Service.Plumbing.Ledger;
using Npgsql;

namespace JointEnforcement.Service.Plumbing.Push;

/// <summary>Tells the other nodes that something was committed: one notification at a time, after the commit, never in it. Losing one costs a poll.</summary>
internal sealed partial class Notifier(NpgsqlDataSource database, FeedSignal signal, NoticeSignal notices, ILogger<Notifier> log) : BackgroundService
{
    public const string Channel = "case_facts";

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(Speak(stoppingToken), Listen(stoppingToken));

    private async Task Speak(CancellationToken ct)
    {
        await Forever(async () =>
        {
            await using var connection = await database.OpenConnectionAsync(ct);
            await foreach (var _ in signal.Elsewhere.ReadAllAsync(ct))
            {
                await using var notify = new NpgsqlCommand($"notify {Channel}", connection);
                await notify.ExecuteNonQueryAsync(ct);
            }
        }, ct);
    }

    private async Task Listen(CancellationToken ct)
    {
        await Forever(async () =>
        {
            await using var connection = await database.OpenConnectionAsync(ct);
            connection.Notification += (_, call) =>
            {
                if (call.Channel == NoticeLedger.Channel)
                    notices.Call(call.Payload);
                else
                    signal.Heard();
            };
            await using (var listen = new NpgsqlCommand($"listen {Channel}; listen {NoticeLedger.Channel}", connection))
                await listen.ExecuteNonQueryAsync(ct);
            notices.Missed();
            while (true)
                await connection.WaitAsync(ct);
        }, ct);
    }

    private async Task Forever(Func<Task> work, CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            try
            {
                await work();
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                Log.LostTheDatabase(log, e);
                await Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The notifier lost the database and tries again")]
        public static partial void LostTheDatabase(ILogger log, Exception e);
    }
}
