using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Imports;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.CaseFiles;
using JointEnforcement.Service.Agencies;
using JointEnforcement.Service.Plumbing;
using JointEnforcement.Service.Referrals;
using MilestoneKind = JointEnforcement.Domain.CaseFiles.MilestoneKind;

namespace JointEnforcement.Service.Imports;

/// <summary>Reads a file piece by piece, so that one broken piece does not hide the next.</summary>
internal sealed partial class ImportReader(RegisterBook register, ActDoors doors, TimeProvider clock, IConfiguration configuration)
{
    private const int MostPieces = 500;
    // A published case is several agencies' work; a real import is one's own.
    private readonly bool _ofOthers = configuration.GetValue("Imports:ActsOfOthers", configuration.GetValue<bool>("Demonstration"));

    public IReadOnlyList<ReadCase> Read(ReadOnlyMemory<byte> file, Officer importer, Mistakes mistakes)
    {
        var top = new Place(null, null);
        if (Whole(file, top, mistakes) is not { } whole || Members.Read<ImportFile>(whole, top, mistakes) is not { } book)
            return [];
        if (book.Format != ImportFile.FormatName)
            mistakes.Add(top, "format", "import.format", ("format", ImportFile.FormatName));
        if (book.Cases is not { Count: > 0 })
            mistakes.Shape(top, "cases", "shape.not-empty");

        var cases = (book.Cases ?? []).Select((json, i) => Case(json, i, importer, mistakes)).OfType<ReadCase>().ToList();
        foreach (var twin in cases.GroupBy(c => c.Key).SelectMany(g => g.Skip(1)))
            mistakes.Add(twin.Place, "key", "import.key-twice");
        return cases;
    }

    private ReadCase? Case(JsonElement json, int index, Officer importer, Mistakes mistakes)
    {
        var key = json.ValueKind is JsonValueKind.Object && json.TryGetProperty("key", out var named) && named.ValueKind is JsonValueKind.String ? named.GetString() : null;
        var place = new Place(index, key);
        if (Members.Read<ImportCase>(json, place, mistakes) is not { } said)
            return null;

        if (said.Key is null || !Key().IsMatch(said.Key))
            mistakes.Add(place, "key", "import.key");
        Line(said.Title, Shape.LineLength, place, "title", mistakes);
        Line(said.Source, Shape.ParagraphLength, place, "source", mistakes);
        if (said.Agencies.Count == 0)
            mistakes.Shape(place, "agencies", "shape.not-empty");
        foreach (var (code, i) in said.Agencies.Select((code, i) => (code, i)))
            Agency(code, place, $"agencies[{i}]", mistakes);
        if (said.Acts.Count + said.Chronicle.Count == 0)
            mistakes.Add(place, "acts", "import.nothing-told");
        if (said.Acts.Count > MostPieces || said.Chronicle.Count > MostPieces)
            mistakes.Add(place, "acts", "import.too-much", ("max", $"{MostPieces}"));

        var acts = new ActReader(register, doors, _ofOthers ? null : importer.Agency);
        var read = said.Acts.Take(MostPieces).Select((a, i) => acts.Read(a, i, place.Into("acts", i), $"{said.Key}", mistakes)).ToList();
        var milestones = said.Chronicle.Take(MostPieces).Select((m, i) => Milestone(m, place.Into("chronicle", i), said.Agencies, mistakes)).ToList();
        return mistakes.In(index) ? null : new ReadCase(place, said.Key!, said.Title!, said.Source!, said.Agencies, [.. read!], [.. milestones!]);
    }

    private MilestoneRecorded? Milestone(JsonElement json, Place place, IReadOnlyList<string> agencies, Mistakes mistakes)
    {
        if (Members.Read<ImportMilestone>(json, place, mistakes) is not { } said)
            return null;
        if (!IsPast(said.On))
            mistakes.Add(place, "on", "import.date");
        if (Agency(said.Agency, place, "agency", mistakes) && !agencies.Contains(said.Agency!))
            mistakes.Add(place, "agency", "import.agency-not-named", ("agency", said.Agency!));
        if (!Enum.TryParse<MilestoneKind>(said.Kind, out var kind) || !Enum.IsDefined(kind) || kind.ToString() != said.Kind)
            mistakes.Shape(place, "kind", "shape.unknown-value");
        Line(said.Text, Shape.ParagraphLength, place, "text", mistakes);
        return new MilestoneRecorded(said.On ?? "", said.Agency ?? "", kind, said.Text ?? "", said.Basis, said.Assumed);
    }

    private bool IsPast(string? on) =>
        DateOnly.TryParseExact(on, ["yyyy-MM-dd", "yyyy-MM"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day >= new DateOnly(1979, 1, 1)
        && day <= DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).DateTime);

    private bool Agency(string? code, Place place, string member, Mistakes mistakes)
    {
        if (code is not null && register.Agencies.ContainsKey(code))
            return true;
        mistakes.Add(place, member, "import.unknown-agency", ("code", code ?? ""));
        return false;
    }

    private static void Line(string? text, int most, Place place, string member, Mistakes mistakes)
    {
        if (string.IsNullOrWhiteSpace(text))
            mistakes.Shape(place, member, "shape.not-empty");
        else if (text.Length > most)
            mistakes.Add(place, member, "import.too-long", ("max", $"{most}"));
    }

    private static JsonElement? Whole(ReadOnlyMemory<byte> file, Place top, Mistakes mistakes)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonElement>(file.Span, HouseJson.Options);
        }
        catch (JsonException e)
        {
            mistakes.Add(top, "", "import.unreadable", ("detail", $"line {e.LineNumber + 1}"));
            return null;
        }
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,63}$")]
    private static partial Regex Key();
}
