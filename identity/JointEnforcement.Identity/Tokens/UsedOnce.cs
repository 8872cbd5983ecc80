using System.Security.Claims;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace JointEnforcement.Identity.Tokens;

/// <summary>
/// A code or a refresh token is used once. Whoever comes second, even in the same instant, ends the whole family:
/// nobody can tell the owner from the thief, so both sign in again.
/// </summary>
internal sealed class UsedOnce(IOpenIddictTokenManager tokens, Families families) : IOpenIddictServerHandler<ProcessSignInContext>
{
    // Just before the library's own redemption, which forgives the loser of a race.
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } =
        OpenIddictServerHandlerDescriptor.CreateBuilder<ProcessSignInContext>()
            .UseScopedHandler<UsedOnce>()
            .SetOrder(OpenIddictServerHandlers.RedeemTokenEntry.Descriptor.Order - 500)
            .Build();

    public async ValueTask HandleAsync(ProcessSignInContext context)
    {
        if (context.EndpointType is not OpenIddictServerEndpointType.Token || Presented(context) is not { } presented)
            return;

        var token = presented.GetTokenId() is { } id ? await tokens.FindByIdAsync(id) : null;
        if (token is not null && await tokens.TryRedeemAsync(token))
            return;

        if (presented.GetAuthorizationId() is { } family)
            await families.EndAfterReplay(family);

        context.Reject(Errors.InvalidGrant, "The token has already been used.");
    }

    private static ClaimsPrincipal? Presented(ProcessSignInContext context)
    {
        var known = context.Transaction.GetProperty<ProcessAuthenticationContext>(typeof(ProcessAuthenticationContext).FullName!);
        return known?.RefreshTokenPrincipal ?? known?.AuthorizationCodePrincipal;
    }
}

/// <summary>The second half of <see cref="UsedOnce"/>, for a token that was redeemed before it is looked at: the library revokes its tokens, not its authorization.</summary>
internal sealed class ComesTooLate(IOpenIddictTokenManager tokens, Families families) : IOpenIddictServerHandler<ValidateTokenContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } =
        OpenIddictServerHandlerDescriptor.CreateBuilder<ValidateTokenContext>()
            .UseScopedHandler<ComesTooLate>()
            .SetOrder(OpenIddictServerHandlers.Protection.ValidateTokenEntry.Descriptor.Order - 500)
            .Build();

    public async ValueTask HandleAsync(ValidateTokenContext context)
    {
        if (context.EndpointType is not OpenIddictServerEndpointType.Token
            || context.Principal is not { } presented
            || !(presented.HasTokenType(TokenTypeIdentifiers.RefreshToken) || presented.HasTokenType(TokenTypeIdentifiers.Private.AuthorizationCode))
            || presented.GetTokenId() is not { } id
            || presented.GetAuthorizationId() is not { } family)
            return;

        if (await tokens.FindByIdAsync(id) is { } token && await tokens.HasStatusAsync(token, Statuses.Redeemed))
            await families.EndAfterReplay(family);
    }
}
