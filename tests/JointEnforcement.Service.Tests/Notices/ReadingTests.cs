using System.Collections.Concurrent;
using System.Net;
using JointEnforcement.Contracts.Agencies;
using JointEnforcement.Contracts.Live;
using JointEnforcement.Contracts.Notices;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Service.Agencies;
using JointEnforcement.Service.Tests.Plumbing;
using Marten;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using Circle = JointEnforcement.Contracts.Notices.Circle;

namespace JointEnforcement.Service.Tests.Notices;

public sealed class ReadingTests : IAsyncLifetime
{
    private readonly ShiftedTime _time = new();
    private readonly House _house;

    public ReadingTests() => _house = new House { Clock = _time };

    public ValueTask InitializeAsync() => _house.InitializeAsync();

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public async Task F6_AC1_First_who_handles_it_then_the_head_then_the_procuratorate()
    {
        var id = await _house.Received();
        var clock = (await _house.As("psb-duty").See(id)).Clocks.Single(c => c.Rule == "CR-08a");

        _time.MoveTo(clock.Due.AddHours(-30));
        await Reads("psb-officer", "Half Handlers");
        await Reads("psb-head");
        _time.MoveTo(clock.Due.AddHours(-23));
        await Reads("psb-officer", "DayBefore Handlers", "Half Handlers");
        await Reads("psb-head", "DayBefore Heads");
        await Reads("proc-supervision");
        _time.MoveTo(clock.Due.AddMilliseconds(-300));
        await Reads("proc-supervision", "Due Procuratorate");
        await Reads("psb-head", "Due Heads", "DayBefore Heads");
        foreach (var other in (string[])["eeb-officer", "eeb-head", "psb-hc-duty", "gov-coordinator", "gov-auditor", "jub-officer"])
            await Reads(other);

        var notice = (await List("psb-head"))[0];
        Assert.Equal((id, "CR-08a", "PSB", clock.Due, false, false, true), (notice.Matter, notice.Rule, notice.Obligor, notice.Due, notice.Late, notice.Seen, notice.Running));
        Assert.Contains("第9条", notice.BasisZh, StringComparison.Ordinal);
        Assert.Equal(3, (await Me("psb-officer")).Notices);
    }

    [Fact]
    public async Task What_is_marked_as_seen_is_seen_by_this_officer_alone_and_stays_in_the_list()
    {
        await Overdue();
        var all = await List("psb-officer");
        Assert.True(all.Count >= 3);

        Assert.True(await _house.As("psb-officer").House.See(all[0].Id));
        Assert.True(await _house.As("psb-officer").House.See(all[0].Id));
        Assert.Equal([true, false, false], (await List("psb-officer")).Take(3).Select(n => n.Seen));
        Assert.Equal(all.Count - 1, (await Me("psb-officer")).Notices);
        Assert.Equal(all.Count, (await Me("psb-duty")).Notices);
        Assert.Equal(all.Skip(1).Select(n => n.Id), (await List("psb-officer", unseen: true)).Select(n => n.Id));

        Assert.True(await _house.As("psb-officer").House.SeeUpTo(all[1].Id));
        Assert.Equal((all.Count, 0), ((await List("psb-officer")).Count, (await Me("psb-officer")).Notices));
    }

    [Fact]
    public async Task Nobody_marks_what_is_not_theirs()
    {
        await Overdue();
        var heads = (await List("psb-head"))[0].Id;
        foreach (var other in (string[])["psb-officer", "eeb-head", "proc-supervision", "gov-auditor"])
        {
            using var answer = await _house.As(other).Http.PostAsync($"api/notices/{heads}/seen", null);
            await Answers.Refuses(answer, HttpStatusCode.NotFound, "notice.unknown");
        }
        await _house.As("eeb-head").House.SeeUpTo(long.MaxValue);
        Assert.Equal(0, await _house.Scalar<long>("select count(*) from notice_seen"));
    }

    [Fact]
    public async Task The_bell_forgets_a_duty_that_is_done_and_the_list_keeps_it()
    {
        var id = await Overdue();
        var before = (await List("psb-officer")).Count;
        await _house.As("psb-officer").Does(id, new FileCase { Charge = "污染环境罪", CaseNumber = "洪公立字〔2026〕1号" });

        Assert.Equal(0, (await Me("psb-officer")).Notices);
        Assert.All(await List("psb-officer"), n => Assert.False(n.Running));
        Assert.Equal(before, (await List("psb-officer")).Count);
    }

