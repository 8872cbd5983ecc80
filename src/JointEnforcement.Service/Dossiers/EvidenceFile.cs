using JointEnforcement.Domain.Dossiers;

namespace JointEnforcement.Service.Dossiers;

/// <summary>That these bytes were stored for this matter, by whom and when.</summary>
public sealed record EvidenceFile
{
    public required Guid Id { get; init; }
    public required Guid Matter { get; init; }
    public required string Officer { get; init; }
    public required DateTimeOffset StoredAt { get; init; }
    public required FileSeal Seal { get; init; }
}
