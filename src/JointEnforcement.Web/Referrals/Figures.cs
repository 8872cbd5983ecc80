using System.Globalization;

namespace JointEnforcement.Web.Referrals;

/// <summary>Digests and sizes as a person compares them.</summary>
internal static class Figures
{
    public static string Digest(string digest) => digest.Length > 14 ? $"{digest[..8]}…{digest[^4..]}" : digest;

    public static string Size(long bytes) => bytes switch
    {
        < 1024 => $"{bytes} B",
        < 1024 * 1024 => (bytes / 1024.0).ToString("0.0", CultureInfo.InvariantCulture) + " KB",
        _ => (bytes / 1024.0 / 1024.0).ToString("0.0", CultureInfo.InvariantCulture) + " MB",
    };
}
