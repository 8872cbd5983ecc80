using JasperFx.Events;
using JointEnforcement.Domain.CaseFiles;
using Marten.Events.Aggregation;

namespace JointEnforcement.Service.Imports;

/// <summary>What the store keeps of one imported case file. Disposable: the facts rebuild it.</summary>
public sealed record CaseFileRecord
{
    public required Guid Id { get; init; }
    public int Version { get; init; }
    public required IReadOnlyList<string> Agencies { get; init; }
    public required CaseChronicle State { get; init; }
}

public sealed partial class CaseFileRecordProjection : SingleStreamProjection<CaseFileRecord, Guid>
{
    public override CaseFileRecord? Evolve(CaseFileRecord? record, Guid id, IEvent e) =>
        e.Data is CaseFileFact fact && CaseChronicle.Evolve(record?.State, fact) is { } state
            ? new CaseFileRecord { Id = id, Version = (record?.Version ?? 0) + 1, Agencies = state.Agencies, State = state }
            : record;
}
