using JointEnforcement.Identity.Officers;
using JointEnforcement.Identity.SecondFactor;
using Microsoft.AspNetCore.Mvc;

namespace JointEnforcement.Identity.SignIn;

/// <summary>Where an officer goes whose password was right: onward, or to the second factor.</summary>
internal sealed class Admission(Doorman doorman, HalfwayIn halfway, IConfiguration configuration)
{
    public const string EnrolPath = "/authenticator";
    public const string CodePath = "/second-factor";

    public async Task<IActionResult> AfterPassword(HttpContext context, Officer officer, string? returnUrl)
    {
        if (!officer.TwoFactorEnabled && returnUrl != EnrolPath && !configuration.GetValue<bool>("SignIn:RequireSecondFactor"))
            return await Onward(context, officer, returnUrl, "pwd");

        halfway.Remember(context, officer);
        var page = officer.TwoFactorEnabled ? CodePath : EnrolPath;
        return new LocalRedirectResult(page + QueryString.Create("returnUrl", returnUrl ?? ""));
    }

    public async Task<IActionResult> Onward(HttpContext context, Officer officer, string? returnUrl, params string[] amr)
    {
        halfway.Forget(context);
        await doorman.Open(context, officer, returnUrl, amr);
        return new LocalRedirectResult(IsLocal(returnUrl) && returnUrl != EnrolPath ? returnUrl! : SignOutModel.Path);
    }

    private static bool IsLocal(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl);
}
