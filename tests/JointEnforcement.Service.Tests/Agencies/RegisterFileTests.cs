using System.Net;
using JointEnforcement.Contracts.Agencies;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Agencies;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Agencies;

public sealed class RegisterFileTests(House house) : IClassFixture<House>
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).DateTime);
    private static readonly string Yesterday = $"{Today.AddDays(-1):O}";

    [Fact]
    public async Task V_CR_1_V_CR_2_What_the_file_says_anew_is_a_fact_of_the_register_on_every_node()
    {
        var node = await Reads(
            ("\"posts\": [\"HEAD\"], \"certificate\": \"湘环执法0431206\"", $"\"posts\": [{{ \"post\": \"HEAD\", \"until\": \"{Yesterday}\" }}, \"OFFICER\"]"),
            ("[\"DEPUTY_HEAD\"]", $"[\"DEPUTY_HEAD\", {{ \"post\": \"HEAD\", \"from\": \"{Today:O}\" }}]"),
            ("\"certificate\": \"湘环执法0431202\"", $"\"certificate\": \"湘环执法0431202\", \"certificateUntil\": \"{Yesterday}\""),
            ("{ \"id\": \"eeb-legal\", \"name\": \"蒲秋菊\", \"agency\": \"EEB\", \"posts\": [\"LEGAL_REVIEWER\"], \"certificate\": \"湘环执法0431204\" },", ""));
        foreach (var there in (Node[])[node, house.Node])
        {
            await Eventually.True(async () => (await there.As("eeb-deputy").Ask(new WhoAmI()))!.Officer.Posts.Contains("HEAD"));
            Assert.Equal(["OFFICER"], (await there.As("eeb-head").Ask(new WhoAmI()))!.Officer.Posts);
            using var left = await there.As("eeb-legal").Http.GetAsync(new Uri("api/me", UriKind.Relative));
            Assert.Equal(HttpStatusCode.Forbidden, left.StatusCode);
        }
        var draft = await house.Draft();
        var group = await house.As("eeb-officer").Perform(draft, new DesignateTaskGroup { Members = ["eeb-officer", "eeb-officer2"] });
        Assert.Equal("referral.member-not-certified", group.Refusal?.Code);
        await house.As("eeb-officer").Does(draft, new DesignateTaskGroup { Members = ["eeb-officer", "eeb-liaison"] });
    }

    [Fact]
    public async Task A_file_that_has_not_changed_writes_no_fact()
    {
        await Reads();
        var before = await house.Scalar<long>("select count(*) from mt_events");
        await Reads();
        Assert.Equal(before, await house.Scalar<long>("select count(*) from mt_events"));
    }

    [Theory]
    [InlineData("[\"HEAD\"]", "[\"EMPEROR\"]", "EMPEROR")]
    [InlineData("[\"HEAD\"]", "[{ \"post\": \"HEAD\", \"from\": \"2026-02-01\", \"until\": \"2026-01-31\" }]", "before it begins")]
    [InlineData("\"agency\": \"EEB\"", "\"agency\": \"NIX\"", "NIX")]
    public void A_file_that_cannot_be_meant_is_refused_in_one_sentence(string old, string other, string says)
    {
        var why = Assert.Throws<InvalidOperationException>(() => RegisterFile.Read(Changed((old, other))));
        Assert.Contains(says, why.Message, StringComparison.Ordinal);
    }

    private Task<Node> Reads(params (string Old, string New)[] changes) =>
        house.AnotherNode(new Dictionary<string, string> { ["Register:File"] = Changed(changes) });

    private string Changed(params (string Old, string New)[] changes)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Demonstration", "people.json"));
        foreach (var (old, other) in changes)
        {
            Assert.Contains(old, text, StringComparison.Ordinal);
            text = text.Replace(old, other, StringComparison.Ordinal);
        }
        var path = Path.Combine(house.DataDirectory, $"{Guid.NewGuid():N}.json");
        File.WriteAllText(path, text);
        return path;
    }
}
