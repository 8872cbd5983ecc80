using JointEnforcement.Domain.Deadlines;

namespace JointEnforcement.Domain.Routing;

/// <summary>An agency of one area in one role; a code where it is in the register, and whether its name is still to be confirmed.</summary>
public sealed record AreaAgency(string Role, Wording Name, string? Code = null, bool ToConfirm = false);

/// <summary>A township by its full name and the other full names it is written with.</summary>
public sealed record Township(string Name)
{
    public IReadOnlyList<string> Also { get; init; } = [];
    public DateOnly? ValidFrom { get; init; }
    public DateOnly? ValidTo { get; init; }

    public bool Is(string name, DateOnly on) =>
        (Name == name || Also.Contains(name)) && (ValidFrom is not { } from || from <= on) && (ValidTo is not { } to || on <= to);
}

/// <summary>Townships that share their county-level agencies; <c>ToConfirm</c> where the client has not confirmed who they are.</summary>
public sealed record JurisdictionArea
{
    public required string Id { get; init; }
    public required Wording Name { get; init; }
    public bool ToConfirm { get; init; }
    public required DateOnly ValidFrom { get; init; }
    public DateOnly? ValidTo { get; init; }
    public required IReadOnlyList<Township> Townships { get; init; }
    public required IReadOnlyList<AreaAgency> Agencies { get; init; }

    public bool AppliesOn(DateOnly day) => ValidFrom <= day && (ValidTo is not { } end || day <= end);

    public AreaAgency? Agency(string role) => Agencies.FirstOrDefault(a => a.Role == role);
}

/// <summary>Which area a township belongs to, by list and never by likeness of names: 洪江市 and 洪江管理区（洪江区） are two areas.</summary>
public sealed class Jurisdictions
{
    private Jurisdictions(Printed text)
    {
        Version = text.Version;
        Areas = text.Areas;
        if (Areas.GroupBy(a => (a.Id, a.ValidFrom)).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new InvalidOperationException($"The jurisdictions name the area {twice.Key.Id} twice from {twice.Key.ValidFrom:yyyy-MM-dd}.");
        foreach (var area in Areas)
            foreach (var name in area.Townships.SelectMany(t => t.Also.Append(t.Name)))
                if (Areas.Any(other => other.Id != area.Id && Overlap(area, other) && other.Townships.Any(t => t.Name == name || t.Also.Contains(name))))
                    throw new InvalidOperationException($"The jurisdictions give {name} to two areas.");
    }

    public static Jurisdictions Shipped { get; } = Parse(ShippedText.Of("Routing", "jurisdictions.json"));

    public string Version { get; }

    public IReadOnlyList<JurisdictionArea> Areas { get; }

    public static Jurisdictions Parse(string json) => new(ShippedText.Read<Printed>(json));

    /// <summary>The area that lists the township that day; none where no list holds exactly this name.</summary>
    public JurisdictionArea? Of(string? township, DateOnly on)
    {
        var name = township?.Trim();
        return string.IsNullOrEmpty(name) ? null : Areas.FirstOrDefault(a => a.AppliesOn(on) && a.Townships.Any(t => t.Is(name, on)));
    }

    private static bool Overlap(JurisdictionArea one, JurisdictionArea other) =>
        (one.ValidTo is not { } end || other.ValidFrom <= end) && (other.ValidTo is not { } otherEnd || one.ValidFrom <= otherEnd);

    private sealed record Printed(string Version, string About, IReadOnlyList<JurisdictionArea> Areas);
}
