using JointEnforcement.Identity.Plumbing;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace JointEnforcement.Identity.Tokens;

internal sealed class UsedAssertion
{
    public required string ClientId { get; init; }

    public required string Jti { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }
}

/// <summary>Remembers client assertions until they expire; one statement decides who used it first.</summary>
internal sealed class AssertionLedger(IdentityStore store)
{
    public async Task<bool> IsFirstUse(string clientId, string jti, DateTimeOffset expiresAt) =>
        await store.Database.ExecuteSqlAsync(
            $"""insert into "UsedAssertions" ("ClientId", "Jti", "ExpiresAt") values ({clientId}, {jti}, {expiresAt.ToUniversalTime()}) on conflict do nothing""") == 1;

    public Task Forget(DateTimeOffset expiredBefore) => store.UsedAssertions.Where(u => u.ExpiresAt < expiredBefore).ExecuteDeleteAsync();
}

/// <summary>A client assertion lives five minutes at most, was not made in the future, and works once (RFC 7523 §3, jti).</summary>
internal sealed class AssertionOnce(AssertionLedger ledger, TimeProvider clock) : IOpenIddictServerHandler<ValidateTokenContext>
{
    private static readonly TimeSpan LongestLife = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(30);

    public static OpenIddictServerHandlerDescriptor Descriptor { get; } =
        OpenIddictServerHandlerDescriptor.CreateBuilder<ValidateTokenContext>()
            .UseScopedHandler<AssertionOnce>()
            .SetOrder(int.MaxValue - 100_000)
            .Build();

    public async ValueTask HandleAsync(ValidateTokenContext context)
    {
        if (context.Principal is not { } assertion || !assertion.HasTokenType(TokenTypeIdentifiers.Private.ClientAssertion))
            return;

        var now = clock.GetUtcNow();
        if (Refusal(assertion.GetClaim(Claims.JwtId), assertion.GetExpirationDate(), assertion.GetCreationDate(), now) is { } reason)
        {
            context.Reject(Errors.InvalidClient, reason);
            return;
        }

        var client = assertion.GetClaim(Claims.Subject) ?? "";
        if (!await ledger.IsFirstUse(client, assertion.GetClaim(Claims.JwtId)!, assertion.GetExpirationDate()!.Value))
            context.Reject(Errors.InvalidClient, "The client assertion has already been used.");
    }

    private static string? Refusal(string? jti, DateTimeOffset? expires, DateTimeOffset? made, DateTimeOffset now) => (jti, expires, made) switch
    {
        (null or "" or { Length: > 200 }, _, _) => "The client assertion has no usable jti.",
        (_, null, _) => "The client assertion does not expire.",
        (_, { } end, _) when end > now + LongestLife + Skew => "The client assertion lives longer than five minutes.",
        (_, _, { } start) when start > now + Skew => "The client assertion was made in the future.",
        _ => null
    };
}
