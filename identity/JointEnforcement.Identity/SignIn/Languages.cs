using Microsoft.AspNetCore.Localization;

namespace JointEnforcement.Identity.SignIn;

/// <summary>One of zh-Hans, zh-Hant, en for any language tag; null when the tag is none of ours.</summary>
internal static class Languages
{
    public static string? Nearest(string tag) => tag.Trim().ToLowerInvariant() switch
    {
        "zh-hant" or "zh-tw" or "zh-hk" or "zh-mo" => "zh-Hant",
        var t when t.StartsWith("zh-hant-", StringComparison.Ordinal) => "zh-Hant",
        "zh" => "zh-Hans",
        var t when t.StartsWith("zh-", StringComparison.Ordinal) => "zh-Hans",
        "en" => "en",
        var t when t.StartsWith("en-", StringComparison.Ordinal) => "en",
        _ => null
    };

    public static ProviderCultureResult? First(IEnumerable<string> tags) =>
        tags.Select(Nearest).OfType<string>().FirstOrDefault() is { } language ? new(language) : null;
}

internal sealed class AskedLanguage : RequestCultureProvider
{
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext) =>
        Task.FromResult(Languages.First(httpContext.Request.Query["ui_locales"].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}

internal sealed class AcceptedLanguage : RequestCultureProvider
{
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext) =>
        Task.FromResult(Languages.First(httpContext.Request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(l => l.Quality ?? 1)
            .Select(l => l.Value)
            .Where(v => v.HasValue)
            .Select(v => v.ToString())));
}
