using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using JointEnforcement.Contracts;
using JointEnforcement.Service.Tests.Access;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.HouseRules;

[Collection(nameof(TheHouse))]
public sealed class ContractTests(House house)
{
    private static readonly JsonSerializerOptions Indented = new(HouseJson.Options) { WriteIndented = true };

    [Fact]
    public async Task What_the_api_promises_is_what_was_reviewed()
    {
        using var http = house.Anonymous();
        var live = JsonNode.Parse(await http.GetStringAsync("openapi/v1.json"))!.AsObject();
        // The address of this run is no promise.
        live.Remove("servers");
        var text = live.ToJsonString(Indented).ReplaceLineEndings("\n") + "\n";
        var reviewed = Path.Combine(Repository.Root, "docs/openapi.v1.json");
        if (File.Exists(reviewed) && await File.ReadAllTextAsync(reviewed) == text)
            return;

        await File.WriteAllTextAsync($"{reviewed}.received", text);
        Assert.Fail("The API differs from docs/openapi.v1.json. Review docs/openapi.v1.json.received and put it in its place.");
    }

    [Fact]
    public async Task N_62_No_refusal_speaks_of_what_the_house_is_made_of()
    {
        var officer = house.As("eeb-officer");
        string[] addresses = ["api/none", "api/referrals/x", $"api/referrals/{Guid.NewGuid()}", "api/referrals?filter=%00", "api/feed?after=x", "api/drafts/%20/..", "right/api/none"];
        foreach (var address in addresses)
        {
            using var answer = await officer.Http.GetAsync(address);
            var text = await answer.Content.ReadAsStringAsync();
            Assert.True((int)answer.StatusCode is >= 400 and < 500 || address.Contains("drafts", StringComparison.Ordinal), $"{address}: {(int)answer.StatusCode}");
            foreach (var inner in (string[])["Exception", "   at ", "Npgsql", "Marten", "select ", "JointEnforcement.", "System.", "/src/", "mt_"])
                Assert.False(text.Contains(inner, StringComparison.Ordinal), $"{address} says {inner}: {text}");
        }
    }

    [Fact]
    public async Task Every_answer_carries_the_safe_headers()
    {
        foreach (var address in (string[])["api/me", "health/live", "api/referrals/none"])
        {
            using var answer = await house.As("eeb-officer").Http.GetAsync(address);
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Contains("default-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe-inline", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Opener-Policy").Single());
            Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
            Assert.False(answer.Headers.Contains("Server"));
        }
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        using var answer = await house.As("eeb-officer").Sends("api/referrals", $"{{\"x\":\"{new string('x', 300_000)}\"}}", null, Person.NewKey());
        await Answers.Refuses(answer, HttpStatusCode.RequestEntityTooLarge, "request.too-large");
    }

    [Fact]
    public async Task A_refusal_speaks_the_language_of_who_asks()
    {
        var officer = house.As("eeb-officer");
        officer.Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-GB,en;q=0.8");
        var english = JsonNode.Parse(await officer.Http.GetStringOr($"api/referrals/{Guid.NewGuid()}"))!;
        Assert.Equal(english["en"]!.GetValue<string>(), english["detail"]!.GetValue<string>());
        var chinese = JsonNode.Parse(await house.As("eeb-officer").Http.GetStringOr($"api/referrals/{Guid.NewGuid()}"))!;
        Assert.Equal(chinese["zh"]!.GetValue<string>(), chinese["detail"]!.GetValue<string>());
    }
}
