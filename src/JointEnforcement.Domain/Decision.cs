namespace JointEnforcement.Domain;

/// <summary>Every ending of an act: facts that now stand, or the rule that forbids it. The law is never an exception.</summary>
public abstract record Decision<TFact>
{
    private Decision() { }

    public static Decision<TFact> Nothing { get; } = new Granted([]);

    public sealed record Granted(IReadOnlyList<TFact> Facts) : Decision<TFact>;

    public sealed record Refused(Refusal Why) : Decision<TFact>;

    /// <summary>The same ending, its facts seen as their wider kind.</summary>
    public Decision<TWider> As<TWider>() => this switch
    {
        Granted { Facts: var facts } => new Decision<TWider>.Granted([.. facts.Cast<TWider>()]),
        Refused { Why: var why } => new Decision<TWider>.Refused(why),
        _ => throw new InvalidOperationException("A decision is granted or refused.")
    };

    public static implicit operator Decision<TFact>(TFact fact) => new Granted([fact]);

    public static implicit operator Decision<TFact>(TFact[] facts) => new Granted(facts);

    public static implicit operator Decision<TFact>(Refusal why) => new Refused(why);
}
