using System.Security.Cryptography;
using JointEnforcement.Identity.Plumbing;
using JointEnforcement.Identity.SecondFactor;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JointEnforcement.Identity.Officers;

/// <summary>What an administrator does at the console: <c>add-officer</c>, <c>disable-officer</c> and <c>reset-authenticator</c>.</summary>
internal static class OfficerCommands
{
    public static bool Knows(string[] args) => args is ["add-officer" or "disable-officer" or "reset-authenticator", ..];

    public static async Task<int> Run(string[] args, TextWriter answer)
    {
        await using var house = House.Build(args[1..]);
        await using var scope = house.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IdentityStore>().Database.MigrateAsync();
        var id = Needed(house.Configuration, "id");

        return args[0] switch
        {
            "add-officer" => await Add(scope.ServiceProvider, house.Configuration, id, answer),
            "disable-officer" => await Disable(scope.ServiceProvider, id, answer),
            _ => await ResetAuthenticator(scope.ServiceProvider, id, answer)
        };
    }

    private static async Task<int> Add(IServiceProvider services, IConfiguration given, string id, TextWriter answer)
    {
        var officers = services.GetRequiredService<UserManager<Officer>>();
        if (await officers.FindByIdAsync(id) is not null)
            throw new CannotOpen($"There is an officer {id} already.");

        var officer = Officer.New(id, Needed(given, "name"), Needed(given, "agency"),
            (given["post"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        officer.PasswordToBeReplacedBy = services.GetRequiredService<TimeProvider>().GetUtcNow().AddDays(7);
        var oneTime = RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 16);

        var added = await officers.CreateAsync(officer, oneTime);
        if (!added.Succeeded)
            throw new CannotOpen(string.Join(' ', added.Errors.Select(e => e.Description)));

        await answer.WriteLineAsync($"{id} may sign in within 7 days with the one-time password {oneTime} and then chooses a password.");
        return 0;
    }

    private static async Task<int> Disable(IServiceProvider services, string id, TextWriter answer)
    {
        if (!await services.GetRequiredService<Dismissal>().Of(id))
            throw new CannotOpen($"There is no officer {id}.");

        await answer.WriteLineAsync($"{id} can no longer sign in; open sessions and refresh tokens are revoked.");
        return 0;
    }

    private static async Task<int> ResetAuthenticator(IServiceProvider services, string id, TextWriter answer)
    {
        var officer = await services.GetRequiredService<UserManager<Officer>>().FindByIdAsync(id)
            ?? throw new CannotOpen($"There is no officer {id}.");
        await services.GetRequiredService<Authenticators>().Forget(officer);
        await answer.WriteLineAsync($"{id} signs in by password until an authenticator app is enrolled again.");
        return 0;
    }

    private static string Needed(IConfiguration given, string name) =>
        given[name] is { Length: > 0 } value ? value : throw new CannotOpen($"Say --{name}.");
}
