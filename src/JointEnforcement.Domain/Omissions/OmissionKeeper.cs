using System.Globalization;
using JointEnforcement.Domain.Deadlines;

namespace JointEnforcement.Domain.Omissions;

/// <summary>By whom a fact was done, its number in the matter, and when it was entered; none where entry is not measured.</summary>
public sealed record FactEntry(string Agency, int Version, DateTimeOffset? EnteredAt);

/// <summary>Folds facts into the marks of omissions that no clock runs for.</summary>
public static class OmissionKeeper
{
    public static IReadOnlyList<OmissionMark> Advance(IReadOnlyList<OmissionMark> marks, Happening happening, FactEntry entry, OmissionBook book, ClockScope scope)
    {
        var next = marks.ToDictionary(m => (m.Omission, m.Key));
        foreach (var kind in book.Kinds)
        {
            foreach (var (course, i) in kind.Facts.Select((c, i) => (c, i)))
                if (Moved(next.GetValueOrDefault((kind.Id, Number(i))), kind.Id, course, i, happening, entry) is { } moved)
                    next[(moved.Omission, moved.Key)] = moved;
            if (Late(kind, happening, entry, scope) is { } late)
                next[(late.Omission, late.Key)] = late;
        }
        return [.. next.Values];
    }

    private static OmissionMark? Moved(OmissionMark? mark, string kind, OmissionCourse course, int index, Happening happening, FactEntry entry)
    {
        if (mark?.EndedAt is not null)
            return mark;

        int[] met = [.. course.Needs.Select((need, i) => (need, i)).Where(n => IsMet(n.need, mark?.Met.Contains(n.i) ?? false, happening)).Select(n => n.i)];
        var ended = Any(course.EndedBy, happening);
        if (mark is null && met.Length == 0 && !ended)
            return null;

        var moved = (mark ?? new(kind, Number(index), entry.Agency, null, null, happening.Name, [])) with { Met = met, EndedAt = ended ? Time(happening) : null };
        return met.Length < course.Needs.Count ? moved with { Since = null }
            : moved.Since is null && !ended ? moved with { Since = Time(happening), Obligor = entry.Agency, Fact = happening.Name }
            : moved;
    }

    private static bool IsMet(OmissionNeed need, bool before, Happening happening) =>
        need.By.Any(p => p.Fits(happening)) || (before && !Any(need.UndoneBy, happening));

    private static OmissionMark? Late(OmissionKind kind, Happening happening, FactEntry entry, ClockScope scope)
    {
        if (entry.EnteredAt is not { } entered || kind.Entered is not { } measured || !measured.Facts.Contains(happening.Name) || measured.Scope?.Covers(scope.OriginAgency) is false)
            return null;

        var provision = scope.Rulebook.Provisions.Single(p => p.Id == measured.Provision);
        var due = Counting.Reckon(provision.Terms!, happening.Occurred, custody: false, scope.Calendar, []).Due;
        return entered < due ? null : new(kind.Id, Number(entry.Version), entry.Agency, due, entered, happening.Name, []);
    }

    private static bool Any(IReadOnlyList<FactPattern>? patterns, Happening happening) => patterns?.Any(p => p.Fits(happening)) ?? false;

    private static DateTimeOffset Time(Happening happening) => happening.Occurred.ToUniversalTime();

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
