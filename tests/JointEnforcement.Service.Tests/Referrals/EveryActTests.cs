using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text.Json.Nodes;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Referrals;

public sealed class EveryActTests(OpenActs acts) : IClassFixture<OpenActs>
{
    public static TheoryData<string> Acts => [.. ActTable.All.Keys];

    [Fact]
    public void Every_act_of_the_contracts_has_a_row() => Assert.Equal(
        typeof(ReferralAct).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(ReferralAct)) && t.GetCustomAttribute<ActAttribute>() is not null).Select(t => t.Name).Order(),
        ActTable.All.Keys.Order());

    [Theory, MemberData(nameof(Acts))]
    public async Task Done_where_it_is_open_it_becomes_a_fact(string act)
    {
        var open = await OpenActs.Fresh(acts.House, act);
        Assert.Contains(open.Name, (await open.Officer.See(open.Matter)).NextSteps.Select(s => s.Act));
        using var answer = await open.Send();
        var outcome = (await Answers.Of<ActOutcome>(answer))!;
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal($"\"{outcome.Version}\"", answer.Headers.ETag!.Tag);
        Assert.True(outcome.Version > open.Version);
        var card = (await open.Officer.See(open.Matter)).Card;
        Assert.Equal((outcome.Version, open.Row.Fact), (card.Version, card.LastFact));
    }

    [Theory, MemberData(nameof(Acts))]
    public async Task F1_AC1_At_the_wrong_stage_it_is_refused_with_the_stage_the_version_and_what_is_open(string act)
    {
        var open = await acts.For(act);
        var there = await open.Officer.See(acts.Closed);
        using var answer = await (open with { Matter = acts.Closed, Version = there.Card.Version }).Send();
        var problem = await Answers.Refuses(answer, HttpStatusCode.Conflict);
        Assert.Equal((nameof(ReferralStage.Closed), there.Card.Version), (problem.Stage, problem.Version));
        Assert.Equal(there.NextSteps.Select(s => s.Act), problem.AllowedActs);
        Assert.Equal(there.Card.Version, (await open.Officer.See(acts.Closed)).Card.Version);
    }

    [Theory, MemberData(nameof(Acts))]
    public async Task From_a_stale_tab_it_is_refused(string act)
    {
        var open = await acts.For(act);
        using var stale = await open.Send(ifMatch: $"\"{open.Version - 1}\"");
        var problem = await Answers.Refuses(stale, HttpStatusCode.PreconditionFailed, "case.moved-on");
        Assert.Equal(open.Version, problem.Version);
        using var without = await open.Send(ifMatch: null);
        await Answers.Refuses(without, (HttpStatusCode)428, "if-match.missing");
        foreach (var odd in (string[])["seven", "W/\"3\"", "\"1\", \"2\"", "*", "-1", "99999999999999999999"])
        {
            using var malformed = await open.Send(ifMatch: odd);
            await Answers.Refuses(malformed, HttpStatusCode.BadRequest);
        }
        await NothingHappened(open);
    }

    [Theory, MemberData(nameof(Acts))]
    public async Task A_body_that_is_no_act_is_refused(string act)
    {
        var open = await acts.For(act);
        foreach (var body in (string[])["", "{", "[]", "null", "7", "\"act\"", "{\"occurredAt\":\"yesterday\"}", "{\"occurredAt\":null,\"occurredAt\":null}", new string('[', 20_000)])
        {
            using var answer = await open.Send(body);
            await Answers.Refuses(answer, HttpStatusCode.BadRequest, "request.malformed");
        }
        await NothingHappened(open);
    }

    [Theory, MemberData(nameof(Acts))]
    public async Task N_09_A_member_it_does_not_know_is_refused_by_its_path(string act)
    {
        var open = await acts.For(act);
        foreach (var member in (string[])["version", "by", "agency", "hash", "stage", "recordedAt", "$type"])
        {
            var json = open.Json;
            json[member] = "EEB";
            using var answer = await open.Send(json.ToJsonString());
            Assert.Contains(member, (await Answers.Refuses(answer, HttpStatusCode.BadRequest, "request.malformed")).En, StringComparison.Ordinal);
        }
        await NothingHappened(open);
    }

    [Theory, MemberData(nameof(Acts))]
    public async Task Its_key_must_be_one_plain_word(string act)
    {
        var open = await acts.For(act);
        using var without = await open.Send(key: null);
        await Answers.Refuses(without, HttpStatusCode.BadRequest, "idempotency.key-missing");
        foreach (var odd in (string[])["", "two words", new string('k', 129)])
        {
            using var answer = await open.Send(key: odd);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }
        await NothingHappened(open);
    }

    [Theory, MemberData(nameof(Acts))]
    public async Task F1_AC3_Repeated_with_its_key_it_answers_the_same_and_adds_nothing(string act)
    {
        var open = await OpenActs.Fresh(acts.House, act);
        var key = Person.NewKey();
        using var first = await open.Send(key: key);
        using var second = await open.Send(key: key);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        var json = open.Json;
        json["occurredAt"] = "2026-11-20T08:00:00+08:00";
        using var other = await open.Send(json.ToJsonString(), key: key);
        await Answers.Refuses(other, HttpStatusCode.UnprocessableEntity, "idempotency.key-reused");
        var outcome = (await Answers.Of<ActOutcome>(first))!;
        Assert.Equal(outcome.Version, await acts.House.Scalar<long>("select version from mt_streams where id = $1", open.Matter));
    }

    [Theory, MemberData(nameof(Acts))]
    public async Task Text_that_is_too_long_or_unprintable_is_refused_by_its_member(string act)
    {
        var open = await acts.For(act);
        foreach (var path in TextsOf(open.Json))
        {
            using var longer = await open.Send(With(open.Json, path, new string('长', 4001)));
            Assert.Contains((await Answers.Refuses(longer, HttpStatusCode.BadRequest)).Errors, e => e.Code == "shape.too-long" && e.Zh.Length > 0 && e.En.Length > 0);
            using var unprintable = await open.Send(With(open.Json, path, "文\0字"));
            await Answers.Refuses(unprintable, HttpStatusCode.BadRequest);
            using var broken = await open.Send(With(open.Json, path, "@@").Replace("@@", "\\ud800", StringComparison.Ordinal));
            await Answers.Refuses(broken, HttpStatusCode.BadRequest);
        }
        await NothingHappened(open);
    }

    [Theory, MemberData(nameof(Acts))]
    public async Task N_03_A_foreign_agency_learns_not_even_that_there_is_such_a_matter(string act)
    {
        var open = await acts.For(act);
        foreach (var stranger in (string[])["nrb-officer", "gov-coordinator", "gov-auditor"])
        {
            using var real = await (open with { Officer = acts.House.As(stranger) }).Send();
            using var unreal = await (open with { Officer = acts.House.As(stranger), Matter = Guid.NewGuid() }).Send();
            Assert.Equal(HttpStatusCode.NotFound, real.StatusCode);
            Assert.Equal(WithoutTrace(await unreal.Content.ReadAsStringAsync()), WithoutTrace(await real.Content.ReadAsStringAsync()));
        }
        await NothingHappened(open);
    }

    [Theory, MemberData(nameof(Acts))]
    public async Task Who_sees_the_matter_and_does_not_hold_the_post_is_refused(string act)
    {
        var open = await acts.For(act);
        using var answer = await (open with { Officer = acts.House.As("eeb-legal") }).Send();
        await Answers.Refuses(answer, HttpStatusCode.Forbidden);
        await NothingHappened(open);
    }

    [Theory, MemberData(nameof(Acts))]
    public async Task It_cannot_be_done_tomorrow_nor_before_the_matter_came_here(string act)
    {
        var open = await acts.For(act);
        foreach (var (at, code) in ((string, string)[])[("2199-01-01T00:00:00+08:00", "time.in-the-future"), ("1999-01-01T00:00:00+08:00", "time.before-the-last-fact")])
        {
            var json = open.Json;
            json["occurredAt"] = at;
            using var answer = await open.Send(json.ToJsonString());
            await Answers.Refuses(answer, HttpStatusCode.UnprocessableEntity, code);
        }
        await NothingHappened(open);
    }

    private async Task NothingHappened(OpenAct open) =>
        Assert.Equal(open.Version, await acts.House.Scalar<long>("select version from mt_streams where id = $1", open.Matter));

    private static IEnumerable<string[]> TextsOf(JsonNode? node, params string[] path) => node switch
    {
        JsonObject o => o.SelectMany(m => TextsOf(m.Value, [.. path, m.Key])),
        JsonArray a => a.SelectMany((n, i) => TextsOf(n, [.. path, i.ToString(CultureInfo.InvariantCulture)])),
        JsonValue v when v.TryGetValue<string>(out var text) && !Coded(path[^1], text) => [path],
        _ => []
    };

    // Members that are a closed list, a day or an id are not text.
    private static bool Coded(string member, string text) =>
        Guid.TryParse(text, out _) || DateOnly.TryParse(text, CultureInfo.InvariantCulture, out _)
        || member is "kind" or "tier" or "ground" or "outcome" or "pollutant" || Enum.TryParse<SupervisionAttachment>(text, out _);

    private static string With(JsonObject json, string[] path, string value)
    {
        JsonNode node = json;
        foreach (var step in path[..^1])
            node = node is JsonArray array ? array[int.Parse(step, CultureInfo.InvariantCulture)]! : node[step]!;
        if (node is JsonArray last)
            last[int.Parse(path[^1], CultureInfo.InvariantCulture)] = value;
        else
            node[path[^1]] = value;
        return json.ToJsonString(HouseJson.Options);
    }

    private static string WithoutTrace(string problem)
    {
        var json = JsonNode.Parse(problem)!.AsObject();
        json.Remove("traceId");
        return json.ToJsonString();
    }
}
