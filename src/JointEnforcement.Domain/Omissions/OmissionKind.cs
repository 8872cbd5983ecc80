using JointEnforcement.Domain.Deadlines;

namespace JointEnforcement.Domain.Omissions;

/// <summary>Something the law demands and that was left undone, as the procuratorate looks for it: which rows it counts, by which articles, and which acts answer it.</summary>
public sealed record OmissionKind
{
    public required string Id { get; init; }

    /// <summary>Duties that count once they are certainly overdue.</summary>
    public IReadOnlyList<OverdueClock> Clocks { get; init; } = [];

    /// <summary>Courses of facts that should not stand together; each counts for itself.</summary>
    public IReadOnlyList<OmissionCourse> Facts { get; init; } = [];

    /// <summary>Decisions that count when they were entered later than the law allows.</summary>
    public LateEntry? Entered { get; init; }

    /// <summary>The prosecutor weighs the figures with the threshold hint, which determines nothing.</summary>
    public bool Weighed { get; init; }
    public required IReadOnlyList<Citation> Basis { get; init; }

    /// <summary>Names of the acts by which the procuratorate takes it up.</summary>
    public required IReadOnlyList<string> AnsweredBy { get; init; }
}

/// <summary>Clocks of a rule; without variants or triggers all of them.</summary>
public sealed record OverdueClock(string Rule, IReadOnlyList<string>? Variants = null, IReadOnlyList<string>? StartedBy = null);

/// <summary>Stands from the fact that meets the last of its needs until one that ends it for good.</summary>
public sealed record OmissionCourse(IReadOnlyList<OmissionNeed> Needs, IReadOnlyList<FactPattern>? EndedBy = null);

/// <summary>Met by any of these facts, and no longer after one that undoes it.</summary>
public sealed record OmissionNeed(IReadOnlyList<FactPattern> By, IReadOnlyList<FactPattern>? UndoneBy = null);

/// <summary>Facts that must be entered within the terms of a provision, in matters of these agencies.</summary>
public sealed record LateEntry(string Provision, IReadOnlyList<string> Facts, RuleScope? Scope = null);
