using System.Net;
using JointEnforcement.Service.Tests.Plumbing;
using JointEnforcement.Service.Tests.Live;

namespace JointEnforcement.Service.Tests.Ledger;

public sealed class StoreAwayTests(House house) : IClassFixture<House>
{
    [Fact]
    public async Task While_the_store_is_away_the_house_says_so_and_does_nothing_by_half()
    {
        var id = await house.Draft();
        var officer = house.As("eeb-officer");
        await using var listening = await Listening.Of(officer);
        await house.Store.TakeAway();
        for (var i = 0; i < 3; i++)
        {
            using var act = await officer.Sends($"api/referrals/{id}/task-group", "{\"members\":[\"eeb-officer\",\"eeb-officer2\"]}", "\"1\"", Person.NewKey());
            await Answers.Refuses(act, HttpStatusCode.ServiceUnavailable, "store.unavailable");
            Assert.NotNull(act.Headers.RetryAfter);
            using var list = await officer.Http.GetAsync("api/referrals");
            await Answers.Refuses(list, HttpStatusCode.ServiceUnavailable, "store.unavailable");
        }
        Assert.Equal(HttpStatusCode.OK, await Health("live"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await Health("ready"));

        await house.Store.BringBack();
        await Eventually.True(async () => await Health("ready") is HttpStatusCode.OK);
        Assert.Equal(1, (await officer.See(id)).Card.Version);
        var next = await house.Draft();
        await listening.Hears(m => m.Matter == next);
    }

    [Fact]
    public async Task G_R1_Connections_that_break_in_the_middle_leave_no_half_act_and_lose_no_acknowledged_one()
    {
        var drafts = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => house.Draft()));
        var acknowledged = new long[drafts.Length];
        var acting = Task.WhenAll(drafts.Select(async (id, i) =>
        {
            for (var round = 0; round < 12; round++)
            {
                using var answer = await house.As("eeb-officer").Sends(
                    $"api/referrals/{id}/recusals", $"{{\"officer\":\"eeb-{(round % 2 == 0 ? "officer2" : "liaison")}\",\"reason\":\"{round}\"}}", $"\"{Math.Max(1, acknowledged[i])}\"", Person.NewKey());
                Assert.True(answer.IsSuccessStatusCode || (int)answer.StatusCode is 412 or 503, $"{(int)answer.StatusCode}");
                if (answer.IsSuccessStatusCode)
                    acknowledged[i] = (await Answers.Of<Contracts.ActOutcome>(answer)).Version;
            }
        }));
        while (!acting.IsCompleted)
        {
            await house.Store.Disconnect();
            await Task.Delay(40, TestContext.Current.CancellationToken);
        }
        await acting;

        await Eventually.True(async () => await Health("ready") is HttpStatusCode.OK);
        Assert.Equal(0, await house.Scalar<long>(
            """
            select count(*) from mt_streams s join mt_doc_referralrecord d on d.id = s.id
            where s.version <> (select count(*) from mt_events e where e.stream_id = s.id) or s.version <> (d.data ->> 'version')::bigint
            """));
        for (var i = 0; i < drafts.Length; i++)
            Assert.True((await house.As("eeb-officer").See(drafts[i])).Card.Version >= acknowledged[i]);
    }

    private async Task<HttpStatusCode> Health(string which)
    {
        using var http = house.Anonymous();
        using var answer = await http.GetAsync($"health/{which}");
        return answer.StatusCode;
    }
}
