using JointEnforcement.Identity.Clients;
using JointEnforcement.Identity.Demonstration;
using JointEnforcement.Identity.Keys;
using Microsoft.EntityFrameworkCore;

namespace JointEnforcement.Identity.Plumbing;

internal static class Opening
{
    private const long OneOpensAtATime = 5_081_000_1;

    /// <summary>Everything that must stand in the database before the first request: tables, keys, clients, demonstration officers.</summary>
    public static async Task Prepare(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<IdentityStore>();
        await store.Database.MigrateAsync();

        await store.Database.OpenConnectionAsync();
        await store.Database.ExecuteSqlAsync($"select pg_advisory_lock({OneOpensAtATime})");
        try
        {
            await scope.ServiceProvider.GetRequiredService<KeyRing>().Load(store);
            await scope.ServiceProvider.GetRequiredService<ClientRegister>().Bring();
            await scope.ServiceProvider.GetRequiredService<DemonstrationOfficers>().Bring();
        }
        finally
        {
            await store.Database.ExecuteSqlAsync($"select pg_advisory_unlock({OneOpensAtATime})");
            await store.Database.CloseConnectionAsync();
        }
    }
}
