using JasperFx.Events;
using JointEnforcement.Domain.Agencies;
using Marten.Events.Aggregation;

namespace JointEnforcement.Service.Agencies;

public sealed record RegisterRecord
{
    public required Guid Id { get; init; }
    public int Version { get; init; }
    public required RegisterEntry Entry { get; init; }
}

public sealed partial class RegisterRecordProjection : SingleStreamProjection<RegisterRecord, Guid>
{
    public override RegisterRecord? Evolve(RegisterRecord? record, Guid id, IEvent e) =>
        e.Data is RegisterFact fact && RegisterEntry.Evolve(record?.Entry, fact) is { } entry
            ? new RegisterRecord { Id = id, Version = (record?.Version ?? 0) + 1, Entry = entry }
            : record;
}
