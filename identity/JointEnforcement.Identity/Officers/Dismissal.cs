using Microsoft.AspNetCore.Identity;
using OpenIddict.Abstractions;

namespace JointEnforcement.Identity.Officers;

/// <summary>Takes an officer's key back: no sign-in, no refresh, no session from this moment; an access token lives on for its five minutes.</summary>
internal sealed class Dismissal(UserManager<Officer> officers, IOpenIddictAuthorizationManager authorizations, IOpenIddictTokenManager tokens)
{
    public async Task<bool> Of(string id)
    {
        if (await officers.FindByIdAsync(id) is not { } officer)
            return false;

        officer.Disabled = true;
        await officers.UpdateSecurityStampAsync(officer);
        await authorizations.RevokeBySubjectAsync(id);
        await tokens.RevokeBySubjectAsync(id);
        return true;
    }
}
