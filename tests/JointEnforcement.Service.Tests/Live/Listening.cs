using System.Collections.Concurrent;
using JointEnforcement.Contracts.Live;
using JointEnforcement.Service.Tests.Plumbing;
using Microsoft.AspNetCore.SignalR.Client;

namespace JointEnforcement.Service.Tests.Live;

/// <summary>A hub connection that keeps what it hears. Returned once it has joined.</summary>
internal sealed class Listening : IAsyncDisposable
{
    private readonly HubConnection _connection;
    private readonly TaskCompletionSource _joined = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Listening(Person person)
    {
        _connection = person.Live();
        _connection.On<CaseMoved>(nameof(ICaseScreen.Moved), Heard.Enqueue);
        _connection.On<long>(nameof(ICaseScreen.Heartbeat), _ => _joined.TrySetResult());
        _connection.Closed += _ =>
        {
            _closed.TrySetResult();
            return Task.CompletedTask;
        };
    }

    public ConcurrentQueue<CaseMoved> Heard { get; } = new();

    public Task Closed => _closed.Task;

    public static async Task<Listening> Of(Person person)
    {
        var listening = new Listening(person);
        await listening._connection.StartAsync();
        await listening._joined.Task.WaitAsync(Eventually.Patience);
        return listening;
    }

    public Task Hears(Func<CaseMoved, bool> what, TimeSpan? patience = null) => Eventually.True(() => Task.FromResult(Heard.Any(what)), patience);

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
