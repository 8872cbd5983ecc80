using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Live;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Matters;

/// <summary>What holds for every kind of matter beside the referral, by the rows of the access matrix.</summary>
[Collection(nameof(TheHouse))]
public sealed class EveryMatterTests(House house)
{
    public static TheoryData<MatterKind> Kinds => [.. MatterMap.Furnished];

    public static TheoryData<string> Acts => [.. MatterMap.Furnished.SelectMany(k => MatterMap.Acts[k]).Select(t => t.Name)];

    [Theory, MemberData(nameof(Kinds))]
    public void N_63_Every_act_has_its_row(MatterKind kind) =>
        Assert.Equal(MatterMap.Acts[kind].Select(t => t.Name).Order(), MatterRow.Of(kind).Acts.Select(a => a.Act.Name).Order());

    [Theory, MemberData(nameof(Acts))]
    public async Task Done_where_it_is_open_it_becomes_a_fact_and_repeated_it_adds_nothing(string act)
    {
        var (row, kind, officer, matter, version, body) = await Open(act);
        var key = Person.NewKey();
        using var first = await Send(officer, row, matter, version, body, key);
        var text = await first.Content.ReadAsStringAsync();
        Assert.True(first.IsSuccessStatusCode, text);
        var outcome = JsonSerializer.Deserialize<ActOutcome>(text, HouseJson.Options)!;
        using var second = await Send(officer, row, matter, version, body, key);
        Assert.Equal(text, await second.Content.ReadAsStringAsync());
        var page = await officer.See(kind, outcome.Matter);
        Assert.Equal(outcome.Version, page.Card.Version);
        Assert.Contains(row.Fact, page.History.Where(h => h.Version > (version ?? 0)).Select(h => h.Fact));
        Assert.All(page.History, h => Assert.False(h.Zh.Contains('[', StringComparison.Ordinal) || h.Zh.Length == 0, h.Zh));
    }

    [Theory, MemberData(nameof(Acts))]
    public async Task From_a_stale_tab_by_a_stranger_or_misshapen_it_leaves_nothing(string act)
    {
        var (row, kind, officer, matter, version, body) = await Open(act);
        var misshapen = JsonNode.Parse(body)!.AsObject();
        misshapen["stage"] = "Closed";
        using var odd = await Send(officer, row, matter, version, misshapen.ToJsonString());
        await Answers.Refuses(odd, HttpStatusCode.BadRequest, "request.malformed");
        if (version is null)
            return;

        using var stale = await Send(officer, row, matter, version - 1, body);
        await Answers.Refuses(stale, HttpStatusCode.PreconditionFailed, "case.moved-on");
        using var without = await Send(officer, row, matter, null, body);
        await Answers.Refuses(without, (HttpStatusCode)428, "if-match.missing");
        foreach (var stranger in MatterRow.Of(kind).Strangers)
        {
            using var foreign = await Send(house.As(stranger), row, matter, version, body);
            await Answers.Refuses(foreign, HttpStatusCode.NotFound, "case.unknown");
        }
        var early = JsonNode.Parse(body)!.AsObject();
        early["occurredAt"] = "2199-01-01T00:00:00+08:00";
        using var tomorrow = await Send(officer, row, matter, version, early.ToJsonString());
        await Answers.Refuses(tomorrow, HttpStatusCode.UnprocessableEntity, "time.in-the-future");
        Assert.Equal(version, await house.Scalar<long>("select version from mt_streams where id = $1", matter));
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task N_01_N_02_Who_is_no_party_finds_it_nowhere(MatterKind kind)
    {
        var row = MatterRow.Of(kind);
        var start = await house.Scalar<long>("select coalesce(max(seq_id), 0) from mt_events");
        var id = await row.Sent(house);
        foreach (var who in row.Sees)
        {
            var page = await house.As(who).See(kind, id);
            Assert.Contains(page.WhoSees, s => s.Agency == house.As(who).Ask(new Contracts.Agencies.WhoAmI()).Result!.Agency.Code);
            Assert.Contains((await house.As(who).Ask(new ListMatters(kind, Take: 100)))!.Lines.Select(l => l.Card.Id), i => i == id);
        }
        foreach (var who in row.Strangers)
        {
            var http = house.As(who).Http;
            using var detail = await http.GetAsync($"api/{MatterMap.Of(kind)}/{id}");
            await Answers.Refuses(detail, HttpStatusCode.NotFound, "case.unknown");
            foreach (var address in (string[])[$"api/{MatterMap.Of(kind)}?take=100", "api/matters?take=100", "api/inbox", "api/board", "api/dashboard", $"api/feed?after={start}&take=1000"])
                Assert.DoesNotContain($"{id}", await (await http.GetAsync(address)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        using var nobody = await house.Anonymous().GetAsync($"api/{MatterMap.Of(kind)}/{id}");
        await Answers.Refuses(nobody, HttpStatusCode.Unauthorized, "sign-in.required");
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task F17_AC2_For_every_filter_the_count_is_the_length_of_its_list(MatterKind kind)
    {
        await MatterRow.Of(kind).Sent(house);
        foreach (var who in MatterRow.Of(kind).Sees)
            foreach (var filter in Enum.GetValues<MatterFilter>())
            {
                var all = new List<Guid>();
                string? after = null;
                int total;
                do
                {
                    var page = (await house.As(who).Ask(new ListMatters(kind, filter, null, after, 7)))!;
                    Assert.Equal(page.Total, page.Counts[filter]);
                    all.AddRange(page.Lines.Select(l => l.Card.Id));
                    (after, total) = (page.Next, page.Total);
                }
                while (after is not null);
                Assert.Equal((total, total), (all.Count, all.Distinct().Count()));
            }
    }

    private async Task<(MatterActRow Row, MatterKind Kind, Person Officer, Guid Matter, long? Version, string Body)> Open(string act)
    {
        var row = MatterRow.All.SelectMany(r => r.Acts).Single(a => a.Act.Name == act);
        var kind = MatterMap.KindOf(row.Act);
        var matter = row.Where is null ? Guid.Empty : await row.Where(house);
        var officer = house.As(row.Officer);
        long? version = row.Where is null ? null : (await officer.See(kind, matter)).Card.Version;
        if (version is not null)
            Assert.Contains(act, (await officer.See(kind, matter)).NextSteps.Select(s => s.Act));
        return (row, kind, officer, matter, version, JsonSerializer.Serialize(await row.Make(house, matter), row.Act, HouseJson.Options));
    }

    private static Task<HttpResponseMessage> Send(Person officer, MatterActRow row, Guid matter, long? version, string body, string? key = null)
    {
        var room = $"api/{MatterMap.Of(MatterMap.KindOf(row.Act))}";
        return officer.Sends(MatterMap.Opens(row.Act) ? room : $"{room}/{matter}/{MatterMap.AddressOf(row.Act)}", body, version is null ? null : $"\"{version}\"", key ?? Person.NewKey());
    }
}
