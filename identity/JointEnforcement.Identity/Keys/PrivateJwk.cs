using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace JointEnforcement.Identity.Keys;

internal static class PrivateJwk
{
    public static JsonWebKey From(ECDsa curve)
    {
        var p = curve.ExportParameters(true);
        return new()
        {
            Kty = "EC",
            Crv = "P-256",
            X = Base64UrlEncoder.Encode(p.Q.X),
            Y = Base64UrlEncoder.Encode(p.Q.Y),
            D = Base64UrlEncoder.Encode(p.D)
        };
    }

    public static JsonWebKey PublicHalf(JsonWebKey key) => new() { Kty = key.Kty, Crv = key.Crv, X = key.X, Y = key.Y, Kid = key.Kid, Use = "sig", Alg = "ES256" };
}
