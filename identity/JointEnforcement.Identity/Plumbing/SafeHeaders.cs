using JointEnforcement.Identity.Clients;

namespace JointEnforcement.Identity.Plumbing;

internal sealed class SafeHeaders(RequestDelegate next, ClientList clients)
{
    // The digest of the one line of script in OpenIddict's form_post answer.
    private const string FormPostScript = "'sha256-j7OoGArf6XW6YY4cAyS3riSSvrJRqpSi1fOF9vQ5SrI='";

    private readonly string common =
        $"default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' {string.Join(' ', clients.Origins)}; script-src ";

    public Task Invoke(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = common + (context.Request.Path == Tokens.Addresses.Authorize ? FormPostScript : "'none'");
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";

        if (context.Request.IsHttps)
            headers.StrictTransportSecurity = "max-age=31536000";

        return next(context);
    }
}
