using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace JointEnforcement.Identity.Plumbing;

internal sealed class StoreAnswers(IdentityStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await store.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}

internal static class Health
{
    public static void MapHealth(this WebApplication house)
    {
        house.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        house.MapHealthChecks("/health/ready");
    }
}
