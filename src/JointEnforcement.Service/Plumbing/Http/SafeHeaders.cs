namespace JointEnforcement.Service.Plumbing;

/// <summary>What every answer says to the browser, and what a browser of another site may not ask.</summary>
internal static class SafeHeaders
{
    public static void UseSafeHeaders(this WebApplication app, string authority, bool framed)
    {
        var ancestors = framed ? "'self'" : "'none'";
        var policy = $"default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'; frame-src 'self' {authority}; frame-ancestors {ancestors}; form-action 'self' {authority}";
        app.Use((http, next) =>
        {
            var headers = http.Response.Headers;
            // The API page draws its own marks inline; nothing else may.
            headers.ContentSecurityPolicy = http.Request.Path.StartsWithSegments("/api/docs") ? policy.Replace("style-src 'self'", "style-src 'self' 'unsafe-inline'", StringComparison.Ordinal) : policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
            if (!http.Request.Path.StartsWithSegments("/_framework") && !Path.HasExtension(http.Request.Path))
                headers.CacheControl = "no-store";
            return next(http);
        });
    }

    /// <summary>A cookie counts only where the request comes from our own pages; agency systems bring a token instead.</summary>
    public static void UseSameOrigin(this WebApplication app) => app.Use((http, next) =>
    {
        var request = http.Request;
        var safe = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method);
        var upgrade = http.WebSockets.IsWebSocketRequest;
        if ((safe && !upgrade) || request.Path.StartsWithSegments("/signin-oidc"))
            return next(http);

        if (request.Headers.Origin is [{ } origin] && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase))
            return Problems.Write(Refusals.CrossSite, http);

        return request.Headers["Sec-Fetch-Site"] is [{ } site] && site is not ("same-origin" or "none")
            ? Problems.Write(Refusals.CrossSite, http)
            : next(http);
    });
}
