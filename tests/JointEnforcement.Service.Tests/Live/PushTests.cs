using System.Net;
using System.Net.WebSockets;
using System.Text;
using JointEnforcement.Contracts.Live;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Service.Agencies;
using JointEnforcement.Service.Tests.Plumbing;
using Marten;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace JointEnforcement.Service.Tests.Live;

public sealed class PushTests(House house) : IClassFixture<House>
{
    [Fact]
    public async Task Each_agency_hears_what_it_may_see_and_nothing_else()
    {
        var start = await Upto();
        await using var sender = await Listening.Of(house.As("eeb-officer"));
        await using var police = await Listening.Of(house.As("psb-duty"));
        await using var letter = await Listening.Of(house.As("proc-supervision"));
        await using var stranger = await Listening.Of(house.As("nrb-officer"));
        await using var otherPolice = await Listening.Of(house.As("psb-hc-duty"));
        await using var government = await Listening.Of(house.As("gov-coordinator"));

        var id = await house.Received();
        await sender.Hears(m => m.Matter == id && m.What == "police_receipt_issued");
        await police.Hears(m => m.Matter == id && m.What == "police_receipt_issued");
        await letter.Hears(m => m.Matter == id && m.What == "police_receipt_issued");
        await government.Hears(m => m.What == "figures");

        Assert.DoesNotContain(police.Heard, m => m.What is "referral_opened" or "referral_approved");
        Assert.Empty(stranger.Heard);
        Assert.Empty(otherPolice.Heard);
        Assert.All(government.Heard, m => Assert.Equal((Guid.Empty, 0L, "figures"), (m.Matter, m.Version, m.What)));
        Assert.Equal(sender.Heard.Select(m => m.Seq).Order(), sender.Heard.Select(m => m.Seq));
        Assert.Equal((await house.As("eeb-officer").Missed(start)).Notices.Where(n => n.Matter == id), sender.Heard.Where(m => m.Matter == id));
    }

    [Fact]
    public void N_17_A_notice_is_an_id_a_version_and_a_kind() =>
        Assert.Equal(["Matter", "Seq", "Version", "What"], typeof(CaseMoved).GetProperties().Select(p => p.Name).Order(StringComparer.Ordinal));

    [Fact]
    public async Task G7_A_rolled_back_append_leaves_a_hole_that_holds_nothing_up()
    {
        await using var sender = await Listening.Of(house.As("eeb-officer"));
        for (var i = 0; i < 5; i++)
        {
            await using var connection = await house.Database.OpenConnectionAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            await using var draw = new Npgsql.NpgsqlCommand("select nextval('mt_events_sequence')", connection, transaction);
            await draw.ExecuteScalarAsync();
            await transaction.RollbackAsync();
            var id = await house.Draft();
            await sender.Hears(m => m.Matter == id, TimeSpan.FromSeconds(2));
        }
    }

    [Fact]
    public async Task G7_An_event_that_commits_late_is_waited_for_and_told_in_order()
    {
        var late = await house.Draft();
        await using var sender = await Listening.Of(house.As("eeb-officer"));
        await using var connection = await house.Database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var append = new Npgsql.NpgsqlCommand(
            """
            insert into mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, is_archived, headers)
            select nextval('mt_events_sequence'), gen_random_uuid(), stream_id, 99, data, 'late_fact', now(), tenant_id, mt_dotnet_type, false, headers
            from mt_events where stream_id = $1 and version = 1 returning seq_id
            """, connection, transaction) { Parameters = { new() { Value = late } } };
        var seq = (long)(await append.ExecuteScalarAsync())!;

        var early = await house.Draft();
        await Task.Delay(TimeSpan.FromMilliseconds(600), TestContext.Current.CancellationToken);
        Assert.DoesNotContain(sender.Heard, m => m.Matter == early);
        Assert.True((await house.As("eeb-officer").Missed(seq - 1)).Upto < seq);
        await transaction.CommitAsync();

        await sender.Hears(m => m.Matter == early);
        Assert.Equal([late, early], sender.Heard.Where(m => m.Seq >= seq).Select(m => m.Matter));
    }

