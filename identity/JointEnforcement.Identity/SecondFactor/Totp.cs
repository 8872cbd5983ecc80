using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace JointEnforcement.Identity.SecondFactor;

/// <summary>Time-based one-time passwords of RFC 6238: SHA-1, six digits, steps of 30 seconds.</summary>
internal static class Totp
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static long Step(DateTimeOffset at) => at.ToUnixTimeSeconds() / 30;

    public static string Code(byte[] seed, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        Span<byte> digest = stackalloc byte[20];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // Authenticator apps speak SHA-1 only.
        HMACSHA1.HashData(seed, counter, digest);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(digest[(digest[19] & 15)..]) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The seed as authenticator apps want it typed.</summary>
    public static string Written(byte[] seed)
    {
        var text = new StringBuilder();
        for (var bit = 0; bit < seed.Length * 8; bit += 5)
        {
            var value = seed[bit / 8] << 8 | (bit / 8 + 1 < seed.Length ? seed[bit / 8 + 1] : 0);
            text.Append(Base32[value >> (11 - bit % 8) & 31]);
        }

        return text.ToString();
    }
}
