using System.Diagnostics;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Notices;

public sealed class StormTests
{
    private const int Matters = 10_000;

    /// <summary>One referral is received by acts and its record then copied, since ten thousand referrals told act by act take minutes; the rows of all of them are the triggers' own.</summary>
    [Fact]
    public async Task F6_Ten_thousand_duties_that_end_at_the_same_instant_are_noticed_within_a_minute()
    {
        var time = new ShiftedTime();
        var house = new House { Clock = time };
        await house.InitializeAsync();
        try
        {
            await house.AnotherNode();
            var id = await house.Received();
            var due = (await house.As("psb-duty").See(id)).Clocks.Single(c => c.Rule == "CR-08a").Due;
            await Copy(house, id);
            time.MoveTo(due.AddHours(-1));
            await Eventually.True(async () => await Told(house, "DayBefore") == 2 * Matters, TimeSpan.FromMinutes(2));

            time.MoveTo(due.AddMilliseconds(-200));
            var watch = Stopwatch.StartNew();
            await Eventually.True(async () => await Told(house, "Due") == 3 * Matters, TimeSpan.FromMinutes(1));
            TestContext.Current.TestOutputHelper?.WriteLine($"{Matters} duties noticed to {3 * Matters} circles in {watch.ElapsedMilliseconds} ms");

            Assert.Equal(0, await house.Scalar<long>("select count(*) from notice where level = 'Due' and late"));
            Assert.Equal(0, await house.Scalar<long>("select count(*) from (select 1 from notice group by matter, clock_key, level, agency, circle having count(*) > 1) as twice"));
        }
        finally
        {
            await house.DisposeAsync();
        }
    }

    private static Task<long> Told(House house, string level) => house.Scalar<long>("select count(*) from notice where level = $1", level);

    private static async Task Copy(House house, Guid matter)
    {
        await using var command = house.Database.CreateCommand(
            """
            create temporary table copies as select gen_random_uuid() as id from generate_series(2, @matters);
            insert into mt_streams (id, type, version, timestamp, tenant_id)
            select c.id, s.type, s.version, s.timestamp, s.tenant_id from mt_streams s, copies c where s.id = @matter;
            insert into mt_doc_referralrecord (id, data, mt_last_modified, mt_dotnet_type, mt_version)
            select c.id, jsonb_set(jsonb_set(r.data, '{id}', to_jsonb(c.id)), '{card,id}', to_jsonb(c.id)), r.mt_last_modified, r.mt_dotnet_type, r.mt_version
            from mt_doc_referralrecord r, copies c where r.id = @matter;
            """);
        command.Parameters.AddWithValue("matters", Matters);
        command.Parameters.AddWithValue("matter", matter);
        command.CommandTimeout = 180;
        await command.ExecuteNonQueryAsync();
    }
}
