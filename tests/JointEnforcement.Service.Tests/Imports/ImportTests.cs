using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Imports;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Imports;

public sealed class ImportTests(House house) : IClassFixture<House>
{
    [Fact]
    public async Task F24_AC1_A_file_imported_twice_adds_nothing_the_second_time()
    {
        var file = Published("dongzhi");
        await Imported(file);
        var events = await house.Scalar<long>("select count(*) from mt_events");

        var again = await Imported(file);

        Assert.All(again.Cases, c => Assert.Equal(ImportEnding.AlreadyThere, c.Ending));
        Assert.Equal(events, await house.Scalar<long>("select count(*) from mt_events"));
    }

    [Fact]
    public async Task F24_AC1_A_wrong_file_names_every_mistake_with_case_and_member_and_stores_nothing()
    {
        var before = await house.Scalar<long>("select count(*) from mt_events");

        var (status, errors) = await Refused(
            """
            { "format": "joint-enforcement/case-file/1", "cases": [
              { "key": "good", "title": "t", "source": "s", "agencies": ["EEB"], "chronicle": [{ "on": "2023-04", "agency": "EEB", "kind": "Clue", "text": "x" }] },
              { "key": "Bad Key", "title": "", "source": "s", "agencies": ["EEB", "NIX"], "chronicle": [{ "on": "2023-13", "agency": "EEB", "kind": "Party", "text": "x" }] },
              { "key": "acts", "title": "t", "source": "s", "agencies": ["EEB"], "acts": [{ "act": "Teleport", "by": "nobody", "at": "yesterday" }, { "act": "AddDossierItem", "by": "eeb-officer", "at": "2021-08-09T10:00:00+08:00", "colour": 1 }] }
            ] }
            """);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal(
            [
                (1, "key", "import.key"), (1, "title", "shape.not-empty"), (1, "agencies[1]", "import.unknown-agency"),
                (1, "chronicle[0].on", "import.date"), (1, "chronicle[0].kind", "shape.unknown-value"),
                (2, "acts[0].at", "import.time"), (2, "acts[0].by", "officer.unknown"), (2, "acts[0].act", "import.unknown-act"), (2, "acts[1].colour", "shape.unknown-member")
            ],
            errors.Select(e => (e.Case!.Value, e.Field, e.Code)));
        Assert.All(errors, e => Assert.True(e.Zh.Length > 0 && e.En.Length > 0));
        Assert.Equal(before, await house.Scalar<long>("select count(*) from mt_events"));
    }

    [Fact]
    public async Task An_act_the_law_forbids_keeps_the_whole_file_out()
    {
        var file = Published("shiyan").Replace("\"eeb-head\"", "\"eeb-deputy\"", StringComparison.Ordinal);
        var before = await house.Scalar<long>("select count(*) from mt_events");

        var (status, errors) = await Refused(file);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        var error = Assert.Single(errors);
        Assert.Equal("referral.only-the-head-may-decide", error.Code);
        Assert.StartsWith("acts[", error.Field, StringComparison.Ordinal);
        Assert.Equal(before, await house.Scalar<long>("select count(*) from mt_events"));
    }

    [Fact]
    public async Task A_dry_run_reports_and_stores_nothing()
    {
        var before = await house.Scalar<long>("select count(*) from mt_events");
        var numbers = await house.Scalar<long>("select coalesce(sum(last), 0)::bigint from document_numbers");

        var report = await Imported(Published("haikou"), dry: true);

        Assert.True(report.DryRun);
        Assert.Equal(ImportEnding.Imported, Assert.Single(report.Cases).Ending);
        Assert.Equal(before, await house.Scalar<long>("select count(*) from mt_events"));
        Assert.Equal(numbers, await house.Scalar<long>("select coalesce(sum(last), 0)::bigint from document_numbers"));
    }

    [Fact]
    public async Task The_import_is_a_fact_with_the_digest_of_its_file()
    {
        var file = Published("chancheng");
        var report = await Imported(file);
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file)));

        Assert.Equal(digest, report.FileSha256);
        Assert.Equal(digest, await house.Scalar<string>("select data ->> 'fileSha256' from mt_events where stream_id = $1 and type = 'case_file_imported'", report.Cases[0].CaseFile));
    }

    [Theory]
    [InlineData("psb-duty")]
    [InlineData("eeb-head")]
    [InlineData("arb-officer")]
    public async Task Only_the_liaison_of_the_lead_agency_imports(string officer)
    {
        using var answer = await Sent(officer, Published("ruicheng"), dry: true);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task A_case_file_is_seen_by_the_agencies_it_names_and_by_nobody_else()
    {
        var report = await Imported(Published("ruicheng"));
        var id = report.Cases[0].CaseFile;

        Assert.Equal(5, (await house.As("wrb-officer").Ask(new ShowCaseFile(id)))!.Milestones.Count);
        Assert.Contains((await house.As("proc-pil").Ask(new ListCaseFiles()))!.Files, f => f.Id == id);
        Assert.Null(await house.As("psb-duty").Ask(new ShowCaseFile(id)));
        Assert.DoesNotContain((await house.As("psb-duty").Ask(new ListCaseFiles()))!.Files, f => f.Id == id);
        Assert.Null(await house.As("gov-auditor").Ask(new ShowCaseFile(id)));
    }

    private async Task<ImportReport> Imported(string file, bool dry = false)
    {
        using var answer = await Sent("eeb-liaison", file, dry);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<ImportReport>(HouseJson.Options))!;
    }

    private async Task<(HttpStatusCode Status, IReadOnlyList<ImportError> Errors)> Refused(string file)
    {
        using var answer = await Sent("eeb-liaison", file, false);
        using var problem = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("import.invalid", problem.RootElement.GetProperty("code").GetString());
        return (answer.StatusCode, System.Text.Json.JsonSerializer.Deserialize<List<ImportError>>(problem.RootElement.GetProperty("errors"), HouseJson.Options)!);
    }

    private async Task<HttpResponseMessage> Sent(string officer, string file, bool dry)
    {
        using var body = new StringContent(file, Encoding.UTF8, "application/json");
        return await house.As(officer).Http.PostAsync(new Uri($"api/imports?dryRun={(dry ? "true" : "false")}", UriKind.Relative), body);
    }

    internal static string Published(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Demonstration", "published", $"{name}.json"));
}
