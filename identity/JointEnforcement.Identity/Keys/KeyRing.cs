using System.Security.Cryptography;
using System.Text.Json;
using JointEnforcement.Identity.Plumbing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;

namespace JointEnforcement.Identity.Keys;

internal sealed class StoredKey
{
    public required string Id { get; init; }

    public required string Use { get; init; }

    /// <summary>The private key as a JSON Web Key, sealed by Data Protection.</summary>
    public required string Sealed { get; init; }

    public required DateTimeOffset MadeAt { get; init; }
}

/// <summary>The keys of this issuer: ES256 signs, RS256 is published beside it, and one key encrypts codes and refresh tokens.</summary>
internal sealed class KeyRing(IDataProtectionProvider protection, TimeProvider clock, ILogger<KeyRing> log)
{
    private readonly IDataProtector seal = protection.CreateProtector("JointEnforcement.Identity.SigningKeys");

    public SigningCredentials Signing { get; private set; } = null!;

    public SigningCredentials Published { get; private set; } = null!;

    public EncryptingCredentials Encrypting { get; private set; } = null!;

    public async Task Load(IdentityStore store)
    {
        var keys = (await store.Keys.OrderByDescending(k => k.MadeAt).ToListAsync())
            .Select(stored => (stored.Use, Key: Open(stored)))
            .Where(k => k.Key is not null)
            .ToLookup(k => k.Use, k => k.Key!);

        Signing = new(Usable(keys["ES256"].FirstOrDefault() ?? Add(store, "ES256", NewEllipticCurve())), SecurityAlgorithms.EcdsaSha256);
        Published = new(Usable(keys["RS256"].FirstOrDefault() ?? Add(store, "RS256", NewRsa())), SecurityAlgorithms.RsaSha256);
        Encrypting = new(Usable(keys["A256"].FirstOrDefault() ?? Add(store, "A256", NewSymmetric())),
            SecurityAlgorithms.Aes256KW, SecurityAlgorithms.Aes256CbcHmacSha512);
        await store.SaveChangesAsync();
    }

    private JsonWebKey? Open(StoredKey stored)
    {
        try
        {
            return new JsonWebKey(seal.Unprotect(stored.Sealed)) { KeyId = stored.Id };
        }
        catch (CryptographicException)
        {
            log.LogWarning("Key {KeyId} was sealed with Data Protection keys this data directory does not hold; a new key takes its place and everybody signs in again", stored.Id);
            return null;
        }
    }

    private JsonWebKey Add(IdentityStore store, string use, JsonWebKey key)
    {
        key.KeyId = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(12));
        store.Keys.Add(new() { Id = key.KeyId, Use = use, MadeAt = clock.GetUtcNow(), Sealed = seal.Protect(JsonSerializer.Serialize(key)) });
        return key;
    }

    private static SecurityKey Usable(JsonWebKey jwk)
    {
        if (!JsonWebKeyConverter.TryConvertToSecurityKey(jwk, out var key))
            throw new CannotOpen($"Key {jwk.KeyId} of the key ring is not usable.");

        key.KeyId = jwk.KeyId;
        return key;
    }

    private static JsonWebKey NewEllipticCurve()
    {
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return PrivateJwk.From(curve);
    }

    private static JsonWebKey NewRsa()
    {
        using var rsa = RSA.Create(2048);
        return JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(rsa.ExportParameters(true)));
    }

    private static JsonWebKey NewSymmetric() => new() { Kty = "oct", K = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32)) };
}