    [Fact]
    public async Task Sight_is_asked_again_at_every_reading()
    {
        await _house.Approved();
        _time.MoveTo(_time.GetUtcNow().AddHours(30));
        await Eventually.True(async () => await _house.Scalar<long>("select count(*) from notice where circle = 'Procuratorate'") > 0);

        Assert.NotEmpty(await List("eeb-officer"));
        Assert.Empty(await List("proc-supervision"));
        Assert.Equal(0, (await Me("proc-supervision")).Notices);
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition()
    {
        await InProcess.DeliveredReferrals(_house, 4);
        _time.MoveTo(_time.GetUtcNow().AddDays(4));
        await Eventually.True(async () => (await List("psb-officer")).Count == 12);

        var walked = new List<long>();
        long? after = null;
        do
        {
            var page = (await _house.As("psb-officer").Ask(new ListNotices(after, 5)))!;
            walked.AddRange(page.Notices.Select(n => n.Id));
            after = page.Next;
        }
        while (after is not null);
        Assert.Equal((await List("psb-officer")).Select(n => n.Id), walked);
        Assert.Equal(walked.OrderDescending().Distinct(), walked);
    }

    [Fact]
    public async Task The_hub_says_that_notices_stand_and_nothing_of_them()
    {
        Assert.Equal(["Count", "Id"], typeof(NoticeStands).GetProperties().Select(p => p.Name).Order(StringComparer.Ordinal));
        var other = await _house.AnotherNode();
        await _house.Received();
        await using var here = await Hearing(_house.As("psb-duty"));
        await using var there = await Hearing(other.As("psb-head"));
        await using var sender = await Hearing(_house.As("eeb-officer"));
        await using var stranger = await Hearing(other.As("nrb-officer"));

        _time.MoveTo(_time.GetUtcNow().AddDays(9));
        foreach (var heard in (Hears[])[here, there])
            await Eventually.True(() => Task.FromResult(heard.Notices.Any(n => n.Id > 0)));
        var police = await _house.Scalar<long>("select count(*) from notice where agency = 'PSB'");
        await Eventually.True(() => Task.FromResult(here.Notices.Sum(n => n.Count) == police));
        Assert.Equal(await _house.Scalar<long>("select max(id) from notice where agency = 'PSB'"), here.Notices.Max(n => n.Id));
        Assert.Equal(here.Notices.Max(n => n.Id), (await _house.As("psb-duty").Missed(0)).Noticed);
        Assert.DoesNotContain(sender.Notices.Concat(stranger.Notices), n => n.Id > 0);
    }

    [Fact]
    public async Task F10_AC1_A_post_that_ends_takes_its_notices_along()
    {
        await Overdue();
        Assert.NotEmpty(await List("psb-head"));
        await using (var session = _house.Services.GetRequiredService<IDocumentStore>().LightweightSession())
        {
            session.Events.Append(RegisterBook.StreamOf("psb-head"), new PostAssigned("psb-head", Post.PoliceLegal, new DateOnly(2026, 1, 1)), new PostEnded("psb-head", Post.PsbHead, new DateOnly(2026, 1, 1)));
            await session.SaveChangesAsync();
        }
        await Eventually.True(async () => (await List("psb-head")).All(n => n.Circle is Circle.Handlers));
    }

    private async Task<Guid> Overdue()
    {
        var id = await _house.Received();
        _time.MoveTo((await _house.As("psb-duty").See(id)).Clocks.Single(c => c.Rule == "CR-08a").Due.AddHours(1));
        await Eventually.True(async () => (await List("proc-supervision")).Count == 1);
        return id;
    }

    private Task Reads(string officer, params string[] expected) =>
        Eventually.True(async () => expected.SequenceEqual((await List(officer)).Select(n => $"{n.Level} {n.Circle}")));

    private async Task<IReadOnlyList<NoticeCard>> List(string officer, bool unseen = false) => (await _house.As(officer).Ask(new ListNotices(Take: 100, Unseen: unseen)))!.Notices;

    private async Task<Me> Me(string officer) => (await _house.As(officer).Ask(new WhoAmI()))!;

    private static async Task<Hears> Hearing(Person person)
    {
        var hears = new Hears(person.Live());
        await hears.Start();
        return hears;
    }

    private sealed class Hears(HubConnection connection) : IAsyncDisposable
    {
        private readonly TaskCompletionSource _joined = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ConcurrentQueue<NoticeStands> Notices { get; } = new();

        public async Task Start()
        {
            connection.On<NoticeStands>(nameof(ICaseScreen.Noticed), Notices.Enqueue);
            connection.On<long>(nameof(ICaseScreen.Heartbeat), _ => _joined.TrySetResult());
            await connection.StartAsync();
            await _joined.Task.WaitAsync(Eventually.Patience);
        }

        public ValueTask DisposeAsync() => connection.DisposeAsync();
    }
}
