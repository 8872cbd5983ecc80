using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Web;
using Microsoft.IdentityModel.Tokens;

namespace JointEnforcement.Identity.Tests.Plumbing;

internal sealed record Answer(HttpStatusCode Status, JsonElement Body)
{
    public bool Succeeded => Status is HttpStatusCode.OK or HttpStatusCode.Created;

    public string? Error => Text("error");

    public string? Text(string name) => Body.ValueKind is JsonValueKind.Object && Body.TryGetProperty(name, out var value) ? value.ToString() : null;
}

/// <summary>The client "web": pushes requests, redeems codes, refreshes.</summary>
internal sealed class PagesClient(Issuer issuer) : IDisposable
{
    public const string Scope = "openid profile offline_access case-api";

    private readonly HttpClient http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 64 });

    public string Verifier { get; } = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));

    public string Challenge => Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)));

    public string Redirect => issuer.WebOrigin + "/signin-oidc";

    public Dictionary<string, string> Request(params (string Name, string? Value)[] changes)
    {
        Dictionary<string, string> request = new()
        {
            ["client_id"] = "web",
            ["client_secret"] = issuer.WebSecret,
            ["response_type"] = "code",
            ["redirect_uri"] = Redirect,
            ["scope"] = Scope,
            ["state"] = "a-state",
            ["nonce"] = "a-nonce",
            ["code_challenge"] = Challenge,
            ["code_challenge_method"] = "S256"
        };
        foreach (var (name, value) in changes)
        {
            if (value is null)
                request.Remove(name);
            else
                request[name] = value;
        }

        return request;
    }

    public Task<Answer> Push(params (string, string?)[] changes) => Post(issuer.Discovery.PushedAuthorizationRequestEndpoint!, Request(changes));

    public async Task<Uri> PushedAddress(params (string, string?)[] changes)
    {
        var pushed = await Push(changes);
        Assert.True(pushed.Succeeded, pushed.Body.ToString());
        return new($"{issuer.Discovery.AuthorizeEndpoint}?client_id=web&request_uri={Uri.EscapeDataString(pushed.Text("request_uri")!)}");
    }

    public Task<string> Code(Browser browser, params (string, string?)[] changes) => CodeFor(browser, issuer.Officer, issuer.Password, changes);

    public async Task<string> CodeFor(Browser browser, string account, string password, params (string, string?)[] changes)
    {
        var answer = await browser.Walk(await PushedAddress(changes), account, password);
        Assert.True(answer.Headers.Location is not null, await answer.Content.ReadAsStringAsync());
        var back = HttpUtility.ParseQueryString(answer.Headers.Location.Query);
        Assert.True(back["code"] is not null, answer.Headers.Location.ToString());
        return back["code"]!;
    }

    public async Task<Answer> SignIn(Browser browser, params (string, string?)[] changes) => await Redeem(await Code(browser, changes));

    public async Task<Answer> SignInAs(Browser browser, string account, string password) => await Redeem(await CodeFor(browser, account, password));

    public Task<Answer> Redeem(string code, params (string Name, string? Value)[] changes) => Token(
        [("grant_type", "authorization_code"), ("code", code), ("redirect_uri", Redirect), ("code_verifier", Verifier), .. changes]);

    public Task<Answer> Refresh(string? refreshToken) => Token([("grant_type", "refresh_token"), ("refresh_token", refreshToken)]);

    public Task<Answer> Introspect(string? token) => Post(issuer.Discovery.IntrospectionEndpoint!, Own(("token", token)));

    public Task<Answer> Revoke(string? token) => Post(issuer.Discovery.RevocationEndpoint!, Own(("token", token)));

    public Task<Answer> Token(params (string, string?)[] fields) => Post(issuer.Discovery.TokenEndpoint!, Own(fields));

    public async Task<Answer> UserInfo(string? accessToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, issuer.Discovery.UserInfoEndpoint);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        return await Read(await http.SendAsync(request, TestContext.Current.CancellationToken));
    }

    public async Task<Answer> Post(string address, IEnumerable<KeyValuePair<string, string>> fields) =>
        await Read(await http.PostAsync(address, new FormUrlEncodedContent(fields), TestContext.Current.CancellationToken));

    private Dictionary<string, string> Own(params (string Name, string? Value)[] fields)
    {
        Dictionary<string, string> request = new() { ["client_id"] = "web", ["client_secret"] = issuer.WebSecret };
        foreach (var (name, value) in fields)
        {
            if (value is null)
                request.Remove(name);
            else
                request[name] = value;
        }

        return request;
    }

    private static async Task<Answer> Read(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        return new(answer.StatusCode, text.StartsWith('{') ? JsonSerializer.Deserialize<JsonElement>(text) : default);
    }

    public void Dispose() => http.Dispose();
}
