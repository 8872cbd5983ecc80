using OpenIddict.Abstractions;

namespace JointEnforcement.Identity.Tokens;

/// <summary>One sign-in and every token that came of it.</summary>
internal sealed class Families(IOpenIddictTokenManager tokens, IOpenIddictAuthorizationManager authorizations, ILogger<Families> log)
{
    // The authorization first: a token written just after the sweep is then born into an ended family.
    public async Task End(string id)
    {
        if (await authorizations.FindByIdAsync(id) is { } authorization)
            await authorizations.TryRevokeAsync(authorization);

        await tokens.RevokeByAuthorizationIdAsync(id);
    }

    public async Task EndAfterReplay(string id)
    {
        log.LogWarning("A code or refresh token of authorization {Authorization} was used twice; the authorization is ended", id);
        await End(id);
    }
}
