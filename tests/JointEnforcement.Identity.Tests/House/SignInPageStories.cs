using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using JointEnforcement.Identity.Tests.Plumbing;

namespace JointEnforcement.Identity.Tests.House;

public sealed partial class SignInPageStories(Issuer issuer) : IDisposable
{
    private readonly HttpClient http = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = issuer.Address };

    [Theory]
    [InlineData("/sign-in", "", "zh-Hans", "登录")]
    [InlineData("/sign-in", "zh-TW,zh;q=0.8", "zh-Hant", "登入")]
    [InlineData("/sign-in", "fr,en-GB;q=0.7", "en", "Sign in")]
    [InlineData("/sign-in?ui_locales=en", "zh-CN", "en", "Sign in")]
    [InlineData("/sign-in?ui_locales=zh-Hant", "en", "zh-Hant", "登入")]
    public async Task The_page_speaks_the_language_of_its_reader(string address, string accepted, string language, string title)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (accepted.Length > 0)
            request.Headers.TryAddWithoutValidation("Accept-Language", accepted);

        var page = await Text(await http.SendAsync(request, TestContext.Current.CancellationToken));

        Assert.Contains($"<html lang=\"{language}\">", page, StringComparison.Ordinal);
        Assert.Contains($"<h1 id=\"door\">{title}</h1>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_field_has_a_label_and_the_page_one_main_and_one_heading()
    {
        var page = await Text(await http.GetAsync("/sign-in", TestContext.Current.CancellationToken));

        Assert.Single(Regex.Matches(page, "<main"));
        Assert.Single(Regex.Matches(page, "<h1"));
        var fields = Fields().Matches(page).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(["account", "password"], fields);
        Assert.All(fields, id => Assert.Contains($"for=\"{id}\"", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_runs_no_script_is_not_framed_and_is_not_kept()
    {
        var headers = (await http.GetAsync("/sign-in", TestContext.Current.CancellationToken)).Headers;
        var policy = Assert.Single(headers.GetValues("Content-Security-Policy"));

        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Contains($"form-action 'self' {issuer.WebOrigin}", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("no-store", headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_post_answer_runs_the_one_script_that_the_policy_names()
    {
        using var web = new PagesClient(issuer);
        var address = await web.PushedAddress(("response_mode", "form_post"), ("login_hint", "psb-duty"), ("acr_values", "demonstration"));

        var answer = await http.GetAsync(address, TestContext.Current.CancellationToken);
        var script = Regex.Match(await Text(answer), "<script>(.*?)</script>", RegexOptions.Singleline).Groups[1].Value;

        var digest = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
        Assert.Contains($"script-src 'sha256-{digest}'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_on_the_page_comes_from_elsewhere()
    {
        var page = await Text(await http.GetAsync("/sign-in", TestContext.Current.CancellationToken));
        var style = await Text(await http.GetAsync("/identity.css", TestContext.Current.CancellationToken));

        Assert.DoesNotContain("//", Regex.Replace(page, "<!DOCTYPE[^>]*>", ""), StringComparison.Ordinal);
        Assert.DoesNotContain("url(", style, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/sign-in?handler=Demonstration")]
    [InlineData("/new-password")]
    [InlineData("/sign-out")]
    [InlineData("/second-factor")]
    [InlineData("/authenticator")]
    public async Task N_19_a_form_without_its_token_is_refused(string address)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("Account", issuer.Officer), KeyValuePair.Create("Password", issuer.Password), KeyValuePair.Create("Officer", issuer.Officer)]);

        var answer = await http.PostAsync(address, form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    public async Task Signing_in_never_leads_to_a_foreign_page(string address)
    {
        using var browser = new Browser();

        var answer = await browser.Walk(new(issuer.Address, $"/sign-in?returnUrl={Uri.EscapeDataString(address)}"), issuer.Officer, issuer.Password);

        Assert.Equal(issuer.Address.Authority, answer.RequestMessage!.RequestUri!.Authority);
        Assert.Null(answer.Headers.Location);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task The_house_says_that_it_is_well(string address) =>
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);

    [Fact]
    public async Task N_62_a_broken_request_shows_a_calm_page_without_the_inside_of_the_house()
    {
        var answer = await http.GetAsync("/connect/authorize?client_id=web&request_uri=urn:nothing", TestContext.Current.CancellationToken);
        var page = await Text(answer);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("<main>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("openiddict", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("   at ", page, StringComparison.Ordinal);
    }

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    public void Dispose() => http.Dispose();

    [GeneratedRegex("<input id=\"(\\w+)\"")]
    private static partial Regex Fields();
}
