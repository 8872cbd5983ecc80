using System.Net;
using System.Text.RegularExpressions;

namespace JointEnforcement.Identity.Tests.Plumbing;

/// <summary>A browser as far as sign-in needs one: cookies, redirects one at a time, and filling in the form that has a password field.</summary>
internal sealed partial class Browser : IDisposable
{
    private readonly HttpClient http = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() });

    public Task<HttpResponseMessage> Open(Uri address) => http.GetAsync(address, TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> Send(Uri address, IEnumerable<KeyValuePair<string, string>> fields) =>
        http.PostAsync(address, new FormUrlEncodedContent(fields), TestContext.Current.CancellationToken);

    /// <summary>Follows redirects while they stay with the issuer, and signs in where a password is asked for.</summary>
    public async Task<HttpResponseMessage> Walk(Uri address, string account, string password, bool once = false)
    {
        var answer = await Open(address);
        var asked = 0;
        for (var step = 0; step < 12; step++)
        {
            if (answer.Headers.Location is { } location)
            {
                var next = new Uri(answer.RequestMessage!.RequestUri!, location);
                if (next.Authority != address.Authority)
                    return answer;

                answer = await Open(next);
                continue;
            }

            var page = await answer.Content.ReadAsStringAsync();
            if (answer.StatusCode != HttpStatusCode.OK || !page.Contains("type=\"password\"", StringComparison.Ordinal) || asked++ > (once ? 0 : 2))
                return answer;

            answer = await SignIn(answer, page, account, password);
        }

        return answer;
    }

    public async Task<HttpResponseMessage> SignIn(HttpResponseMessage shown, string page, string account, string password)
    {
        var form = Forms().Matches(page).Select(m => m.Value).First(f => f.Contains("type=\"password\"", StringComparison.Ordinal));
        return await Send(shown.RequestMessage!.RequestUri!, Fields(form).Select(f => f.Type switch
        {
            "password" => new KeyValuePair<string, string>(f.Name, password),
            "hidden" => new(f.Name, f.Value),
            _ => new(f.Name, account)
        }));
    }

    public static IEnumerable<(string Name, string Type, string Value)> Fields(string form) =>
        Inputs().Matches(form).Select(m => (Attribute(m.Value, "name"), Attribute(m.Value, "type"), Attribute(m.Value, "value")));

    private static string Attribute(string tag, string name) =>
        WebUtility.HtmlDecode(Regex.Match(tag, $"\\b{name}=\"([^\"]*)\"").Groups[1].Value);

    public void Dispose() => http.Dispose();

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Forms();

    [GeneratedRegex("<input[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Inputs();
}
