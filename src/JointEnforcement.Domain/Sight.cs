namespace JointEnforcement.Domain;

/// <summary>How much of a matter an agency sees: nothing, only counts, that it exists and where it stands, the letter it was sent, or all of it.</summary>
public enum Sight { None, Figures, Metadata, Letter, Full }
