using System.Net;
using System.Text;
using System.Text.Json;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Imports;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Imports;

public sealed class ImportOriginTests(House house) : IClassFixture<House>
{
    [Fact]
    public async Task Every_imported_fact_carries_who_brought_it_and_the_timeline_says_so()
    {
        var (_, said) = await Sent(house.Node, ImportTests.Published("guyang"));
        var id = said.Deserialize<ImportReport>(HouseJson.Options)!.Cases[0].Referral!.Value;

        var history = (await house.As("eeb-officer").See(id)).History;

        Assert.All(history, h => Assert.Equal("易知行", h.ImportedBy));
        Assert.All(history, h => Assert.True(h.RecordedAt - h.OccurredAt > TimeSpan.FromDays(365)));
        Assert.Equal(["ReferralOpened", "CaseFiled"], history.Where(h => !h.Assumed).Select(h => h.Fact).Reverse());
        Assert.Equal(0, await house.Scalar<long>("select count(*) from mt_events where stream_id = $1 and headers ->> 'importer' is distinct from 'eeb-liaison'", id));
        var here = await house.Draft();
        Assert.All((await house.As("eeb-officer").See(here)).History, h => Assert.True(h is { ImportedBy: null, Assumed: false }));
    }

    [Fact]
    public async Task Outside_the_demonstration_nobody_imports_what_another_agency_did()
    {
        var node = await house.AnotherNode(new Dictionary<string, string> { ["Imports:ActsOfOthers"] = "false" });

        var (status, said) = await Sent(node, ImportTests.Published("shiyan"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        var errors = Errors(said);
        Assert.All(errors, e => Assert.Equal("import.act-of-another-agency", e.Code));
        Assert.All(errors, e => Assert.EndsWith(".by", e.Field, StringComparison.Ordinal));
        using var file = JsonDocument.Parse(ImportTests.Published("shiyan"));
        var others = file.RootElement.GetProperty("cases")[0].GetProperty("acts").EnumerateArray().Count(a => !a.GetProperty("by").GetString()!.StartsWith("eeb-", StringComparison.Ordinal));
        Assert.Equal(others, errors.Count);
    }

    [Fact]
    public async Task A_case_that_is_refused_midway_leaves_nothing_of_the_cases_before_it()
    {
        using var good = JsonDocument.Parse(ImportTests.Published("guyang").Replace("guyang-2021-drums", "good-case", StringComparison.Ordinal));
        var bad = ImportTests.Published("shiyan").Replace("shiyan-2015-electroplating", "bad-case", StringComparison.Ordinal).Replace("\"eeb-head\"", "\"eeb-deputy\"", StringComparison.Ordinal);
        using var second = JsonDocument.Parse(bad);
        var file = $$"""{ "format": "{{ImportFile.FormatName}}", "cases": [{{good.RootElement.GetProperty("cases")[0].GetRawText()}}, {{second.RootElement.GetProperty("cases")[0].GetRawText()}}] }""";
        const string kept = "select (select count(*) from mt_events) + (select count(*) from mt_doc_evidencefile) + (select coalesce(sum(last), 0) from document_numbers)::bigint";
        var before = await house.Scalar<long>(kept);

        var (status, said) = await Sent(house.Node, file);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal([(1, "bad-case", "referral.only-the-head-may-decide")], Errors(said).Select(e => (e.Case!.Value, e.Key!, e.Code)));
        Assert.Equal(before, await house.Scalar<long>(kept));
    }

    [Fact]
    public async Task Two_imports_of_one_file_at_once_are_one()
    {
        var file = ImportTests.Published("shiyan").Replace("shiyan-2015-electroplating", "sent-twice", StringComparison.Ordinal);

        var sent = await Task.WhenAll(Sent(house.Node, file), Sent(house.Node, file));

        Assert.All(sent, s => Assert.Equal(HttpStatusCode.OK, s.Status));
        Assert.Equal([ImportEnding.Imported, ImportEnding.AlreadyThere], sent.Select(s => s.Said.Deserialize<ImportReport>(HouseJson.Options)!.Cases[0].Ending).Order());
    }

    [Fact]
    public async Task Every_member_that_cannot_be_read_is_named()
    {
        var (_, said) = await Sent(house.Node,
            """
            { "format": "joint-enforcement/case-file/1", "cases": [
              { "key": "head", "title": 7, "source": "s", "agencies": ["EEB", 1], "chronicle": [] },
              { "key": "acts", "title": "t", "source": "s", "agencies": ["EEB"], "acts": [
                { "act": "OpenReferral", "by": "eeb-officer", "at": "2021-08-09T10:00:00+08:00", "colour": "red", "assumed": "yes", "files": [{ "text": "x" }] },
                { "act": "AddDossierItem", "by": "eeb-officer", "at": "2021-08-09T10:00:00+08:00", "body": { "kind": "Poem", "title": "t", "pages": "two", "taste": 1 }, "files": [{ "name": "a.txt", "text": "a" }] }
              ] }
            ] }
            """);

        Assert.Equal(
            [
                (0, "title", "shape.unreadable"), (0, "agencies[1]", "shape.unreadable"),
                (1, "acts[0].colour", "shape.unknown-member"), (1, "acts[0].assumed", "shape.unreadable"), (1, "acts[0].files[0].name", "shape.required"),
                (1, "acts[1].body.kind", "shape.unknown-value"), (1, "acts[1].body.pages", "shape.unreadable"), (1, "acts[1].body.taste", "shape.unknown-member")
            ],
            Errors(said).Select(e => (e.Case!.Value, e.Field, e.Code)));
    }

    private static async Task<(HttpStatusCode Status, JsonElement Said)> Sent(Node node, string file)
    {
        using var body = new StringContent(file, Encoding.UTF8, "application/json");
        using var answer = await node.As("eeb-liaison").Http.PostAsync(new Uri("api/imports", UriKind.Relative), body);
        return (answer.StatusCode, JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync()));
    }

    private static List<ImportError> Errors(JsonElement problem) => problem.GetProperty("errors").Deserialize<List<ImportError>>(HouseJson.Options)!;
}
