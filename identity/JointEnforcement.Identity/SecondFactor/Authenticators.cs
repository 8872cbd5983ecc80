using System.Security.Cryptography;
using System.Text;
using JointEnforcement.Identity.Officers;
using JointEnforcement.Identity.Plumbing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JointEnforcement.Identity.SecondFactor;

/// <summary>The last 30-second step an officer's code was accepted for: no code is good twice, and none is good after a later one.</summary>
internal sealed class UsedStep
{
    public required string OfficerId { get; init; }

    public long Step { get; init; }
}

/// <summary>Authenticator apps of officers. Seeds are sealed by Data Protection; a code is good one step (30 seconds) around now, once.</summary>
internal sealed class Authenticators(UserManager<Officer> officers, IdentityStore store, IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Provider = "authenticator";
    private const string Seed = "seed";

    private readonly IDataProtector seal = protection.CreateProtector("JointEnforcement.Identity.Authenticators");

    public async Task<byte[]> SeedToEnrol(Officer officer)
    {
        if (await SeedOf(officer) is { } known)
            return known;

        var fresh = RandomNumberGenerator.GetBytes(20);
        await officers.SetAuthenticationTokenAsync(officer, Provider, Seed, seal.Protect(Convert.ToBase64String(fresh)));
        return fresh;
    }

    public async Task<bool> Accepts(Officer officer, string? code)
    {
        if (officer.Disabled || await officers.IsLockedOutAsync(officer))
            return false;

        if (await Matching(officer, code ?? "") is { } step && await IsLaterThanAll(officer.Id, step))
        {
            await officers.ResetAccessFailedCountAsync(officer);
            return true;
        }

        await officers.AccessFailedAsync(officer);
        return false;
    }

    public Task Enrol(Officer officer) => officers.SetTwoFactorEnabledAsync(officer, true);

    public async Task Forget(Officer officer)
    {
        await officers.RemoveAuthenticationTokenAsync(officer, Provider, Seed);
        await officers.SetTwoFactorEnabledAsync(officer, false);
    }

    private async Task<long?> Matching(Officer officer, string code)
    {
        if (await SeedOf(officer) is not { } seed)
            return null;

        var given = Encoding.UTF8.GetBytes(code.Replace(" ", "", StringComparison.Ordinal));
        var now = Totp.Step(clock.GetUtcNow());
        long? found = null;
        foreach (var step in new[] { now - 1, now, now + 1 })
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Totp.Code(seed, step)), given))
                found = step;
        }

        return found;
    }

    private async Task<bool> IsLaterThanAll(string id, long step) => await store.Database.ExecuteSqlAsync(
        $"""
        insert into "UsedSteps" ("OfficerId", "Step") values ({id}, {step})
        on conflict ("OfficerId") do update set "Step" = excluded."Step" where "UsedSteps"."Step" < excluded."Step"
        """) == 1;

    private async Task<byte[]?> SeedOf(Officer officer)
    {
        if (await officers.GetAuthenticationTokenAsync(officer, Provider, Seed) is not { } kept)
            return null;

        try
        {
            return Convert.FromBase64String(seal.Unprotect(kept));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
