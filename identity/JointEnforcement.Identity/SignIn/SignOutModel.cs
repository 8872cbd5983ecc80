using JointEnforcement.Identity.Tokens;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace JointEnforcement.Identity.SignIn;

[ResponseCache(NoStore = true)]
public sealed class SignOutModel : PageModel
{
    internal const string Path = "/sign-out";
    internal const string DonePath = "/sign-out/done";

    public bool IsSignedIn => User.Identity?.IsAuthenticated is true;

    /// <summary>Signs out and gives the request back to the end-session endpoint, which alone knows where it may lead.</summary>
    public async Task<IActionResult> OnPost()
    {
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        return LocalRedirect(Addresses.EndSession + Request.QueryString);
    }
}
