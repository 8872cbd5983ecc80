using JointEnforcement.Contracts.Live;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Live;

public sealed class FeedTests(House house) : IClassFixture<House>
{
    [Fact]
    public async Task F11_AC2_After_five_hundred_missed_events_the_feed_gives_all_in_order_and_none_twice()
    {
        var officer = house.As("eeb-officer");
        var start = await Upto();
        var heard = new List<CaseMoved>();
        await using (var feed = officer.Feed(start))
        {
            await house.Draft();
            await foreach (var notice in feed.Read(TestContext.Current.CancellationToken))
            {
                heard.Add(notice);
                break;
            }
        }
        var matters = await InProcess.DeliveredReferrals(house, 60);
        Assert.True(matters.Sum(m => m.Version) > 500);
        var last = await house.Draft();
        await using (var feed = officer.Feed(heard[^1].Seq))
            await foreach (var notice in feed.Read(TestContext.Current.CancellationToken))
            {
                heard.Add(notice);
                if (notice.Matter == last)
                    break;
            }

        var expected = await Column("select seq from case_feed where agency = 'EEB' and seq > $1 order by seq", start);
        Assert.Equal(expected, heard.Select(h => h.Seq));
    }

    [Fact]
    public async Task A_feed_stays_whole_while_events_arrive_and_is_told_to_reload_when_the_store_is_another()
    {
        var officer = house.As("eeb-officer");
        var start = await Upto();
        await using var feed = officer.Feed(start);
        var last = Guid.CreateVersion7();
        var writing = WriteAndEndWith(last);
        var heard = new List<long>();
        await foreach (var notice in feed.Read(TestContext.Current.CancellationToken))
        {
            heard.Add(notice.Seq);
            if (notice.Matter == last)
                break;
        }
        await writing;
        Assert.Equal(await Column("select seq from case_feed where agency = 'EEB' and seq > $1 order by seq", start), heard);
        Assert.True((await officer.Missed(long.MaxValue - 1)).Reload);
    }

    private async Task WriteAndEndWith(Guid last)
    {
        await InProcess.ApprovedReferrals(house, 40);
        await InProcess.Perform(house, "eeb-officer", new OpenReferral { Facts = Situations.Facts("末号案") }, last, null);
    }

    private Task<long> Upto() => house.Scalar<long>("select coalesce(max(seq_id), 0) from mt_events");

    private async Task<List<long>> Column(string sql, long after)
    {
        await using var command = house.Database.CreateCommand(sql);
        command.Parameters.Add(new() { Value = after });
        var values = new List<long>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            values.Add(reader.GetInt64(0));
        return values;
    }
}
