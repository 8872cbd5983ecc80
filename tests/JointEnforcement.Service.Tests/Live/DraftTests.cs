using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Live;

public sealed class DraftTests(House house) : IClassFixture<House>
{
    [Fact]
    public async Task F13_AC3_Typed_text_is_kept_for_its_author_across_a_restart_and_forgotten_when_dropped()
    {
        Assert.Equal(HttpStatusCode.NoContent, await Put("eeb-officer", "referral-1", """{"summary":"写到一半","party":null}"""));
        await house.Restart();
        Assert.Equal("写到一半", (await Get("eeb-officer", "referral-1"))!["summary"]!.GetValue<string>());
        Assert.Null(await Get("eeb-officer2", "referral-1"));
        using var dropped = await house.As("eeb-officer").Http.DeleteAsync("api/drafts/referral-1");
        Assert.Equal(HttpStatusCode.NoContent, dropped.StatusCode);
        Assert.Null(await Get("eeb-officer", "referral-1"));
    }

    [Fact]
    public async Task A_draft_has_bounds_and_odd_text_breaks_nothing()
    {
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await Put("eeb-officer", new string('k', 201), "{}"));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await Put("eeb-officer", "k", $$"""{"a":"{{new string('x', 20_001)}}"}"""));
        Assert.Equal(HttpStatusCode.BadRequest, await Put("eeb-officer", "k", "[1]"));
        Assert.Equal(HttpStatusCode.BadRequest, await Put("eeb-officer", "k", """{"a":"\u0000"}"""));
        Assert.Equal(HttpStatusCode.BadRequest, await Put("eeb-officer", "k", """{"a\u0000":"x"}"""));
    }

    [Fact]
    public async Task A_name_with_a_stroke_does_not_reach_the_drafts_of_another()
    {
        await Put("eeb-officer", "x", """{"a":"mine"}""");
        Assert.Null(await Get("eeb-officer2", "..%2Feeb-officer%7Cx"));
    }

    private async Task<HttpStatusCode> Put(string who, string key, string body)
    {
        using var answer = await house.As(who).Http.PutAsync($"api/drafts/{key}", new StringContent(body, MediaTypeHeaderValue.Parse("application/json")));
        return answer.StatusCode;
    }

    private async Task<JsonNode?> Get(string who, string key)
    {
        using var answer = await house.As(who).Http.GetAsync($"api/drafts/{key}");
        return answer.StatusCode is HttpStatusCode.NoContent ? null : JsonNode.Parse(await answer.Content.ReadAsStringAsync());
    }
}
