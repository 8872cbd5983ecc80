using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Imports;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Dossiers;
using JointEnforcement.Service.Agencies;
using JointEnforcement.Service.Dossiers;
using JointEnforcement.Service.Plumbing;
using JointEnforcement.Service.Referrals;
using Org.BouncyCastle.Crypto.Digests;

namespace JointEnforcement.Service.Imports;

/// <summary>Turns one act of a file into the act that a screen would send, with its files sealed. Where an agency is named, acts of others are mistakes.</summary>
internal sealed partial class ActReader(RegisterBook register, ActDoors doors, Agency? only)
{
    private static readonly Dictionary<string, Type> Types = typeof(ReferralAct).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(ReferralAct))).ToDictionary(t => t.Name);

    public ReadAct? Read(JsonElement json, int index, Place place, string key, Mistakes mistakes)
    {
        if (Members.Read<ImportAct>(json, place, mistakes) is not { } said)
            return null;

        var at = Time(said.At, place, "at", mistakes);
        var by = By(said.By, at, place, mistakes);
        var served = said.ServedAt is null ? null : Time(said.ServedAt, place, "servedAt", mistakes);
        var papers = said.Files.Select((paper, i) => Paper(paper, $"case-file-paper:{key}:{index}:{i}", place, $"files[{i}]", mistakes)).ToList();
        if (Types.GetValueOrDefault(said.Act ?? "") is not { } type)
        {
            mistakes.Add(place, "act", "import.unknown-act", ("act", said.Act ?? ""));
            return null;
        }
        if ((type == typeof(OpenReferral)) != (index == 0))
            mistakes.Add(place, "act", "import.opens-first");
        if (papers.Contains(null) || Body(said, type, papers!, place, mistakes) is not { } act)
            return null;

        act = act with { OccurredAt = at, ServedAt = served };
        if (doors.For(act)!.Misshapen(act) is { } misshapen)
            mistakes.Add(place, "body", misshapen);
        else if (PersonalText.In(act) is { } personal)
            mistakes.Add(place, "body", Refusals.Of(personal));
        return by is null ? null : new ReadAct(place, by, act, said.Assumed, papers!);
    }

    private Officer? By(string? id, DateTimeOffset? at, Place place, Mistakes mistakes)
    {
        var by = at is { } time ? register.Officer(id, CivilTime.DateOf(time)) : register.Officer(id);
        if (id is null || register.Entry(id) is null)
            mistakes.Add(place, "by", "officer.unknown", ("officer", id ?? ""));
        else if (by is null && at is not null)
            mistakes.Add(place, "by", "import.no-post-then", ("officer", id));
        else if (by is not null && only is not null && by.Agency.Code != only.Code)
            mistakes.Add(place, "by", "import.act-of-another-agency", ("agency", by.Agency.Name));
        return by;
    }

    private static Act? Body(ImportAct said, Type type, List<ReadPaper> papers, Place place, Mistakes mistakes)
    {
        JsonObject body;
        try
        {
            body = said.Body is { ValueKind: JsonValueKind.Object } given ? JsonObject.Create(given)! : [];
            if (type == typeof(AddDossierItem) && papers is [var only, ..])
                body["file"] = only.Seal.FileId;
            if (type == typeof(SubmitSupplement) && body["answers"] is JsonArray answers)
                foreach (var (answer, paper) in answers.Zip(papers))
                    answer!["file"] = paper.Seal.FileId;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or NullReferenceException)
        {
            mistakes.Add(place, "body", "import.unreadable", ("detail", "body"));
            return null;
        }
        return (Act?)Members.Read(JsonSerializer.SerializeToElement(body, HouseJson.Options), type, place with { Path = place.At("body") }, mistakes);
    }

    private static DateTimeOffset? Time(string? text, Place place, string member, Mistakes mistakes)
    {
        if (text is not null && Offset().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var time))
            return time;
        mistakes.Add(place, member, "import.time");
        return null;
    }

    private static ReadPaper? Paper(ImportPaper paper, string id, Place place, string member, Mistakes mistakes)
    {
        var bytes = Bytes(paper);
        var name = Path.GetFileName(paper.Name.Replace('\\', '/'));
        if (bytes is not { Length: > 0 } || name.Length is 0 or > 200 || name.Any(char.IsControl) || FileTypes.MediaTypeOf(name, bytes[..Math.Min(bytes.Length, 512)]) is not { } mediaType)
        {
            mistakes.Add(place, member, "import.file");
            return null;
        }
        var sm3 = new SM3Digest();
        sm3.BlockUpdate(bytes, 0, bytes.Length);
        var digest = new byte[sm3.GetDigestSize()];
        sm3.DoFinal(digest, 0);
        return new ReadPaper(
            new FileSeal(ReadCase.IdOf(id), name, mediaType, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), Convert.ToHexStringLower(digest)), bytes);
    }

    private static byte[]? Bytes(ImportPaper paper)
    {
        if (paper is { Text: { } text, Base64: null })
            return Encoding.UTF8.GetBytes(text);
        if (paper is not { Text: null, Base64: { } base64 })
            return null;
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length) ? bytes[..length] : null;
    }

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$")]
    private static partial Regex Offset();
}
