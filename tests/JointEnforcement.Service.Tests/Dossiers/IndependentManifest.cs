using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using JointEnforcement.Contracts.Referrals;

namespace JointEnforcement.Service.Tests.Dossiers;

/// <summary>The canonical bytes of a manifest written a second time, by hand, from what the API shows.</summary>
internal static class IndependentManifest
{
    public static string HashOf(Guid referral, ManifestCard manifest) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical(referral, manifest))));

    private static string Canonical(Guid referral, ManifestCard manifest)
    {
        var f = manifest.Facts;
        var items = manifest.Items.Select(i => string.Create(CultureInfo.InvariantCulture,
            $"{{\"no\":{i.No},\"title\":{Text(i.Title)},\"kind\":\"{i.Kind}\",\"copies\":{i.Copies},\"pages\":{i.Pages},\"original\":{(i.Original ? "true" : "false")},\"bytes\":{i.Bytes},\"sha256\":\"{i.Sha256}\",\"sm3\":\"{i.Sm3}\"}}"));
        (string Name, string Value)[] facts =
        [
            ("title", f.Title), ("violation", f.Violation), ("suspectedCrime", f.SuspectedCrime), ("summary", f.Summary), ("source", f.Source),
            ("party", f.Party), ("township", f.Township), ("actDate", f.ActDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("threshold", f.Threshold ?? "")
        ];
        return $"{{\"referral\":\"{referral:D}\",\"version\":{manifest.Version},\"items\":[{string.Join(',', items)}],\"facts\":{{{string.Join(',', facts.Select(x => $"\"{x.Name}\":{Text(x.Value)}"))}}}}}";
    }

    private static string Text(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var rune in text.Normalize(NormalizationForm.FormC).EnumerateRunes())
            json.Append(rune.Value switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\t' => "\\t",
                '\n' => "\\n",
                '\r' => "\\r",
                < ' ' => $"\\u{rune.Value:X4}",
                > 0xFFFF => string.Concat(rune.ToString().Select(c => $"\\u{(int)c:X4}")),
                _ => rune.ToString()
            });
        return json.Append('"').ToString();
    }
}
