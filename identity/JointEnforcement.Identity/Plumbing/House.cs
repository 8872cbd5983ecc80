using JointEnforcement.Identity.Clients;
using JointEnforcement.Identity.Demonstration;
using JointEnforcement.Identity.Keys;
using JointEnforcement.Identity.Officers;
using JointEnforcement.Identity.SignIn;
using JointEnforcement.Identity.Tokens;

namespace JointEnforcement.Identity.Plumbing;

internal static class House
{
    private const string IKnow = "--i-know";

    public static async Task<int> Run(string[] args, TextWriter answer, TextWriter complaint)
    {
        try
        {
            if (OfficerCommands.Knows(args))
                return await OfficerCommands.Run(args, answer);

            await using var house = Build(args);
            await Opening.Prepare(house.Services);
            await house.RunAsync();
            return 0;
        }
        catch (CannotOpen refusal)
        {
            await complaint.WriteLineAsync(refusal.Message);
            return 2;
        }
    }

    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = [.. args.Where(a => a != IKnow)],
            ApplicationName = typeof(House).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory
        });

        var doors = Doors.From(builder.Configuration, builder.Environment, iKnow: args.Contains(IKnow));
        builder.WebHost.UseUrls([.. doors.Addresses]);
        builder.WebHost.ConfigureKestrel(o => o.AddServerHeader = false);
        builder.Services.AddSingleton(doors);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddHouseLog();
        builder.AddStore();
        builder.AddKeyRing();
        builder.AddClientList();
        builder.AddOfficers(doors);
        builder.AddDemonstration();
        builder.AddTokens(doors);
        builder.AddSignInPages();

        var house = builder.Build();
        house.UseHouseLog();
        house.UseForwardedHeaders();
        house.UseMiddleware<SafeHeaders>();
        house.UseStatusCodePagesWithReExecute("/error");
        house.UseExceptionHandler("/error");
        house.UseStaticFiles();
        house.UseRequestLocalization();
        house.UseRouting();
        house.UseRateLimiter();
        house.UseAuthentication();
        house.UseAuthorization();
        house.MapHealth();
        house.MapTokens();
        house.MapDemonstration();
        house.MapRazorPages();
        return house;
    }
}