    [Fact]
    public async Task Two_nodes_on_one_database_both_call_out_without_a_backplane()
    {
        var other = await house.AnotherNode();
        await using var here = await Listening.Of(house.As("psb-duty"));
        await using var there = await Listening.Of(other.As("psb-duty"));
        var id = await house.Delivered();
        await here.Hears(m => m.Matter == id, TimeSpan.FromSeconds(2));
        await there.Hears(m => m.Matter == id, TimeSpan.FromSeconds(2));
        await other.As("psb-duty").Does(id, new IssuePoliceReceipt());
        await here.Hears(m => m.Matter == id && m.What == "police_receipt_issued", TimeSpan.FromSeconds(2));
        Assert.False((await other.As("psb-duty").Missed(here.Heard.Max(m => m.Seq))).Reload);
    }

    [Fact]
    public async Task F10_AC1_N_13_An_officer_whose_post_ends_is_cut_off_and_refused()
    {
        await using var police = await Listening.Of(house.As("psb-legal"));
        var id = await house.Delivered();
        await police.Hears(m => m.Matter == id);
        await using (var session = house.Services.GetRequiredService<IDocumentStore>().LightweightSession())
        {
            session.Events.Append(RegisterBook.StreamOf("psb-legal"), new PostEnded("psb-legal", Post.PoliceLegal, new DateOnly(2026, 1, 1)));
            await session.SaveChangesAsync();
        }
        await police.Closed.WaitAsync(TimeSpan.FromSeconds(2));
        using var me = await house.As("psb-legal").Http.GetAsync("api/me");
        await Answers.Refuses(me, HttpStatusCode.Forbidden, "officer.unknown");
        Assert.Null(await house.As("psb-legal").Ask(new ShowReferral(id)));
        await using var again = house.As("psb-legal").Live();
        var closed = new TaskCompletionSource();
        again.Closed += _ =>
        {
            closed.TrySetResult();
            return Task.CompletedTask;
        };
        await again.StartAsync();
        await closed.Task.WaitAsync(Eventually.Patience);
    }

    [Theory]
    [InlineData("gov-auditor")]
    [InlineData("nobody-here")]
    public async Task Who_reads_no_cases_hears_nothing(string who)
    {
        await using var connection = house.As(who).Live();
        var closed = new TaskCompletionSource();
        connection.Closed += _ =>
        {
            closed.TrySetResult();
            return Task.CompletedTask;
        };
        await connection.StartAsync();
        await closed.Task.WaitAsync(Eventually.Patience);
    }

    [Fact]
    public async Task Without_a_token_there_is_no_connection()
    {
        await using var connection = house.As("eeb-officer").Live(options => options.AccessTokenProvider = null);
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => connection.StartAsync());
    }

    [Theory]
    [InlineData("https://evil.example", false)]
    [InlineData("null", false)]
    [InlineData("own", true)]
    public async Task N_18_A_page_of_another_site_cannot_upgrade(string origin, bool opens)
    {
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Authorization", $"Bearer {Tokens.For("eeb-officer")}");
        socket.Options.SetRequestHeader("Origin", origin == "own" ? house.Address.GetLeftPart(UriPartial.Authority) : origin);
        var address = new UriBuilder(new Uri(house.Address, "live")) { Scheme = "ws" }.Uri;
        if (opens)
            await socket.ConnectAsync(address, TestContext.Current.CancellationToken);
        else
            await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(address, TestContext.Current.CancellationToken));
        Assert.Equal(opens, socket.State is WebSocketState.Open);
    }

    [Fact]
    public async Task N_20_Malformed_frames_end_their_own_connection_alone()
    {
        await using var other = await Listening.Of(house.As("eeb-officer"));
        string[] frames = ["{\"protocol\":\"json\",\"version\":1}\u001e{", "not json\u001e", "{\"protocol\":\"json\",\"version\":1}\u001e{\"type\":1,\"target\":\"Join\",\"arguments\":[\"agency:EEB\"]}\u001e", new string('x', 100_000)];
        foreach (var frame in frames)
        {
            using var socket = new ClientWebSocket();
            socket.Options.SetRequestHeader("Authorization", $"Bearer {Tokens.For("nrb-officer")}");
            await socket.ConnectAsync(new UriBuilder(new Uri(house.Address, "live")) { Scheme = "ws" }.Uri, TestContext.Current.CancellationToken);
            await socket.SendAsync(Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);
        }
        var id = await house.Draft();
        await other.Hears(m => m.Matter == id);
    }

    private Task<long> Upto() => house.Scalar<long>("select coalesce(max(seq_id), 0) from mt_events");
}
