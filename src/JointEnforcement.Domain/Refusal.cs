namespace JointEnforcement.Domain;

/// <summary>What kind of no it is: the matter stands elsewhere, a rule forbids it, or it is not this officer's act.</summary>
public enum RefusalKind { Stage, Rule, Post }

/// <summary>A rule that forbids an act: a code that never changes, the article it rests on, and the words' blanks. The sentences stand in Words under <c>refusal.{Code}</c>.</summary>
public sealed record Refusal(string Code, RefusalKind Kind, string? Basis = null)
{
    public IReadOnlyDictionary<string, string> Blanks { get; init; } = new Dictionary<string, string>();

    public Refusal With(string blank, object value) =>
        this with { Blanks = new Dictionary<string, string>(Blanks) { [blank] = value.ToString() ?? "" } };

    public bool Equals(Refusal? other) =>
        other is not null && Code == other.Code && Kind == other.Kind && Basis == other.Basis
        && Blanks.OrderBy(b => b.Key).SequenceEqual(other.Blanks.OrderBy(b => b.Key));

    public override int GetHashCode() => HashCode.Combine(Code, Kind, Basis);
}
