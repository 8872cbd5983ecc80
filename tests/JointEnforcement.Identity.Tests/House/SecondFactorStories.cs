using System.Text;
using System.Text.RegularExpressions;
using System.Web;
using JointEnforcement.Identity.SecondFactor;
using JointEnforcement.Identity.Tests.Plumbing;
using Microsoft.IdentityModel.JsonWebTokens;

namespace JointEnforcement.Identity.Tests.House;

public sealed partial class SecondFactorStories(OwnHouse own) : IClassFixture<OwnHouse>, IAsyncLifetime
{
    private const string Password = "a-long-enough-password";

    private readonly Browser browser = new();
    private PagesClient web = null!;

    public async ValueTask InitializeAsync()
    {
        if (own.Issuer is null)
            await own.Start(demonstration: false, "--SignIn:RequireSecondFactor=true");
        web = new(own.Issuer!);
    }

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(2000000000, "279037")]
    public void Codes_are_those_of_RFC_6238(long second, string code) =>
        Assert.Equal(code, Totp.Code(Encoding.ASCII.GetBytes("12345678901234567890"), Totp.Step(DateTimeOffset.FromUnixTimeSeconds(second))));

    [Fact]
    public void A_seed_is_written_as_authenticator_apps_want_it() =>
        Assert.Equal("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Totp.Written(Encoding.ASCII.GetBytes("12345678901234567890")));

    [Fact]
    public async Task An_officer_enrols_and_signs_in_with_password_and_code()
    {
        var seed = await Enrolled("eeb-enrols");

        var back = await GiveCode(await AskedForCode("eeb-enrols"), Code(seed, 1));
        var token = new JsonWebToken((await web.Redeem(CodeOf(back)!)).Text("access_token"));

        Assert.Equal(["pwd", "otp", "mfa"], token.Claims.Where(c => c.Type == "amr").Select(c => c.Value));
    }

    [Fact]
    public async Task N_43_a_code_is_good_once_and_none_is_good_after_a_later_one()
    {
        var seed = await Enrolled("eeb-once");
        var (earlier, later) = (Code(seed, 0), Code(seed, 1));
        Assert.NotNull(CodeOf(await GiveCode(await AskedForCode("eeb-once"), later)));

        Assert.Null(CodeOf(await GiveCode(await AskedForCode("eeb-once"), later)));
        Assert.Null(CodeOf(await GiveCode(await AskedForCode("eeb-once"), earlier)));
    }

    [Theory]
    [InlineData(-4)]
    [InlineData(4)]
    public async Task N_43_a_code_of_another_minute_is_refused(int steps)
    {
        var account = $"eeb-late{steps + 4}";
        var seed = await Enrolled(account);

        Assert.Null(CodeOf(await GiveCode(await AskedForCode(account), Code(seed, steps))));
    }

    [Fact]
    public async Task N_43_wrong_codes_lock_the_account()
    {
        var seed = await Enrolled("eeb-guesses");
        var page = await AskedForCode("eeb-guesses");
        for (var attempt = 0; attempt < 5; attempt++)
            await GiveCode(page, "000000");

        Assert.Null(CodeOf(await GiveCode(page, Code(seed, 1))));
    }

    [Fact]
    public async Task The_password_alone_opens_nothing()
    {
        await own.AddOfficer("eeb-halfway", Password);
        await browser.Walk(await web.PushedAddress(), "eeb-halfway", Password);

        var silent = await browser.Open(await web.PushedAddress(("prompt", "none")));

        Assert.Equal("login_required", HttpUtility.ParseQueryString(silent.Headers.Location!.Query)["error"]);
    }

    [Fact]
    public async Task A_lost_telephone_is_replaced_by_the_administrator()
    {
        var first = await Enrolled("eeb-loses");

        var (code, _, _) = await own.Command("reset-authenticator", "--id", "eeb-loses");
        var page = await (await browser.Walk(await web.PushedAddress(), "eeb-loses", Password)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, code);
        Assert.NotEqual(Convert.ToHexString(first), Convert.ToHexString(SeedOn(page)));
    }

    private async Task<byte[]> Enrolled(string account)
    {
        await own.AddOfficer(account, Password);
        using var fresh = new Browser();
        var shown = await fresh.Walk(await web.PushedAddress(), account, Password);
        Assert.EndsWith("/authenticator", shown.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        var page = await shown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var seed = SeedOn(page);

        var answer = await fresh.Send(shown.RequestMessage.RequestUri, Filled(page, Code(seed, 0)));
        Assert.NotNull(answer.Headers.Location);
        return seed;
    }

    private async Task<HttpResponseMessage> AskedForCode(string account)
    {
        var shown = await browser.Walk(await web.PushedAddress(("prompt", "login")), account, Password);
        Assert.EndsWith("/second-factor", shown.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        return shown;
    }

    private async Task<HttpResponseMessage> GiveCode(HttpResponseMessage shown, string code)
    {
        var page = await shown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var answer = await browser.Send(shown.RequestMessage!.RequestUri!, Filled(page, code));
        return answer.Headers.Location is { } onward ? await browser.Open(new(own.Issuer.Address, onward)) : answer;
    }

    private static IEnumerable<KeyValuePair<string, string>> Filled(string page, string code) =>
        Browser.Fields(page).Select(f => KeyValuePair.Create(f.Name, f.Name == "Code" ? code : f.Value));

    private static string Code(byte[] seed, int stepsFromNow) => Totp.Code(seed, Totp.Step(DateTimeOffset.UtcNow) + stepsFromNow);

    private static string? CodeOf(HttpResponseMessage answer) =>
        answer.Headers.Location is { IsAbsoluteUri: true } back ? HttpUtility.ParseQueryString(back.Query)["code"] : null;

    private static byte[] SeedOn(string page)
    {
        var bits = string.Concat(Seed().Match(page).Groups[1].Value.Replace(" ", "", StringComparison.Ordinal)
            .Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Select(eight => Convert.ToByte(new string(eight), 2))];
    }

    public ValueTask DisposeAsync()
    {
        web.Dispose();
        browser.Dispose();
        return ValueTask.CompletedTask;
    }

    [GeneratedRegex("<code>([A-Z2-7 ]+)</code>")]
    private static partial Regex Seed();
}
