using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Domain.Dossiers;

/// <summary>What was handed over, frozen: the items in order, and the facts of the case as they then stood.</summary>
public sealed record Manifest(int Version, IReadOnlyList<DossierItem> Items, CaseFacts Facts, string Hash)
{
    public static Manifest Freeze(int version, Guid referralId, IReadOnlyList<DossierItem> items, CaseFacts facts) =>
        new(version, items, facts, Convert.ToHexStringLower(SHA256.HashData(CanonicalBytes(version, referralId, items, facts))));

    /// <summary>Twelve digits of the hash in groups of four, for reading aloud over a telephone.</summary>
    public static string ShortCode(string hash) => $"{hash[..4]}-{hash[4..8]}-{hash[8..12]}";

    /// <summary>JSON without white space, members in this order, UTF-8 NFC; its SHA-256 is the manifest hash.</summary>
    public static byte[] CanonicalBytes(int version, Guid referralId, IReadOnlyList<DossierItem> items, CaseFacts facts)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("referral", referralId);
            json.WriteNumber("version", version);
            json.WriteStartArray("items");
            foreach (var (item, no) in items.Select((item, i) => (item, i + 1)))
            {
                json.WriteStartObject();
                json.WriteNumber("no", no);
                json.WriteString("title", Nfc(item.Title));
                json.WriteString("kind", item.Kind.ToString());
                json.WriteNumber("copies", item.Copies);
                json.WriteNumber("pages", item.Pages);
                json.WriteBoolean("original", item.Original);
                json.WriteNumber("bytes", item.File.Bytes);
                json.WriteString("sha256", item.File.Sha256);
                json.WriteString("sm3", item.File.Sm3);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartObject("facts");
            foreach (var (name, value) in facts.Members())
                json.WriteString(name, Nfc(value));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return buffer.ToArray();
    }

    private static string Nfc(string text) => text.Normalize(NormalizationForm.FormC);
}
