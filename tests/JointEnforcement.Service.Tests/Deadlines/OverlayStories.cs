using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Service.Deadlines;
using JointEnforcement.Service.Tests.Plumbing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

namespace JointEnforcement.Service.Tests.Deadlines;

/// <summary>A house that a county has given its own sheet.</summary>
[Collection(nameof(TheHouse))]
public sealed class OverlayStories(House house) : IDisposable
{
    private const string Good = """
        { "overlay": { "id": "county-x", "level": "COUNTY", "name": { "zh": "某县备忘录", "en": "Memorandum of X" } },
          "instruments": { "memo-x": { "zh": "《某县联合备忘录》", "en": "Joint Memorandum of X" } },
          "change": [{ "id": "CR-09", "validFrom": "2026-10-01", "terms": { "mode": "NAT", "n": 1 }, "basis": [{ "instrument": "memo-x", "article": "3", "conf": "V1" }] }] }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("overlay-");

    [Fact]
    public async Task A_county_sheet_in_the_configured_folder_shortens_the_rule_and_says_so()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "county.json"), Good);
        var node = await house.AnotherNode(new Dictionary<string, string> { [DeadlineSetup.Overlays] = _folder.FullName });

        using var answer = await node.As("eeb-officer").Http.GetAsync("api/deadlines/rules/CR-09");
        var reading = (await Answers.Of<DeadlineRuleCard>(answer)).Readings.Single(r => r.Overlay is not null && r.Origins.Count > 0);

        Assert.Equal(("county-x", "COUNTY", "《某县联合备忘录》第3条"), (reading.Overlay!.Id, reading.Overlay.Level, reading.Overlay.Article));
        Assert.Equal(("1日（自然日）", "2026.2/CR-09@2026-10-01+county-x"), (reading.Length, reading.Version));
    }

    [Theory]
    [InlineData("""{ "id": "CR-09", "validFrom": "2026-10-01", "terms": { "mode": "NAT", "n": 9 }, "basis": [{ "instrument": "order-310", "article": "8", "conf": "V1" }] }""", "bad.json: CR-09: would lengthen a statutory limit (NAT 3 to NAT 9)")]
    [InlineData("""{ "id": "CR-77", "validFrom": "2026-10-01", "terms": { "mode": "NAT", "n": 1 }, "basis": [{ "instrument": "order-310", "article": "8", "conf": "V1" }] }""", "bad.json: CR-77: no such rule in the book")]
    public void A_bad_sheet_keeps_the_house_from_starting_and_says_file_id_and_reason(string change, string message)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "bad.json"), $$"""{ "overlay": { "id": "x", "level": "COUNTY", "name": { "zh": "某县", "en": "X" } }, "change": [{{change}}] }""");

        Assert.Equal(message, Refused(Path.Combine(_folder.FullName, "bad.json")));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said() => Assert.StartsWith("Rulebook:Overlays names ", Refused(Path.Combine(_folder.FullName, "none")), StringComparison.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Refused(string path)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { [DeadlineSetup.Overlays] = path });
        return Assert.Throws<InvalidOperationException>(() => builder.AddDeadlines()).Message;
    }
}
