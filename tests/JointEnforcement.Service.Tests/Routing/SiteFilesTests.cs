using JointEnforcement.Contracts.Routing;
using JointEnforcement.Service.Tests.Plumbing;
using Microsoft.Extensions.Configuration;

namespace JointEnforcement.Service.Tests.Routing;

public sealed class SiteFilesTests(House house) : IClassFixture<House>
{
    private const string Designations =
        """{ "designations": [{ "violation": "cooking-fume", "area": "hongjiang-city", "role": "UMB", "document": "洪政办发〔2026〕1号", "validFrom": "2026-01-01" }] }""";

    private const string OneArea =
        """
        { "version": "site", "about": "t", "areas": [{ "id": "hongjiang-city", "name": { "zh": "洪江市", "en": "Hongjiang City" }, "validFrom": "2019-01-01",
          "townships": [{ "name": "安江镇" }], "agencies": [{ "role": "PSB", "name": { "zh": "某公安局", "en": "Some Police" }, "code": "PSB" }] }] }
        """;

    [Fact]
    public async Task A_sites_own_files_decide()
    {
        var node = await house.AnotherNode(new Dictionary<string, string>
        {
            ["Routing:Designations"] = Written("designations.json", Designations),
            ["Routing:Jurisdictions"] = Written("jurisdictions.json", OneArea)
        });
        var officer = node.As("eeb-officer");

        var designated = (await officer.Ask(new ProposeRoute("cooking-fume", "安江镇", new(2026, 11, 1))))!;
        Assert.Equal(("UMB", "洪政办发〔2026〕1号"), (designated.Lead!.Role, designated.Designation));
        Assert.Equal("site", (await officer.Ask(new ShowJurisdictions()))!.Version);
        Assert.Null((await officer.Ask(new ProposeRoute("cooking-fume", "黔城镇")))!.Area);
    }

    [Theory]
    [InlineData("Routing:Designations", """{ "designations": [{ "violation": "arson", "area": "hongjiang-city", "role": "UMB", "document": "d", "validFrom": "2026-01-01" }] }""", "arson")]
    [InlineData("Routing:Designations", """{ "designation": [] }""", "Routing:Designations")]
    [InlineData("Routing:Jurisdictions", "not json", "Routing:Jurisdictions")]
    public void A_file_that_cannot_be_used_stops_the_house_with_one_sentence(string key, string content, string says)
    {
        var failure = Assert.ThrowsAny<Exception>(() => new Service.Routing.RoutingBook(
            new ConfigurationBuilder().AddInMemoryCollection([new(key, Written($"{Guid.NewGuid():N}.json", content))]).Build(),
            (Service.Agencies.RegisterBook)house.Services.GetService(typeof(Service.Agencies.RegisterBook))!));

        Assert.IsType<InvalidOperationException>(failure);
        Assert.Contains(says, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    private string Written(string name, string content)
    {
        var path = Path.Combine(house.DataDirectory, name);
        File.WriteAllText(path, content);
        return path;
    }
}
