namespace JointEnforcement.Domain;

/// <summary>What happened, as one sentence: a key into Words and the values of its blanks.</summary>
public sealed record Sentence(string Key, IReadOnlyDictionary<string, string> Blanks);
