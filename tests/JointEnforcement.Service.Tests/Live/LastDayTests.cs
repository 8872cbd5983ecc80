using System.Net;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Live;

public sealed class LastDayTests : IAsyncLifetime
{
    private readonly ShiftedTime _time = new();
    private readonly House _house;

    public LastDayTests() => _house = new House { Clock = _time };

    public ValueTask InitializeAsync() => _house.InitializeAsync();

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public async Task N_16_Whose_post_ends_with_the_day_is_cut_off_when_the_day_is_over()
    {
        var today = DateOnly.FromDateTime(_time.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).DateTime);
        var people = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Demonstration", "people.json"));
        var register = Path.Combine(_house.DataDirectory, "register.json");
        await File.WriteAllTextAsync(register, people.Replace("[\"POLICE_LEGAL\"]", $"[{{ \"post\": \"POLICE_LEGAL\", \"until\": \"{today:O}\" }}]", StringComparison.Ordinal));
        var node = await _house.AnotherNode(new Dictionary<string, string> { ["Register:File"] = register });
        await using var leaving = await Listening.Of(node.As("psb-legal"));
        await using var staying = await Listening.Of(node.As("psb-duty"));
        Assert.False(leaving.Closed.IsCompleted);

        _time.MoveTo(_time.GetUtcNow().AddDays(1));

        await leaving.Closed.WaitAsync(Eventually.Patience);
        Assert.False(staying.Closed.IsCompleted);
        using var me = await node.As("psb-legal").Http.GetAsync(new Uri("api/me", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, me.StatusCode);
    }
}
