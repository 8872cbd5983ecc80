using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Service.Demonstration;

namespace JointEnforcement.Service.Notices;

/// <summary>Runs on every node without a leader: gives the notices whose moment has come, what was missed while the house stood still at once after its start.</summary>
internal sealed partial class Noticer(
    NoticeLedger ledger, MomentReckoning reckoning, Escalation escalation, DemonstrationProgress demonstration, TimeProvider clock, ILogger<Noticer> log) : BackgroundService
{
    // A moment that another node's act brings nearer is found within this time.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ShortestSleep = TimeSpan.FromMilliseconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var reckoned = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            var sleep = LongestSleep;
            try
            {
                if (!reckoned)
                    await reckoning.BringUpToDate(stoppingToken);
                reckoned = true;
                if (demonstration.Done)
                    sleep = await Advance(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                Log.Stumbled(log, e);
            }
            await Task.Delay(sleep, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<TimeSpan> Advance(CancellationToken ct)
    {
        var told = await ledger.TellAll(clock.GetUtcNow(), escalation.LateAfter, ct);
        if (told.Notices > 0)
            Log.Given(log, told.Notices, told.Moments);

        var now = clock.GetUtcNow();
        var next = await ledger.Next(now, ct) is { } at && at - now < LongestSleep ? at - now : LongestSleep;
        return next > ShortestSleep ? next : ShortestSleep;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "{Notices} notices given for {Moments} moments")]
        public static partial void Given(ILogger log, int notices, int moments);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The noticer stumbled and goes on")]
        public static partial void Stumbled(ILogger log, Exception e);
    }
}
