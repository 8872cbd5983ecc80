using Microsoft.AspNetCore.Http.Extensions;

namespace JointEnforcement.Identity.SignIn;

internal static class LanguageLink
{
    public static string To(HttpRequest request, string language)
    {
        var query = new QueryBuilder(request.Query.Where(q => q.Key != "ui_locales")) { { "ui_locales", language } };
        return request.Path + query;
    }
}
