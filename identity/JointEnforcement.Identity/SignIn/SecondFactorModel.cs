using JointEnforcement.Identity.SecondFactor;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace JointEnforcement.Identity.SignIn;

[EnableRateLimiting(SignInServices.Attempts)]
public sealed class SecondFactorModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    public bool Refused { get; private set; }

    public async Task<IActionResult> OnGet([FromServices] IServiceProvider services) =>
        await services.GetRequiredService<HalfwayIn>().Who(HttpContext) is null ? FromTheStart() : Page();

    public async Task<IActionResult> OnPost([FromServices] IServiceProvider services)
    {
        if (await services.GetRequiredService<HalfwayIn>().Who(HttpContext) is not { TwoFactorEnabled: true } officer)
            return FromTheStart();

        if (await services.GetRequiredService<Authenticators>().Accepts(officer, Code))
            return await services.GetRequiredService<Admission>().Onward(HttpContext, officer, ReturnUrl, "pwd", "otp", "mfa");

        Refused = true;
        return Page();
    }

    private RedirectToPageResult FromTheStart() => RedirectToPage("/SignIn", new { ReturnUrl });
}
