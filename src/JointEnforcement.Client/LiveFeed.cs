using System.Runtime.CompilerServices;
using System.Threading.Channels;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Live;
using Microsoft.AspNetCore.SignalR.Client;

namespace JointEnforcement.Client;

/// <summary>Everything that moves for one agency, in order, each notice once, across lost connections: keep <see cref="Last"/> and begin again from it.</summary>
public sealed class LiveFeed : IAsyncDisposable
{
    private readonly ICaseHouse _house;
    private readonly HubConnection _connection;
    private readonly Channel<Heard> _heard = Channel.CreateUnbounded<Heard>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>Listens to the house at an address; <paramref name="after"/> is the last sequence that was applied, or the one the caller's picture was made at.</summary>
    public LiveFeed(Uri house, ICaseHouse questions, Func<Task<string?>> accessToken, long after)
    {
        _house = questions;
        Last = after;
        _connection = new HubConnectionBuilder()
            .WithUrl(new Uri(house, "live"), options => options.AccessTokenProvider = accessToken)
            .WithAutomaticReconnect(new Patient())
            .Build();
        _connection.On<CaseMoved>(nameof(ICaseScreen.Moved), notice => _heard.Writer.TryWrite(new Heard(notice, notice.Seq)));
        _connection.On<long>(nameof(ICaseScreen.Heartbeat), seq => _heard.Writer.TryWrite(new Heard(null, seq)));
        _connection.Reconnecting += _ => Written(_heard.Writer.TryWrite(Heard.Silence));
        _connection.Closed += _ => Written(_heard.Writer.TryComplete());
    }

    /// <summary>The last sequence that was handed out.</summary>
    public long Last { get; private set; }

    /// <summary>The notices as they come. Ends when the house closes the connection for good.</summary>
    /// <exception cref="FeedLostException">The sequence is not known to the house any more: ask for everything anew.</exception>
    public async IAsyncEnumerable<CaseMoved> Read([EnumeratorCancellation] CancellationToken ct = default)
    {
        await _connection.StartAsync(ct);
        var joined = false;
        await foreach (var heard in _heard.Reader.ReadAllAsync(ct))
        {
            if (heard == Heard.Silence)
            {
                joined = false;
            }
            else if (heard.Notice is { } notice)
            {
                // Before the first heartbeat the connection may not have joined yet; what it heard so far comes again from the feed.
                if (!joined || notice.Seq <= Last)
                    continue;
                Last = notice.Seq;
                yield return notice;
            }
            else
            {
                joined = true;
                await foreach (var missed in CatchUp(heard.Seq, ct))
                    yield return missed;
            }
        }
    }

    private async IAsyncEnumerable<CaseMoved> CatchUp(long upto, [EnumeratorCancellation] CancellationToken ct)
    {
        while (Last < upto)
        {
            var page = await _house.Ask(new ReadFeed(Last), ct) ?? throw new FeedLostException();
            if (page.Reload)
                throw new FeedLostException();
            foreach (var notice in page.Notices)
            {
                Last = notice.Seq;
                yield return notice;
            }
            Last = Math.Max(Last, page.Upto);
        }
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private static Task Written(bool _) => Task.CompletedTask;

    private sealed record Heard(CaseMoved? Notice, long Seq)
    {
        public static Heard Silence { get; } = new(null, -1);
    }

    /// <summary>At once, then every second, without end.</summary>
    private sealed class Patient : IRetryPolicy
    {
        public TimeSpan? NextRetryDelay(RetryContext retryContext) => retryContext.PreviousRetryCount == 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(1);
    }
}

/// <summary>The feed cannot be continued from the sequence that was kept.</summary>
public sealed class FeedLostException() : Exception("The sequence is not known to the house any more.");
