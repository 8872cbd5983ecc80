using JointEnforcement.Identity.Officers;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace JointEnforcement.Identity.SignIn;

[EnableRateLimiting(SignInServices.Attempts)]
[ResponseCache(NoStore = true)]
public sealed class NewPasswordModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Account { get; set; }

    [BindProperty]
    public string? OneTime { get; set; }

    [BindProperty]
    public string? Fresh { get; set; }

    [BindProperty]
    public string? Again { get; set; }

    internal Func<Words, string>? Problem { get; private set; }

    public async Task<IActionResult> OnPost([FromServices] IServiceProvider services)
    {
        var doorman = services.GetRequiredService<Doorman>();
        var officers = services.GetRequiredService<UserManager<Officer>>();

        if (Fresh != Again)
            return Say(w => w.RepeatDiffers);

        if (await doorman.Check(Account, OneTime) is not { PasswordToBeReplacedBy: not null } officer)
            return Say(w => w.Refused);

        if (Fresh == OneTime || !(await officers.ChangePasswordAsync(officer, OneTime!, Fresh ?? "")).Succeeded)
            return Say(w => w.TooWeak);

        officer.PasswordToBeReplacedBy = null;
        await officers.UpdateAsync(officer);
        return await services.GetRequiredService<Admission>().AfterPassword(HttpContext, officer, ReturnUrl);
    }

    private PageResult Say(Func<Words, string> problem)
    {
        Problem = problem;
        return Page();
    }
}
