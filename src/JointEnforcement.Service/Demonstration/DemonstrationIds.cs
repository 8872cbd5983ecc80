using System.Security.Cryptography;
using System.Text;

namespace JointEnforcement.Service.Demonstration;

/// <summary>The same matter has the same address after every reset, so that a guide may link to it.</summary>
internal static class DemonstrationIds
{
    /// <summary>The referral that is approved and waits to be delivered by whoever tries the house out.</summary>
    public static Guid Guide { get; } = Of("guide");

    public static Guid Of(string key) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"demonstration:{key}")).AsSpan(0, 16));
}
