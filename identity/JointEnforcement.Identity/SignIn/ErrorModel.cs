using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace JointEnforcement.Identity.SignIn;

[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel : PageModel
{
    public string? Code { get; private set; }

    public void OnGet() => Read();

    public void OnPost() => Read();

    private void Read() => Code = HttpContext.GetOpenIddictServerResponse()?.Error;
}
