using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Agencies;
using JointEnforcement.Contracts.Operations;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Access;

public sealed class SightTests(House house) : IClassFixture<House>
{
    private const string Canary = "金丝雀七三一";
    private static readonly string[] Strangers = ["nrb-officer", "psb-hc-duty", "gov-coordinator", "gov-auditor"];

    [Fact]
    public async Task N_01_N_02_No_channel_shows_a_matter_to_who_may_not_see_it()
    {
        var before = await house.Scalar<long>("select coalesce(max(seq_id), 0) from mt_events");
        var id = await house.Received($"{Canary}案");
        foreach (var who in Strangers)
            foreach (var (channel, text) in await Channels(who, id, before))
            {
                Assert.False(text.Contains(Canary, StringComparison.Ordinal), $"{who} reads the title in {channel}");
                Assert.False(text.Contains(id.ToString(), StringComparison.OrdinalIgnoreCase) || text.Contains(id.ToString("N"), StringComparison.OrdinalIgnoreCase), $"{who} reads the id in {channel}");
            }
        var mine = await Channels("eeb-officer", id, before);
        Assert.All(mine.Where(c => c.Channel is "/api/referrals" or "/api/board" or "/api/dashboard" or "search"), c => Assert.Contains(Canary, c.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_draft_is_the_senders_alone()
    {
        var id = await house.Draft($"{Canary}草稿");
        foreach (var who in (string[])[.. Strangers, "psb-duty", "proc-supervision"])
            Assert.All(await Channels(who, id, 0), c => Assert.DoesNotContain($"{Canary}草稿", c.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task N_02_Head_and_options_tell_no_more_than_get()
    {
        var id = await house.Received();
        foreach (var method in (HttpMethod[])[HttpMethod.Head, HttpMethod.Options])
        {
            using var real = await house.As("nrb-officer").Http.SendAsync(new HttpRequestMessage(method, $"api/referrals/{id}"));
            using var unreal = await house.As("nrb-officer").Http.SendAsync(new HttpRequestMessage(method, $"api/referrals/{Guid.NewGuid()}"));
            Assert.Equal((unreal.StatusCode, unreal.Headers.ETag?.Tag), (real.StatusCode, real.Headers.ETag?.Tag));
        }
    }

    [Theory]
    [InlineData("铬")]
    [InlineData("电镀")]
    [InlineData("黔城镇")]
    [InlineData("污染环境罪")]
    [InlineData("a:EEB")]
    [InlineData("%")]
    [InlineData("' or 1=1 --")]
    public async Task N_28_Search_never_hits_for_a_foreign_agency_and_takes_odd_text_literally(string text)
    {
        await house.Received();
        foreach (var who in (string[])["nrb-officer", "psb-hc-duty", "gov-coordinator"])
        {
            var list = (await house.As(who).Ask(new ListReferrals(Text: text)))!;
            Assert.Equal((0, 0), (list.Lines.Count, list.Total));
            Assert.All(list.Counts, c => Assert.Equal(0, c.Value));
        }
    }

    [Fact]
    public async Task Search_text_with_signs_no_store_can_hold_finds_nothing_and_breaks_nothing()
    {
        foreach (var text in (string[])["%00", "%ED%A0%80", "%F0%9F%98%80", new string('a', 3000), "\\", "_", "%25"])
        {
            using var answer = await house.As("eeb-officer").Http.GetAsync($"api/referrals?text={text}");
            Assert.True((int)answer.StatusCode < 500, $"{text}: {(int)answer.StatusCode}");
        }
        foreach (var query in (string[])["after=x", "after=1.2", "after=99999999999999999999.00000000000000000000000000000000", "take=-5", "take=x", "filter=Nothing", "filter=7"])
        {
            using var answer = await house.As("eeb-officer").Http.GetAsync($"api/referrals?{query}");
            Assert.True((int)answer.StatusCode is 200 or 400, $"{query}: {(int)answer.StatusCode}");
        }
    }

    [Fact]
    public async Task F17_AC2_For_every_filter_the_count_is_the_length_of_its_list()
    {
        await house.Supervised();
        await house.Closed();
        await house.SupplementRequested();
        await house.Draft();
        await house.Filed();
        foreach (var who in (string[])["eeb-officer", "psb-duty", "proc-supervision", "nrb-officer"])
            foreach (var filter in Enum.GetValues<ReferralFilter>())
            {
                var all = new List<Guid>();
                string? after = null;
                int total;
                do
                {
                    var page = (await house.As(who).Ask(new ListReferrals(filter, null, after, 3)))!;
                    Assert.Equal(page.Total, page.Counts[filter]);
                    all.AddRange(page.Lines.Select(l => l.Card.Id));
                    (after, total) = (page.Next, page.Total);
                }
                while (after is not null);
                Assert.Equal((total, total), (all.Count, all.Distinct().Count()));
            }
    }

    [Fact]
    public async Task F17_AC2_A_tile_shows_the_count_of_the_list_it_opens()
    {
        await house.Received();
        foreach (var who in (string[])["eeb-officer", "psb-duty", "proc-supervision"])
            foreach (var tile in (await house.As(who).Ask(new ShowDashboard()))!.Kpis.Where(k => k.List is not null))
                Assert.Equal(tile.Value, (await house.As(who).Ask(new ListMatters(null, tile.List!.Value)))!.Total);
    }

    [Fact]
    public async Task N_05_No_list_holds_a_row_that_the_detail_refuses()
    {
        await house.Supervised();
        foreach (var who in (string[])["eeb-officer", "eeb-legal", "psb-duty", "psb-hc-duty", "proc-supervision", "nrb-officer", "gov-coordinator"])
        {
            var officer = house.As(who);
            var referrals = (await officer.Ask(new ListReferrals(Take: 100)))!.Lines.Concat((await officer.Ask(new WhereIsIt(Take: 100)))!.Lines).Select(l => (l.Card.Id, l.Sight));
            var matters = (await officer.Ask(new ListMatters(Take: 100)))!.Lines.Concat((await officer.Ask(new ShowInbox()))!.Lines).Concat((await officer.Ask(new ShowBoard()))!.Columns.SelectMany(c => c.Lines));
            foreach (var (id, sight) in referrals.Concat(matters.Where(l => l.Card.Kind is MatterKind.CriminalReferral).Select(l => (l.Card.Id, l.Sight))).Distinct())
                Assert.Equal(sight, (await officer.See(id)).Sight);
        }
    }

    [Fact]
    public async Task The_government_counts_and_opens_nothing()
    {
        await house.Received();
        var picture = (await house.As("gov-coordinator").Ask(new ShowDashboard()))!;
        Assert.False(picture.Opens);
        Assert.True(picture.Kpis.First(k => k.Name == "open").Value > 0);
        Assert.All(picture.Kpis, k => Assert.Null(k.List));
        Assert.All(picture.River.SelectMany(l => l.Points), p => Assert.Equal((null, null), (p.Matter, p.Title)));
        Assert.Empty(picture.Feed);
        var auditor = (await house.As("gov-auditor").Ask(new ShowDashboard()))!;
        Assert.Empty(auditor.Kpis);
    }

    [Fact]
    public async Task The_register_names_only_the_officers_of_ones_own_agency()
    {
        var register = (await house.As("psb-duty").Ask(new ShowRegister()))!;
        Assert.All(register.Officers, o => Assert.Equal("PSB", o.Agency));
        Assert.Equal("psb-duty", (await house.As("psb-duty").Ask(new WhoAmI()))!.Officer.Id);
    }

    [Fact]
    public async Task F7_AC1_The_sender_reads_where_each_referral_is_and_its_last_three_facts()
    {
        var id = await house.Received();
        var line = (await house.As("eeb-officer").Ask(new WhereIsIt(Take: 100)))!.Lines.Single(l => l.Card.Id == id);
        Assert.Equal(("PSB", "谢立军"), (line.Card.Holder, line.Card.HolderOfficer));
        Assert.Equal("PoliceReceiptIssued", line.Latest[0].Fact);
        Assert.Equal(3, line.Latest.Count);
        Assert.NotNull(line.NextClock);
        Assert.DoesNotContain((await house.As("psb-duty").Ask(new WhereIsIt(Take: 100)))!.Lines, l => l.Card.Id == id);
    }

    [Fact]
    public async Task F7_AC2_One_nudge_a_day_and_its_answer_stay_on_the_referral()
    {
        var id = await house.Nudged();
        var again = await house.As("eeb-officer").Perform(id, new NudgeHolder { Question = "?" });
        Assert.Equal(("referral.nudged-within-a-day", 422), (again.Refusal!.Code, again.Refusal.Status));
        await house.As("psb-duty").Does(id, new AnswerNudge { ExpectedOn = new DateOnly(2026, 12, 3), Remark = "周四前。" });
        Assert.Equal(["NudgeAnswered", "HolderNudged"], (await house.As("eeb-officer").See(id)).History.Take(2).Select(h => h.Fact));
    }

    private async Task<List<(string Channel, string Text)>> Channels(string who, Guid id, long after)
    {
        var http = house.As(who).Http;
        string[] addresses =
        [
            $"/api/referrals/{id}", "/api/referrals", "/api/inbox", "/api/board", "/api/dashboard", "/api/where-is-it?take=100", "/api/me", "/api/register", $"/api/feed?after={after}",
            .. Enum.GetNames<ReferralFilter>().Select(f => $"/api/referrals?filter={f}&take=100")
        ];
        var texts = new List<(string, string)>();
        foreach (var address in addresses)
            texts.Add((address, await http.GetStringOr(address)));
        texts.Add(("search", await http.GetStringOr($"/api/referrals?text={Uri.EscapeDataString(Canary)}")));
        return texts;
    }
}

internal static class Reading
{
    /// <summary>The body whatever the status is.</summary>
    public static async Task<string> GetStringOr(this HttpClient http, string address)
    {
        using var answer = await http.GetAsync(address);
        return await answer.Content.ReadAsStringAsync();
    }
}
