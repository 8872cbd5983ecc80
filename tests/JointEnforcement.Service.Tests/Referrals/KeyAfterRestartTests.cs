using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Referrals;

public sealed class KeyAfterRestartTests(House house) : IClassFixture<House>
{
    [Fact]
    public async Task F1_AC3_Every_act_repeated_after_a_restart_answers_the_same_and_adds_nothing()
    {
        var done = new List<(OpenAct Open, string Answer)>();
        foreach (var act in ActTable.All.Keys)
        {
            var open = await OpenActs.Fresh(house, act);
            using var answer = await open.Send(key: act);
            Assert.True(answer.IsSuccessStatusCode, act);
            done.Add((open, await answer.Content.ReadAsStringAsync()));
        }
        var before = await house.Scalar<long>("select count(*) from mt_events");
        await house.Restart();
        foreach (var (open, answer) in done)
        {
            using var again = await (open with { Officer = house.As(open.Row.Officer) }).Send(key: open.Name);
            Assert.Equal(answer, await again.Content.ReadAsStringAsync());
        }
        Assert.Equal(before, await house.Scalar<long>("select count(*) from mt_events"));
    }
}
