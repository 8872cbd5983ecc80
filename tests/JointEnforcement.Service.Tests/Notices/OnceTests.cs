using JointEnforcement.Contracts.Notices;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Service.Notices;
using JointEnforcement.Service.Referrals;
using JointEnforcement.Service.Tests.Plumbing;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace JointEnforcement.Service.Tests.Notices;

/// <summary>Each story has a house and a time of its own.</summary>
public sealed class OnceTests : IAsyncLifetime
{
    private readonly ShiftedTime _time = new();
    private readonly House _house;

    public OnceTests() => _house = new House { Clock = _time };

    public ValueTask InitializeAsync() => _house.InitializeAsync();

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public async Task F6_AC1_Two_nodes_give_each_notice_once()
    {
        var other = await _house.AnotherNode();
        await InProcess.DeliveredReferrals(_house, 40);
        _time.MoveTo(_time.GetUtcNow().AddDays(8));
        var expected = await Given.Expected(_house, _time.GetUtcNow());

        await Complete(expected.Count);
        await Task.WhenAll(((Node[])[_house.Node, other, _house.Node, other]).Select(n => n.Services.GetRequiredService<NoticeLedger>().TellAll(_time.GetUtcNow(), TimeSpan.FromMinutes(1), default)));

        Given.Exactly(expected, await Given.Lines(_house));
    }

    [Fact]
    public async Task F6_AC2_What_fell_due_while_the_house_stood_still_goes_out_once_marked_late_within_ten_seconds()
    {
        var id = await _house.Received();
        var clock = (await _house.As("psb-duty").See(id)).Clocks.Single(c => c.Rule == "CR-08a");
        _time.MoveTo(clock.StartedAt + ((clock.Due - clock.StartedAt) / 2) - TimeSpan.FromMilliseconds(300));
        await Complete(1);
        await _house.Stop();

        _time.MoveTo(clock.Due.AddHours(25));
        await _house.AnotherNode();
        var expected = await Given.Expected(_house, _time.GetUtcNow());
        await Complete(expected.Count);

        Given.Exactly(expected, await Given.Lines(_house));
        Assert.Equal(["DayAfter", "DayBefore", "Due"], await Levels("late"));
        Assert.Equal(["Half"], await Levels("not late"));

        await _house.Restart();
        await Rests(expected.Count);
    }

