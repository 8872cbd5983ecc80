using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.HouseRules;

/// <summary>Whoever writes a client from the API document alone is understood.</summary>
[Collection(nameof(TheHouse))]
public sealed class ApiPromiseTests(House house)
{
    /// <summary>Given while the store is away, which has stories of its own.</summary>
    private const int StoreAway = 503;

    private static readonly string Filing = JsonSerializer.Serialize(new FileCase { Charge = "污染环境罪", CaseNumber = "洪公立字〔2026〕1号" }, HouseJson.Options);
    private static readonly string Opening = JsonSerializer.Serialize(new OpenReferral { Facts = Situations.Facts() }, HouseJson.Options);

    [Fact]
    public async Task Every_act_asks_for_a_key_and_every_act_but_an_opening_for_the_version_seen()
    {
        var operations = await Operations();
        foreach (var act in MatterMap.Acts.SelectMany(kind => kind))
            Assert.Equal(MatterMap.Opens(act) ? ["Idempotency-Key"] : ["Idempotency-Key", "If-Match"], Required(operations[act.Name]));
    }

    [Fact]
    public async Task An_act_is_answered_as_the_document_promises()
    {
        var id = await house.Received();
        var officer = house.As("psb-officer");
        var version = $"\"{(await officer.See(id)).Card.Version}\"";
        var (address, key) = ($"api/referrals/{id}/filing", Person.NewKey());
        using var anonymous = house.Anonymous();
        await Given(nameof(FileCase),
            () => officer.Http.PostAsync(address, new StringContent(Filing, Encoding.UTF8, "text/plain")),
            () => officer.Sends(address, Long, version, Person.NewKey()),
            () => officer.Sends(address, Filing, version, null),
            () => anonymous.PostAsync(address, new StringContent(Filing, Encoding.UTF8, "application/json")),
            () => house.As("eeb-officer").Sends(address, Filing, version, Person.NewKey()),
            () => house.As("nrb-officer").Sends(address, Filing, version, Person.NewKey()),
            () => officer.Sends(address, Filing, "\"1\"", Person.NewKey()),
            () => officer.Sends(address, Filing, null, Person.NewKey()),
            () => officer.Sends(address, Filing, version, key),
            () => officer.Sends(address, Filing.Replace("1号", "2号", StringComparison.Ordinal), version, key),
            () => officer.Sends(address, Filing, version, Person.NewKey()));
    }

    [Fact]
    public async Task An_opening_is_answered_as_the_document_promises()
    {
        var officer = house.As("eeb-officer");
        const string Address = "api/referrals";
        var key = Person.NewKey();
        using var anonymous = house.Anonymous();
        await Given(nameof(OpenReferral),
            () => officer.Http.PostAsync(Address, new StringContent(Opening, Encoding.UTF8, "text/plain")),
            () => officer.Sends(Address, Long, null, Person.NewKey()),
            () => officer.Sends(Address, Opening, null, null),
            () => anonymous.PostAsync(Address, new StringContent(Opening, Encoding.UTF8, "application/json")),
            () => house.As("psb-officer").Sends(Address, Opening, null, Person.NewKey()),
            () => officer.Sends(Address, Opening, null, key),
            () => officer.Sends(Address, JsonSerializer.Serialize(new OpenReferral { Facts = Situations.Facts("另一案") }, HouseJson.Options), null, key));
    }

    [Fact]
    public async Task All_acts_promise_what_one_of_them_promises()
    {
        var operations = await Operations();
        foreach (var act in MatterMap.Acts.SelectMany(kind => kind))
            Assert.Equal(Promised(operations[MatterMap.Opens(act) ? nameof(OpenReferral) : nameof(FileCase)]), Promised(operations[act.Name]));
    }

    [Fact]
    public async Task A_file_is_described_with_its_bytes_its_name_and_its_digest()
    {
        var operation = (await Operations())["StoreFile"];
        Assert.Equal("binary", operation["requestBody"]!["content"]!["application/octet-stream"]!["schema"]!["format"]!.GetValue<string>());
        Assert.Equal(["X-File-Name", "X-File-Sha256"], Headers(operation).Select(h => h["name"]!.GetValue<string>()));
        Assert.Equal([200, 401, 403, 404, 409, 413, 415, 422, StoreAway], Promised(operation));
    }

    [Theory]
    [InlineData("api/referrals")]
    [InlineData("api/thresholds/hint")]
    [InlineData("api/deadlines/calculation")]
    public async Task A_body_that_is_not_json_is_refused_with_a_code(string address)
    {
        using var answer = await house.As("eeb-officer").Http.PostAsync(address, new StringContent("<x/>", Encoding.UTF8, "application/xml"));
        await Answers.Refuses(answer, HttpStatusCode.UnsupportedMediaType, "request.not-json");
    }

    private static string Long => $"{{\"x\":\"{new string('x', 300_000)}\"}}";

    /// <summary>Sends one request after another; the statuses they get are those the document names.</summary>
    private async Task Given(string act, params Func<Task<HttpResponseMessage>>[] requests)
    {
        var given = new SortedSet<int> { StoreAway };
        foreach (var request in requests)
        {
            using var answer = await request();
            Assert.True(given.Add((int)answer.StatusCode), $"{act}: {(int)answer.StatusCode} again: {await answer.Content.ReadAsStringAsync()}");
        }
        Assert.Equal(Promised((await Operations())[act]), given);
    }

    private async Task<Dictionary<string, JsonNode>> Operations()
    {
        using var http = house.Anonymous();
        var document = JsonNode.Parse(await http.GetStringAsync("openapi/v1.json"))!;
        return document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject())
            .Where(operation => operation.Value?["operationId"] is not null).ToDictionary(operation => operation.Value!["operationId"]!.GetValue<string>(), operation => operation.Value!);
    }

    private static IEnumerable<int> Promised(JsonNode operation) => operation["responses"]!.AsObject().Select(r => int.Parse(r.Key, null)).Order();

    private static IEnumerable<JsonNode> Headers(JsonNode operation) => operation["parameters"]!.AsArray().Select(p => p!).Where(p => p["in"]!.GetValue<string>() == "header");

    private static IEnumerable<string> Required(JsonNode operation) =>
        Headers(operation).Where(h => h["required"]?.GetValue<bool>() is true).Select(h => h["name"]!.GetValue<string>()).Order();
}
