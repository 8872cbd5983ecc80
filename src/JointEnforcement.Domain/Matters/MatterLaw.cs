using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Matters;

/// <summary>What one kind of matter is: how it begins, which acts the law knows on it, and what its facts say.</summary>
public interface IMatterLaw<TSelf> where TSelf : Matter<TSelf>, IMatterLaw<TSelf>
{
    static abstract MatterKind Kind { get; }

    /// <summary>The matter that this fact opens; none for any other fact.</summary>
    static abstract TSelf? Begin(MatterFact fact);

    /// <summary>Every act the law knows on it, in the order it usually lives. What is not here cannot be done.</summary>
    static abstract IReadOnlyList<KnownAct<TSelf>> Acts { get; }

    /// <summary>What a fact says beyond who and when: the blanks of its sentence.</summary>
    static abstract IReadOnlyDictionary<string, string> Blanks(MatterFact fact);

    /// <summary>The marks by which the rules of the clocks tell one fact of a name from another.</summary>
    static virtual IReadOnlyDictionary<string, string>? Marks(MatterFact fact) => null;

    /// <summary>Inner work of the parties, which who sees the letter alone is not told.</summary>
    static virtual bool IsInner(MatterFact fact) => false;
}

/// <summary>An act on a matter. Who may do it, what else bars it now, and what comes of it.</summary>
public interface IAct<TMatter, TAct> where TMatter : Matter<TMatter>, IMatterLaw<TMatter> where TAct : IAct<TMatter, TAct>
{
    static abstract Refusal? Post(TMatter matter, Officer by);

    static virtual Refusal? Bar(TMatter matter, DateTimeOffset now) => null;

    static abstract Decision<MatterFact> Decide(TMatter matter, TAct act, Occasion occasion);
}

/// <summary>The act that opens a matter.</summary>
public interface IOpening<TMatter, TAct> where TMatter : Matter<TMatter>, IMatterLaw<TMatter> where TAct : IOpening<TMatter, TAct>
{
    static abstract Refusal? Post(Officer by);

    static abstract Decision<MatterFact> Decide(Guid id, TAct act, Occasion occasion);
}

/// <summary>An act, the stages it is done in and the stages it leads to; the state diagrams of the documents are drawn from these.</summary>
public sealed record KnownAct<TMatter>(string Name, IReadOnlyList<string> From, IReadOnlyList<string> To, Func<TMatter, Officer, DateTimeOffset, Refusal?> Bar);