    [Fact]
    public async Task F6_AC3_What_is_withdrawn_or_done_sends_nothing_more()
    {
        var withdrawn = await _house.Delivered();
        await _house.As("eeb-head").Does(withdrawn, new WithdrawReferral { Reason = "移送有误。" });
        var filed = await _house.Filed();
        await _house.As("psb-officer").Does(filed, new ServeDecisionNotice { NoticeNumber = "洪公告〔2026〕9号" });

        _time.MoveTo(_time.GetUtcNow().AddDays(40));
        await Rests(0, $"matter <> '{filed}'");

        Assert.DoesNotContain(await Given.Lines(_house), l => l.Matter == withdrawn);
        Assert.DoesNotContain(await Given.Lines(_house), l => l.Matter == filed && l.Clock.StartsWith("CR-08", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_due_date_that_moves_takes_the_moments_along_that_were_not_told()
    {
        var id = await _house.Received();
        var three = (await _house.As("psb-duty").See(id)).Clocks.Single(c => c.Rule == "CR-08a").Due;
        _time.MoveTo(three.AddHours(-23));
        await Complete((await Given.Expected(_house, _time.GetUtcNow())).Count);
        Assert.Equal(["DayBefore", "Half"], await Levels("true"));
        await _house.As("psb-officer").Does(id, new SetReviewTier { Tier = ReviewTier.SevenDays, Reason = "案情复杂。" });

        _time.MoveTo(three.AddHours(1));
        await Rests(2, "level <> 'Half'");
        var seven = (await _house.As("psb-duty").See(id)).Clocks.Single(c => c.Rule == "CR-08b").Due;
        _time.MoveTo(seven.AddHours(-1));
        await Eventually.True(async () => await _house.Scalar<long>("select count(distinct fell_due_at) from notice where level = 'DayBefore'") == 2);
        Assert.Equal(0, await _house.Scalar<long>("select count(*) from notice where level in ('Due', 'DayAfter')"));
    }

    [Fact]
    public async Task A_moment_that_moves_back_behind_what_was_told_is_not_told_again()
    {
        var id = await _house.Received();
        await _house.As("psb-officer").Does(id, new SetReviewTier { Tier = ReviewTier.SevenDays, Reason = "案情复杂。" });
        var clock = (await _house.As("psb-duty").See(id)).Clocks.Single(c => c.Rule == "CR-08b");
        _time.MoveTo(clock.StartedAt + ((clock.Due - clock.StartedAt) / 2) + TimeSpan.FromMinutes(1));
        await Eventually.True(async () => await Given.Count(_house) == 1);

        await Run("update notice_due set at = at - interval '1 day', told_at = null where level = 'Half'");
        await Eventually.True(async () => await _house.Scalar<long>("select count(*) from notice_due where level = 'Half' and told_at > at") == 1);
        Assert.Equal(1, await Given.Count(_house));
    }

    [Fact]
    public async Task A_matter_whose_record_is_older_than_its_facts_says_nothing()
    {
        var id = await _house.Received();
        await Run("update matter_row set version = version - 1");
        _time.MoveTo(_time.GetUtcNow().AddDays(9));
        await Rests(0);
        await Run("update matter_row set version = version + 1");
        await Eventually.True(async () => await Given.Count(_house) > 0);
        Assert.All(await Given.Lines(_house), l => Assert.Equal(id, l.Matter));
    }

    [Fact]
    public async Task A_rebuild_of_the_records_brings_the_moments_back_and_repeats_no_notice()
    {
        await InProcess.DeliveredReferrals(_house, 5);
        var all = "select coalesce(array_agg(concat_ws('|', matter, clock_key, level, rule, at, due, agencies, circles) order by matter, clock_key, level), array[]::text[]) from notice_due";
        var before = await _house.Scalar<string[]>(all);
        _time.MoveTo(_time.GetUtcNow().AddDays(3));
        var expected = await Given.Expected(_house, _time.GetUtcNow());
        await Complete(expected.Count);

        using var daemon = await _house.Services.GetRequiredService<IDocumentStore>().BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync<ReferralRecord>(TestContext.Current.CancellationToken);

        Assert.Equal(before, await _house.Scalar<string[]>(all));
        await Eventually.True(async () => await _house.Scalar<long>("select count(*) from notice_due where told_at is not null") > 0);
        Given.Exactly(expected, await Given.Lines(_house));
    }

    [Fact]
    public async Task Another_escalation_holds_for_what_runs_already()
    {
        var id = await _house.Received();
        await _house.Stop();
        var file = Path.Combine(_house.DataDirectory, "escalation.json");
        await File.WriteAllTextAsync(file, """{ "version": "t", "about": "", "lateAfterSeconds": 60, "levels": [{ "id": "TwoDays", "title": { "zh": "两日", "en": "two days" }, "hours": -48, "to": ["Heads"] }] }""");
        await _house.AnotherNode(new Dictionary<string, string> { ["Escalation:File"] = file });
        await Eventually.True(async () => (await _house.Scalar<string[]>("select array_agg(level) from notice_due")) is ["TwoDays"]);

        _time.MoveTo(_time.GetUtcNow().AddDays(9));
        await Complete(1);
        Assert.Equal([(id, "TwoDays", "PSB", "Heads")], (await Given.Lines(_house)).Select(l => (l.Matter, l.Level, l.Agency, l.Circle)));
        Assert.Equal(("两日", "two days"), (await _house.As("psb-head").Ask(new ListNotices()))!.Notices.Select(n => (n.LevelZh, n.LevelEn)).Single());
    }

    private Task Complete(int count) => Eventually.True(async () => await Given.Count(_house) >= count, TimeSpan.FromSeconds(10));

    // Four passes by hand, so that nothing is waited for that should not come.
    private async Task Rests(long count, string where = "true")
    {
        for (var pass = 0; pass < 4; pass++)
        {
            await _house.Services.GetRequiredService<NoticeLedger>().TellAll(_time.GetUtcNow(), TimeSpan.FromMinutes(1), default);
            Assert.Equal(count, await _house.Scalar<long>($"select count(*) from notice where {where}"));
        }
    }

    private Task<string[]> Levels(string where) => _house.Scalar<string[]>($"select coalesce(array_agg(distinct level order by level), array[]::text[]) from notice where {where}");

    private async Task Run(string sql)
    {
        await using var command = _house.Database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
