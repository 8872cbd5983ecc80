using System.Net;
using JointEnforcement.Service.Plumbing.Ledger;
using JointEnforcement.Service.Tests.Live;
using JointEnforcement.Service.Tests.Plumbing;
using Microsoft.Extensions.DependencyInjection;

namespace JointEnforcement.Service.Tests.Ledger;

public sealed class ReadyTests(House house) : IClassFixture<House>
{
    private const string Stored =
        """
        select string_agg(t.name || ' ' || (xpath('/row/c/text()', query_to_xml('select count(*) as c from ' || t.name, false, true, '')))[1]::text, ', ' order by t.name)
        from (select quote_ident(tablename) as name from pg_tables where schemaname = 'public') as t
        """;

    [Fact]
    public async Task The_command_that_warms_the_house_up_reaches_the_log_and_leaves_nothing()
    {
        await house.Draft();
        await using var listening = await Listening.Of(house.As("eeb-officer"));
        await using var others = await Listening.Of(house.As("psb-duty"));
        var (stored, drawn) = (await house.Scalar<string>(Stored), await Drawn());

        await using (var scope = house.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<WarmUp>().Run(TestContext.Current.CancellationToken);

        Assert.Equal(drawn + 1, await Drawn());
        Assert.Equal(stored, await house.Scalar<string>(Stored));
        var next = await house.Draft();
        await listening.Hears(m => m.Matter == next);
        Assert.Equal([next], listening.Heard.Where(m => m.Seq > drawn).Select(m => m.Matter));
        Assert.DoesNotContain(others.Heard, m => m.Seq > drawn);
    }

    [Fact]
    public async Task A_node_is_ready_only_once_a_command_has_gone_all_the_way()
    {
        await house.Scalar<int>(
            """
            create or replace function refuse_all() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
            create trigger refuse_all before insert on mt_doc_actreceipt for each row execute function refuse_all();
            select 1
            """);
        await using var node = new Node(house.Store.Connection, house.DataDirectory);
        await Eventually.True(async () => await Answer(node) == (HttpStatusCode.ServiceUnavailable, "store away"));
        await house.Scalar<int>("drop trigger refuse_all on mt_doc_actreceipt; select 1");
        await Eventually.True(async () => await Answer(node) == (HttpStatusCode.OK, "ready"));
    }

    [Fact]
    public async Task A_node_that_has_done_no_command_is_not_ready_while_the_store_is_away()
    {
        await using var node = new Node(house.Store.Connection, house.DataDirectory);
        await house.Store.TakeAway();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await Answer(node)).Status);
        await house.Store.BringBack();
        // The connections that broke go out of the test's own pool.
        house.Database.Clear();
        await Eventually.True(async () => await Answer(node) == (HttpStatusCode.OK, "ready"));
    }

    private Task<long> Drawn() => house.Scalar<long>("select last_value from mt_events_sequence");

    private static async Task<(HttpStatusCode Status, string Text)> Answer(Node node)
    {
        using var http = new HttpClient { BaseAddress = node.Address };
        using var answer = await http.GetAsync("health/ready");
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
