using JointEnforcement.Identity.Keys;
using JointEnforcement.Identity.Officers;
using JointEnforcement.Identity.SecondFactor;
using JointEnforcement.Identity.Tokens;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace JointEnforcement.Identity.Plumbing;

/// <summary>Officers' credentials, clients, tokens and the key ring; nothing about cases.</summary>
public sealed class IdentityStore(DbContextOptions<IdentityStore> options) : IdentityUserContext<Officer>(options)
{
    internal DbSet<StoredKey> Keys => Set<StoredKey>();

    internal DbSet<UsedAssertion> UsedAssertions => Set<UsedAssertion>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.UseOpenIddict();
        builder.Entity<StoredKey>(key =>
        {
            key.ToTable("SigningKeys");
            key.HasKey(k => k.Id);
        });
        builder.Entity<UsedAssertion>(used =>
        {
            used.ToTable("UsedAssertions");
            used.HasKey(u => new { u.ClientId, u.Jti });
            used.HasIndex(u => u.ExpiresAt);
        });
        builder.Entity<UsedStep>(used =>
        {
            used.ToTable("UsedSteps");
            used.HasKey(u => u.OfficerId);
            used.HasOne<Officer>().WithOne().HasForeignKey<UsedStep>(u => u.OfficerId);
        });
    }
}

internal sealed class IdentityStoreAtDesignTime : IDesignTimeDbContextFactory<IdentityStore>
{
    public IdentityStore CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<IdentityStore>().UseNpgsql("Host=localhost;Database=identity").UseOpenIddict().Options);
}

internal static class Store
{
    public static void AddStore(this WebApplicationBuilder builder)
    {
        var connection = builder.Configuration.GetConnectionString("Identity")
            ?? throw new CannotOpen("ConnectionStrings:Identity is not configured: name the PostgreSQL database of the identity house.");

        builder.Services.AddDbContext<IdentityStore>(o => o.UseNpgsql(connection).UseOpenIddict());
        builder.Services.AddHealthChecks().AddCheck<StoreAnswers>("store");
    }
}
