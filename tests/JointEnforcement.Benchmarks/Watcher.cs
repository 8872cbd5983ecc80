using System.Diagnostics;
using System.Threading.Channels;
using JointEnforcement.Contracts.Live;
using Microsoft.AspNetCore.SignalR.Client;

namespace JointEnforcement.Benchmarks;

/// <summary>One screen: it listens, and reads its page again when that has moved, one reading at a time as the script of the page does.</summary>
internal sealed class Watcher(HttpClient browser, HubConnection hub, Scene scene) : IAsyncDisposable
{
    private readonly Channel<(long Fact, long Heard)> _notices = Channel.CreateUnbounded<(long, long)>();
    private Task _reading = Task.CompletedTask;
    private long _counted;

    /// <summary>For each fact called out to this screen, when it was, and when a page that was asked for after that had arrived.</summary>
    public List<(long Fact, long Heard, long Shown)> Seen { get; } = [];

    public Scene Scene => scene;

    public async Task Start()
    {
        hub.On<CaseMoved>(nameof(ICaseScreen.Moved), notice =>
        {
            // Who only counts is not told which matter moved: the n-th notice is the n-th fact.
            if (notice.Matter == scene.Matter || (scene.Counts && notice.Matter == Guid.Empty))
                _notices.Writer.TryWrite((scene.Counts ? ++_counted : notice.Version, Stopwatch.GetTimestamp()));
        });
        await hub.StartAsync();
        if (!await ReadPage())
            throw new InvalidOperationException($"{scene.Officer} cannot read {scene.Page}.");
        _reading = ReadWhatMoved();
    }

    /// <summary>Hears no more, and ends when everything heard is on the screen.</summary>
    public async ValueTask DisposeAsync()
    {
        await hub.DisposeAsync();
        _notices.Writer.Complete();
        await _reading;
    }

    private async Task ReadWhatMoved()
    {
        while (await _notices.Reader.WaitToReadAsync())
        {
            // What came while the last page was read is answered by one reading.
            var waiting = new List<(long Fact, long Heard)>();
            while (_notices.Reader.TryRead(out var notice))
                waiting.Add(notice);
            if (!await ReadPage())
                continue;
            var shown = Stopwatch.GetTimestamp();
            Seen.AddRange(waiting.Select(n => (n.Fact, n.Heard, shown)));
        }
    }

    // A page that fails is counted as never shown.
    private async Task<bool> ReadPage()
    {
        using var answer = await browser.GetAsync(scene.Page);
        await answer.Content.ReadAsByteArrayAsync();
        return answer.IsSuccessStatusCode;
    }
}

/// <summary>What an officer's screen shows: a matter, or the figures alone.</summary>
internal sealed record Scene(string Officer, Guid Matter, Uri Page, bool Counts = false);
