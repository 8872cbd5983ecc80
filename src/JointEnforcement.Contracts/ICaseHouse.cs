namespace JointEnforcement.Contracts;

/// <summary>The one door of the house: ask a question, perform an act. Screens hold it in process, agency systems over HTTP; both reach the same handlers.</summary>
public interface ICaseHouse
{
    /// <summary>The answer for the officer who asks, or null when there is nothing they may see.</summary>
    Task<TAnswer?> Ask<TAnswer>(Question<TAnswer> question, CancellationToken ct = default) where TAnswer : class;

    /// <summary>Performs an act on a matter; the outcome names the new version or the refusal.</summary>
    Task<ActOutcome> Perform(Act act, ActTicket ticket, CancellationToken ct = default);
}

/// <summary>Something one may ask the house.</summary>
public abstract record Question<TAnswer> where TAnswer : class;

/// <summary>Something one may do. The legal time of an act may lie before its entry; left out, it is now.</summary>
public abstract record Act
{
    /// <summary>When it was done, with offset. Never later than now.</summary>
    public DateTimeOffset? OccurredAt { get; init; }

    /// <summary>When the addressee had it in hand; most clocks start here. Never before it was done.</summary>
    public DateTimeOffset? ServedAt { get; init; }
}

/// <summary>On which matter, at which version as the actor saw it, and the key under which a repetition is recognised.</summary>
public sealed record ActTicket(Guid Matter, long? ExpectedVersion, string IdempotencyKey);

/// <summary>How an act ended: the matter's version now, or why not.</summary>
public sealed record ActOutcome(Guid Matter, long Version, RefusalNotice? Refusal = null)
{
    public bool Done => Refusal is null;
}

/// <summary>A no, in words: a code that never changes, its HTTP status, the sentence in Chinese and English, the article, and what is open to this officer now.</summary>
public sealed record RefusalNotice(string Code, int Status, string Zh, string En)
{
    public string? Basis { get; init; }
    public IReadOnlyDictionary<string, string> Blanks { get; init; } = new Dictionary<string, string>();
    public string? Stage { get; init; }
    public long? Version { get; init; }
    public IReadOnlyList<string> AllowedActs { get; init; } = [];
    public IReadOnlyList<FieldError> Errors { get; init; } = [];
}

/// <summary>What is wrong with one member of a request.</summary>
public sealed record FieldError(string Field, string Code, string Zh, string En);
