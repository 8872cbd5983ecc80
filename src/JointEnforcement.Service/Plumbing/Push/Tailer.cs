using JointEnforcement.Contracts.Live;
using JointEnforcement.Domain;
using JointEnforcement.Service.Agencies;
using JointEnforcement.Service.Deadlines;
using JointEnforcement.Service.Plumbing.Ledger;
using Microsoft.AspNetCore.SignalR;
using Npgsql;

namespace JointEnforcement.Service.Plumbing.Push;

/// <summary>Runs on every node: reads the log in order without skipping what is still being written, and tells this node's screens. No leader, no backplane; the log is the outbox.</summary>
internal sealed partial class Tailer(
    LogReader reader, NpgsqlDataSource database, IHubContext<LiveHub, ICaseScreen> screens, RegisterBook register, LiveConnections connections, Recounting recounting,
    FeedSignal signal, FeedCursor cursor, TimeProvider clock, ILogger<Tailer> log) : BackgroundService
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(5);
    private DateTimeOffset _lastBeat;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (cursor.Position is null)
                    await Begin(stoppingToken);
                await Advance(stoppingToken);
                await Heartbeat();
                await Pause(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                Log.Stumbled(log, e);
                await Task.Delay(TimeSpan.FromSeconds(1), clock, CancellationToken.None);
            }
        }
    }

    private async Task Begin(CancellationToken ct)
    {
        var last = await reader.Last(ct);
        await reader.WaitFor(await reader.NumberHolders(ct), clock, ct);
        cursor.MoveTo(last);
    }

    private async Task Advance(CancellationToken ct)
    {
        while (await reader.After(cursor.Position!.Value, ct) is { Count: > 0 } facts)
        {
            // A hole stands before a number that is already here: whoever may still fill it holds the sequence now.
            if (facts[^1].Seq - cursor.Position.Value != facts.Count)
            {
                await reader.WaitFor(await reader.NumberHolders(ct), clock, ct);
                var settled = facts[^1].Seq;
                facts = [.. (await reader.After(cursor.Position.Value, ct)).TakeWhile(f => f.Seq <= settled)];
            }
            cursor.Settle(facts[^1].Seq);
            await Tell(facts, ct);
            cursor.MoveTo(facts[^1].Seq);
        }
    }

    private async Task Tell(IReadOnlyList<LoggedFact> facts, CancellationToken ct)
    {
        if (facts.Any(f => f.Audience.Length == 0))
        {
            await register.Reload(ct);
            connections.CutOffWhoMayNotListen();
        }
        await recounting.Heard(facts, ct);
        var sights = await SightsOf([.. facts.Select(f => f.Matter).Distinct()], ct);
        foreach (var fact in facts)
            foreach (var agency in fact.Audience)
                if (sights.TryGetValue((agency, fact.Matter), out var sight))
                    await screens.Clients.Group(LiveHub.GroupOf(agency)).Moved(NoticeFor(fact, sight));
    }

    private static readonly string SendersKnowNothingOf = Ledger.FactNames.All[typeof(Law.ReturnedForSupplementaryInvestigation)];

    /// <summary>Those who only count learn that a figure moved, not which matter; those who oversee, which matter but not how. A fact that its sender is not told is named to nobody.</summary>
    public static CaseMoved NoticeFor(LoggedFact fact, Sight sight) => sight switch
    {
        Sight.Figures => new CaseMoved(fact.Seq, Guid.Empty, 0, "figures"),
        _ when sight is Sight.Metadata || fact.Kind == SendersKnowNothingOf => new CaseMoved(fact.Seq, fact.Matter, fact.Version, "moved"),
        _ => new CaseMoved(fact.Seq, fact.Matter, fact.Version, fact.Kind)
    };

    private async Task<Dictionary<(string, Guid), Sight>> SightsOf(Guid[] matters, CancellationToken ct)
    {
        await using var command = database.CreateCommand("select agency, matter, sight from worklist where matter = any ($1)");
        command.Parameters.Add(new() { Value = matters });
        var sights = new Dictionary<(string, Guid), Sight>();
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
            sights[(rows.GetString(0), rows.GetGuid(1))] = Enum.Parse<Sight>(rows.GetString(2));
        return sights;
    }

    private async Task Heartbeat()
    {
        var now = clock.GetUtcNow();
        if (now - _lastBeat < Beat)
            return;
        _lastBeat = now;
        await screens.Clients.All.Heartbeat(cursor.Position!.Value);
    }

    private async Task Pause(CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Poll);
        try
        {
            await signal.Here.ReadAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The tailer stumbled and goes on")]
        public static partial void Stumbled(ILogger log, Exception e);
    }
}

/// <summary>How far this node has read and told the log.</summary>
internal sealed class FeedCursor
{
    private long _position = -1;
    private long _settled = -1;

    /// <summary>Everything up to here has been told.</summary>
    public long? Position => Known(ref _position);

    /// <summary>Nothing can still appear before this; what comes after is told only to who has joined by then.</summary>
    public long? Settled => Known(ref _settled);

    public void Settle(long position) => Volatile.Write(ref _settled, position);

    public void MoveTo(long position)
    {
        Settle(position);
        Volatile.Write(ref _position, position);
    }

    private static long? Known(ref long field) => Volatile.Read(ref field) is >= 0 and var position ? position : null;
}
