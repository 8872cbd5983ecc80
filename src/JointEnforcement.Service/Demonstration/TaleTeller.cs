using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Service.Agencies;
using Marten;
using Npgsql;

namespace JointEnforcement.Service.Demonstration;

/// <summary>Tells tales to the house act by act, as their officers would have done; an act lands on the matter of its kind that the tale opened, began with, or brought about.</summary>
internal sealed class TaleTeller(CaseLedger ledger, RegisterBook register, MatterRooms rooms, IDocumentStore store, NpgsqlDataSource database, Timetable timetable)
{
    public ToldTale Begin(Tale tale) => new(tale, timetable.Of([.. tale.Steps.Select(s => s.Ago)]));

    public async Task Tell(ToldTale told, CancellationToken ct)
    {
        var (tale, step, at) = (told.Tale, told.Tale.Steps[told.Told], told.NextAt!.Value);
        var act = step.Make(timetable);
        var kind = MatterMap.KindOf(act.GetType());
        var opens = MatterMap.Opens(act.GetType());
        var matter = opens ? DemonstrationIds.Of(tale.Key) : told.Matters.TryGetValue(kind, out var known) ? known : await BroughtAbout(told, kind, ct);
        var officer = register.Officer(step.By) ?? throw new InvalidOperationException($"The register does not know {step.By}, whom the demonstration needs.");

        act = act with { OccurredAt = at, ServedAt = step.Served is { } minutes ? told.Before(at.AddMinutes(minutes), timetable.Now) : null };
        long? version = opens ? null : told.Last == matter ? told.Version : await VersionOf(kind, matter, ct);
        var outcome = await ledger.TakeOver(officer, act, new ActTicket(matter, version, $"demonstration:{tale.Key}:{told.Told}"), ct);
        if (outcome.Refusal is { } refusal)
            throw new InvalidOperationException($"The demonstration's tale {tale.Key} was refused {step.Act}: {refusal.Code} {string.Join(' ', refusal.Errors.Select(e => $"{e.Field} {e.Code}"))}");
        told.Lands(kind, matter, outcome.Version);
    }

    private async Task<long> VersionOf(MatterKind kind, Guid matter, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return (await rooms[kind].See(session, matter, ct))?.State.Version ?? throw new InvalidOperationException($"The demonstration has no {kind} {matter}.");
    }

    private async Task<Guid> BroughtAbout(ToldTale told, MatterKind kind, CancellationToken ct)
    {
        await using var command = database.CreateCommand("select matter from matter_link where kind = $1 and other = any ($2)");
        command.Parameters.Add(new() { Value = kind.ToString() });
        command.Parameters.Add(new() { Value = told.Matters.Values.ToArray() });
        return await command.ExecuteScalarAsync(ct) as Guid? ?? throw new InvalidOperationException($"The demonstration's tale {told.Tale.Key} has brought about no {kind}.");
    }
}

/// <summary>A tale on its way, and the matters it has touched.</summary>
internal sealed class ToldTale(Tale tale, IReadOnlyList<DateTimeOffset> times)
{
    public Tale Tale => tale;
    public int Told { get; private set; }
    public Guid? Last { get; private set; }

    /// <summary>The version of the matter that moved last; what it brought about in others has moved them too.</summary>
    public long Version { get; private set; }
    public DateTimeOffset? NextAt => Told < times.Count ? times[Told] : null;
    public Dictionary<MatterKind, Guid> Matters { get; } = tale.On is { } referral ? new() { [MatterKind.CriminalReferral] = DemonstrationIds.Of(referral) } : [];

    public void Lands(MatterKind kind, Guid matter, long version)
    {
        Matters[kind] = matter;
        (Last, Version) = (matter, version);
        Told++;
    }

    /// <summary>The addressee has it in hand before anything else happens.</summary>
    public DateTimeOffset Before(DateTimeOffset served, DateTimeOffset now)
    {
        var next = Told + 1 < times.Count ? times[Told + 1] : now;
        return served < next ? served : next;
    }
}
