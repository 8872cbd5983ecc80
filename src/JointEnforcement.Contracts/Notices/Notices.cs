using JointEnforcement.Contracts.Matters;

namespace JointEnforcement.Contracts.Notices;

/// <summary>To whom in an agency a notice is given: those who handle its matters, those who lead it, the prosecutors who oversee another agency's duty.</summary>
public enum Circle { Handlers, Heads, Procuratorate }

/// <summary><c>GET /api/notices</c>: what was called to this officer's mind, newest first; <c>After</c> is the number of the last notice of the page before.</summary>
public sealed record ListNotices(long? After = null, int Take = 20, bool Unseen = false) : Question<NoticeList>;

/// <summary>A page of notices, the cursor of the next, and how many unseen ones concern duties that still run, counted up to a hundred.</summary>
public sealed record NoticeList(IReadOnlyList<NoticeCard> Notices, long? Next, int Unseen);

/// <summary>That a running duty came to one of its moments. Times are instants; the due date is the one of that moment.</summary>
public sealed record NoticeCard
{
    public required long Id { get; init; }
    public required MatterKind Kind { get; init; }
    public required Guid Matter { get; init; }
    public required string Title { get; init; }
    /// <summary>文号; none before the matter is sent.</summary>
    public string? Number { get; init; }
    public required Circle Circle { get; init; }
    /// <summary>Name of the level, as the escalation's data has it.</summary>
    public required string Level { get; init; }
    public required string LevelZh { get; init; }
    public required string LevelEn { get; init; }
    public required string Rule { get; init; }
    public required string RuleZh { get; init; }
    public required string RuleEn { get; init; }
    public required string BasisZh { get; init; }
    public required string BasisEn { get; init; }
    /// <summary>Code of the agency that must act.</summary>
    public required string Obligor { get; init; }
    public required DateTimeOffset Due { get; init; }
    public required DateTimeOffset FellDueAt { get; init; }
    public required DateTimeOffset NoticedAt { get; init; }
    /// <summary>Given noticeably after its moment, because the house stood still or the matter was entered later.</summary>
    public bool Late { get; init; }
    /// <summary>Put aside by this officer.</summary>
    public bool Seen { get; init; }
    /// <summary>Whether the duty still runs.</summary>
    public bool Running { get; init; }
}

/// <summary>An officer puts notices aside. They stay in the list and stand for everybody else.</summary>
public interface INoticeMarks
{
    /// <summary>Marks one notice as seen; false where there is no such notice for this officer.</summary>
    Task<bool> See(long notice, CancellationToken ct = default);

    /// <summary>Marks every notice up to this number as seen; false for who is no officer.</summary>
    Task<bool> SeeUpTo(long notice, CancellationToken ct = default);
}

/// <summary>Body of <c>POST /api/notices/seen</c>.</summary>
public sealed record NoticesSeen(long UpTo);
