namespace JointEnforcement.Domain.Omissions;

/// <summary>What one matter's facts show of one omission that no clock runs for; instants are UTC.</summary>
/// <param name="Key">Which course of the kind, or which fact of the matter.</param>
/// <param name="Obligor">The agency whose fact it is.</param>
/// <param name="Since">From when it stands; for a late entry the end of the time to enter. None while a need is not met.</param>
/// <param name="EndedAt">When it ended; for a late entry the entry itself.</param>
/// <param name="Fact">The fact that made it stand.</param>
/// <param name="Met">The needs that are met.</param>
public sealed record OmissionMark(string Omission, string Key, string Obligor, DateTimeOffset? Since, DateTimeOffset? EndedAt, string Fact, IReadOnlyList<int> Met);
