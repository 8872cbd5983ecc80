using JointEnforcement.Identity.Demonstration;
using JointEnforcement.Identity.Officers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace JointEnforcement.Identity.SignIn;

[EnableRateLimiting(SignInServices.Attempts)]
[ResponseCache(NoStore = true)]
public sealed class SignInModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Account { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public bool Refused { get; private set; }

    internal IReadOnlyList<(ShownAgency Agency, ShownOfficer[] People)> Agencies { get; private set; } = [];

    public void OnGet([FromServices] IServiceProvider services) => Show(services);

    public async Task<IActionResult> OnPost([FromServices] IServiceProvider services)
    {
        var doorman = services.GetRequiredService<Doorman>();
        if (await doorman.Check(Account, Password) is not { } officer)
        {
            Refused = true;
            Show(services);
            return Page();
        }

        if (officer.PasswordToBeReplacedBy is not null)
            return RedirectToPage("/NewPassword", new { ReturnUrl, Account });

        return await services.GetRequiredService<Admission>().AfterPassword(HttpContext, officer, ReturnUrl);
    }

    public async Task<IActionResult> OnPostDemonstration(string? officer, [FromServices] IServiceProvider services)
    {
        if (await services.GetRequiredService<DemonstrationOfficers>().Find(officer) is not { } shown)
            return NotFound();

        return await services.GetRequiredService<Admission>().Onward(HttpContext, shown, ReturnUrl, DemonstrationOfficers.Method);
    }

    private void Show(IServiceProvider services)
    {
        if (!services.GetRequiredService<DemonstrationOfficers>().IsOn)
            return;

        var people = People.Read();
        Agencies = [.. people.Agencies.Select(a => (a, people.Officers.Where(o => o.Agency == a.Code).ToArray())).Where(a => a.Item2.Length > 0)];
    }
}
