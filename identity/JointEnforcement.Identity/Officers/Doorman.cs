using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace JointEnforcement.Identity.Officers;

/// <summary>Checks who is at the door and opens a session; an unknown account takes as long and sounds the same as a wrong password.</summary>
internal sealed class Doorman(UserManager<Officer> officers, SignInManager<Officer> signIn, IPasswordHasher<Officer> hasher, TimeProvider clock)
{
    public const string Stamp = "stamp";
    public const string OpenedFor = "opened_for";

    private static readonly Officer Nobody = Officer.New("nobody", "", "", []);
    private static readonly string NobodysHash = new PasswordHasher<Officer>().HashPassword(Nobody, RandomNumberGenerator.GetHexString(32));

    public async Task<Officer?> Check(string? account, string? password)
    {
        var officer = string.IsNullOrWhiteSpace(account) ? null : await officers.FindByNameAsync(account.Trim());

        if (officer is null or { Disabled: true } || await officers.IsLockedOutAsync(officer))
        {
            hasher.VerifyHashedPassword(Nobody, NobodysHash, password ?? "");
            return null;
        }

        var answer = await signIn.CheckPasswordSignInAsync(officer, password ?? "", lockoutOnFailure: true);
        return answer.Succeeded && !(officer.PasswordToBeReplacedBy < clock.GetUtcNow()) ? officer : null;
    }

    public Task Open(HttpContext context, Officer officer, string? returnUrl, params string[] amr) =>
        context.SignInAsync(IdentityConstants.ApplicationScheme, new ClaimsPrincipal(Session(officer, clock.GetUtcNow(), returnUrl, amr)));

    private static ClaimsIdentity Session(Officer officer, DateTimeOffset at, string? returnUrl, string[] amr) => new(
    [
        new(Claims.Subject, officer.Id),
        .. amr.Select(method => new Claim(Claims.AuthenticationMethodReference, method)),
        new(Claims.AuthenticationTime, at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
        new(Stamp, officer.SecurityStamp ?? ""),
        new(OpenedFor, returnUrl ?? "")
    ], IdentityConstants.ApplicationScheme, Claims.Subject, Claims.Role);
}
