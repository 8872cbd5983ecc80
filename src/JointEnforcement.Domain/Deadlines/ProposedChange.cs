namespace JointEnforcement.Domain.Deadlines;

/// <summary>A running clock that another rulebook or calendar would move or drop; it moves only when someone confirms it.</summary>
public sealed record ProposedChange(Clock Now, Clock? Then);
