using JasperFx;
using JasperFx.Events;
using JasperFx.Events.Projections;
using JointEnforcement.Contracts;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Service.Agencies;
using JointEnforcement.Service.Deadlines;
using JointEnforcement.Service.Dossiers;
using JointEnforcement.Service.Imports;
using JointEnforcement.Service.Live;
using JointEnforcement.Service.Notices;
using JointEnforcement.Service.Referrals;
using Marten;
using Npgsql;
using Weasel.Core;

namespace JointEnforcement.Service.Plumbing.Ledger;

internal static class StoreSetup
{
    // A node holds two pools, its own and the store's; two nodes and the sign-in fit into PostgreSQL's hundred.
    private const int PoolSize = 20;

    public static WebApplicationBuilder AddLedger(this WebApplicationBuilder builder)
    {
        var connection = Prepared(builder.Configuration.GetConnectionString("Cases")
            ?? throw new InvalidOperationException("ConnectionStrings:Cases is not set; name the PostgreSQL database of the cases."));

        builder.Services.AddSingleton(Rulebook.Shipped);
        builder.Services.AddSingleton(WorkingCalendar.Shipped);
        builder.Services.AddSingleton<TimeBooks>();
        builder.Services.AddSingleton<TimeLedger>();
        builder.Services.AddSingleton(EscalationFile.Read(builder.Configuration["Escalation:File"]));
        builder.Services.AddSingleton(new NpgsqlDataSourceBuilder(connection).Build());
        builder.Services.AddMarten(services =>
        {
            var store = new StoreOptions();
            Configure(store, connection, services.GetRequiredService<TimeBooks>(), services.GetRequiredService<Escalation>(), services.GetRequiredService<MatterRooms>());
            return store;
        }).UseLightweightSessions();
        foreach (var room in Rooms())
            builder.Services.AddSingleton(room);
        builder.Services.AddSingleton<MatterRooms>();
        builder.Services.AddSingleton<FollowUp>();
        builder.Services.AddSingleton<LedgerSchema>();
        builder.Services.AddSingleton<FeedSignal>();
        builder.Services.AddScoped<CaseLedger>();
        return builder;
    }

    /// <summary>Referrals, and every other kind of matter whose law stands in the domain.</summary>
    private static IEnumerable<MatterRoom> Rooms()
    {
        yield return new ReferralRoom();
        foreach (var matter in typeof(IMatter).Assembly.GetTypes().Where(t => t is { IsAbstract: false, BaseType: { IsGenericType: true } b } && b.GetGenericTypeDefinition() == typeof(Matter<>)))
            yield return (MatterRoom)Activator.CreateInstance(typeof(MatterRoom<>).MakeGenericType(matter))!;
    }

    private static void Configure(StoreOptions store, string connection, TimeBooks times, Escalation escalation, MatterRooms rooms)
    {
        store.Connection(connection);
        store.AutoCreateSchemaObjects = AutoCreate.CreateOrUpdate;
        store.DisableNpgsqlLogging = true;
        store.UseSystemTextJsonForSerialization(EnumStorage.AsString, Casing.CamelCase);
        store.Events.AppendMode = EventAppendMode.Quick;
        store.Events.StreamIdentity = StreamIdentity.AsGuid;
        store.Events.MetadataConfig.HeadersEnabled = true;
        store.Events.PinFactNames();
        foreach (var room in rooms.All)
            room.Furnish(store, times.Of, escalation);
        store.Projections.Add(new RegisterRecordProjection(), ProjectionLifecycle.Inline);
        store.Projections.Add(new CaseFileRecordProjection(), ProjectionLifecycle.Inline);
        store.Schema.For<ActReceipt>().Identity(r => r.Id);
        store.Schema.For<EvidenceFile>().Identity(f => f.Id);
        store.Schema.For<FormDraft>().Identity(d => d.Id);
    }

    /// <summary>Prepared statements are worth more than any other setting; and two hundred screens that read again at once wait for a connection rather than be refused by a server that grants a hundred (docs/performance.md).</summary>
    public static string Prepared(string connection)
    {
        var settings = new NpgsqlConnectionStringBuilder(connection);
        if (settings.MaxPoolSize == new NpgsqlConnectionStringBuilder().MaxPoolSize)
            settings.MaxPoolSize = PoolSize;
        if (settings.MaxAutoPrepare == 0)
        {
            settings.MaxAutoPrepare = 100;
            settings.AutoPrepareMinUsages = 2;
        }
        return settings.ConnectionString;
    }
}
