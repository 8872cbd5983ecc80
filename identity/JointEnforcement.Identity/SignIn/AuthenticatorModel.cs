using JointEnforcement.Identity.Officers;
using JointEnforcement.Identity.SecondFactor;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace JointEnforcement.Identity.SignIn;

[EnableRateLimiting(SignInServices.Attempts)]
public sealed class AuthenticatorModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    public bool Refused { get; private set; }

    /// <summary>The seed in groups of four, to be typed into an authenticator app.</summary>
    public string Seed { get; private set; } = "";

    public string AppLink { get; private set; } = "";

    public async Task<IActionResult> OnGet([FromServices] IServiceProvider services) =>
        await NotYetEnrolled(services) is { } officer ? await Show(services, officer) : FromTheStart();

    public async Task<IActionResult> OnPost([FromServices] IServiceProvider services)
    {
        if (await NotYetEnrolled(services) is not { } officer)
            return FromTheStart();

        var authenticators = services.GetRequiredService<Authenticators>();
        if (!await authenticators.Accepts(officer, Code))
        {
            Refused = true;
            return await Show(services, officer);
        }

        await authenticators.Enrol(officer);
        return await services.GetRequiredService<Admission>().Onward(HttpContext, officer, ReturnUrl, "pwd", "otp", "mfa");
    }

    private async Task<Officer?> NotYetEnrolled(IServiceProvider services) =>
        await services.GetRequiredService<HalfwayIn>().Who(HttpContext) is { TwoFactorEnabled: false } officer ? officer : null;

    private async Task<PageResult> Show(IServiceProvider services, Officer officer)
    {
        var written = Totp.Written(await services.GetRequiredService<Authenticators>().SeedToEnrol(officer));
        Seed = string.Join(' ', written.Chunk(4).Select(four => new string(four)));
        AppLink = $"otpauth://totp/JointEnforcement:{Uri.EscapeDataString(officer.Id)}?secret={written}&issuer=JointEnforcement";
        return Page();
    }

    private RedirectToPageResult FromTheStart() => RedirectToPage("/SignIn", new { ReturnUrl = ReturnUrl ?? Admission.EnrolPath });
}
