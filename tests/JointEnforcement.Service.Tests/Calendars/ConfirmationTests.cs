using System.Net;
using System.Text.Json.Nodes;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Deadlines;
using JointEnforcement.Service.Tests.Plumbing;
using Microsoft.Extensions.DependencyInjection;

namespace JointEnforcement.Service.Tests.Calendars;

/// <summary>A confirmation is of exactly what was read, happens once, and is carried through even by another process.</summary>
public sealed class ConfirmationTests(HouseAtYearEnd house) : IClassFixture<HouseAtYearEnd>
{
    // Each story publishes a longer holiday; one that ends on a Saturday moves no date that one to Friday had not moved.
    private static readonly int[] Ends = [5, 6, 7, 8, 11, 12, 13, 14, 15];

    private static int s_published = -1;

    [Fact]
    public async Task F5_AC5_Another_list_by_now_is_refused_and_told()
    {
        await house.Crossing();
        await Publish();
        var read = await house.Proposal();
        var late = await house.Crossing();

        using var answer = await house.Sends("api/calendars/confirmation", YearEnd.What(read));

        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        await Answers.Refuses(answer, HttpStatusCode.Conflict, "calendar.proposal-changed");
        Assert.NotEqual(read.Proposal, problem["proposal"]!["proposal"]!.GetValue<string>());
        Assert.Contains(problem["proposal"]!["lines"]!.AsArray(), l => l!["matter"]!.GetValue<Guid>() == late);
        Assert.Equal(0, await house.Recounts(late));
    }

    [Fact]
    public async Task F5_AC5_A_list_keeps_its_name_however_the_store_lays_its_rows()
    {
        var first = await house.Crossing();
        await house.Crossing();
        await Publish();
        try
        {
            // Without its index the table is read as its rows lie, and a row that is rewritten lies behind the others.
            await Indexed(false);
            var read = await house.Proposal();
            await Run($"update mt_doc_referralrecord set mt_last_modified = mt_last_modified where id = '{read.Lines[0].Matter}'");

            Assert.Contains(read.Lines, l => l.Matter == first);
            Assert.Equal(read.Proposal, (await house.Proposal()).Proposal);
        }
        finally
        {
            await Indexed(true);
        }
    }

    [Fact]
    public async Task F5_AC5_Confirmed_twice_or_by_the_same_key_nothing_more_happens()
    {
        var matter = await house.Crossing();
        await Publish();
        var read = await house.Proposal();
        var key = Person.NewKey();
        using var first = await house.Sends("api/calendars/confirmation", YearEnd.What(read), key);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        await house.Followed();
        var (facts, recounts) = (await Facts(), await house.Recounts());

        using var same = await house.Sends("api/calendars/confirmation", YearEnd.What(read), key);
        using var again = await house.Sends("api/calendars/confirmation", YearEnd.What(read));

        Assert.Equal(await first.Content.ReadAsStringAsync(), await same.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal((facts, recounts, 1), (await Facts(), await house.Recounts(), await house.Recounts(matter)));
        using var other = await house.Sends("api/calendars/confirmation", YearEnd.What(read) with { Proposal = "x" }, key);
        await Answers.Refuses(other, HttpStatusCode.UnprocessableEntity, "idempotency.key-reused");
    }

    [Fact]
    public async Task F5_AC5_Two_who_confirm_at_once_confirm_once()
    {
        await house.Crossing();
        await Publish();
        var read = await house.Proposal();
        var confirmed = await Facts("dates_confirmed");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => house.Sends("api/calendars/confirmation", YearEnd.What(read))));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        Assert.Equal(confirmed + 1, await Facts("dates_confirmed"));
        await house.Followed();
    }

    [Fact]
    public async Task F5_AC5_A_recount_killed_between_batches_is_carried_through_by_the_next_process()
    {
        var matters = new List<Guid>();
        foreach (var (matter, version) in await InProcess.ApprovedReferrals(house, 60))
        {
            await InProcess.Perform(house, "eeb-officer", new DeliverDossier(), matter, version);
            await house.As("psb-duty").Does(matter, new IssuePoliceReceipt());
            matters.Add(matter);
        }
        await Publish();
        var before = await house.Recounts();
        // From the fifty-first fact on the store takes no more, as if the power had gone.
        await Run($$"""
            create function power_cut() returns trigger language plpgsql as $body$
            begin if (select count(*) from mt_events where type = 'dates_recounted') > {{before + 50}} then raise exception 'power cut'; end if; return null; end $body$;
            create trigger power_cut after insert on mt_events for each row when (new.type = 'dates_recounted') execute function power_cut();
            """);
        var proposal = await house.Confirms();
        Assert.True(proposal.Matters > 50);
        await Eventually.True(async () => await house.Recounts() == before + 50);

        await house.Restart();
        Assert.True((await house.Calendars()).Confirmation!.Following);
        await Run("drop trigger power_cut on mt_events; drop function power_cut()");
        await house.Followed();

        Assert.Equal(before + proposal.Matters, await house.Recounts());
        Assert.Equal(1, await house.Scalar<long>("select max(n) from (select count(*) as n from mt_events where type = 'dates_recounted' and stream_id = any ($1) group by stream_id) as told", (object)matters.ToArray()));
        Assert.Empty((await house.Proposal()).Lines);
    }

    [Fact]
    public async Task F5_AC5_What_a_node_that_had_not_heard_counted_by_the_old_calendar_follows_too()
    {
        var matter = await house.Crossing();
        await Publish();
        await house.Confirms();
        await house.Followed();
        var recounts = await house.Recounts(matter);
        // Such a node leaves its stamp on the fact and its dates in the record.
        await Run($"update mt_events set headers = jsonb_set(headers, '{{calendar}}', '\"cn-2025-11-04\"') where stream_id = '{matter}' and type <> 'dates_recounted'");
        await Run($"update mt_doc_referralrecord set data = jsonb_set(data, '{{clocks}}', (select jsonb_agg(c || '{{\"provisional\": true}}') from jsonb_array_elements(data -> 'clocks') c)) where id = '{matter}'");

        await house.Services.GetRequiredService<Recounting>().Heard([new(1, matter, 1, "x", ["EEB"]) { Calendar = "cn-2025-11-04" }], TestContext.Current.CancellationToken);

        await Eventually.True(async () => await house.Recounts(matter) == recounts + 1);
        Assert.False((await house.ClockOf(matter)).Provisional);
    }

    /// <summary>Each story makes the first days of the year longer than the one before.</summary>
    private Task<ActOutcome> Publish() =>
        house.Publishes(YearEnd.Invented with { Off = [YearEnd.Invented.Off[0] with { To = $"2027-01-{Ends[Interlocked.Increment(ref s_published)]:00}" }], Work = [] });

    private Task<long> Facts(string? type = null) => type is null
        ? house.Scalar<long>("select count(*) from mt_events where stream_id = $1", Domain.Deadlines.TimeBook.Stream)
        : house.Scalar<long>("select count(*) from mt_events where type = $1", type);

    private Task Indexed(bool valid) => Run($"update pg_index set indisvalid = {valid} where indrelid = 'mt_doc_referralrecord'::regclass");

    private async Task Run(string sql)
    {
        await using var command = house.Database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
