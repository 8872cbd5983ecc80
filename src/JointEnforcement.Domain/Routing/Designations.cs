namespace JointEnforcement.Domain.Routing;

/// <summary>What a local government has decided: which department acts on a violation in an area, by which document, for which days.</summary>
public sealed record Designation(string Violation, string Area, string Role, string Document, DateOnly ValidFrom, DateOnly? ValidTo = null)
{
    public bool AppliesOn(DateOnly day) => ValidFrom <= day && (ValidTo is not { } end || day <= end);
}

/// <summary>The local designations of a site; a house without any proposes nobody where the law leaves it to them.</summary>
public sealed class Designations
{
    private Designations(IReadOnlyList<Designation> lines) => Lines = lines;

    public static Designations None { get; } = new([]);

    public IReadOnlyList<Designation> Lines { get; }

    /// <exception cref="InvalidOperationException">A line names a violation, an area or a role that does not exist, or a violation whose lead the law itself names.</exception>
    public static Designations Parse(string json, RoutingTable table, Jurisdictions jurisdictions)
    {
        var text = ShippedText.Read<Printed>(json);
        foreach (var line in text.Designations)
        {
            var rows = table.Rows.Where(r => r.Id == line.Violation).ToList();
            var wrong = rows.Count == 0 ? $"the violation {line.Violation} is not in the routing table"
                : rows.All(r => r.Mode is LeadMode.One && !r.Dual) ? $"the law itself names who leads for {line.Violation}"
                : jurisdictions.Areas.All(a => a.Id != line.Area) ? $"the area {line.Area} is not in the jurisdictions"
                : !table.Roles.Contains(line.Role) ? $"the role {line.Role} is not in the routing table"
                : string.IsNullOrWhiteSpace(line.Document) ? $"the designation for {line.Violation} names no document"
                : null;
            if (wrong is not null)
                throw new InvalidOperationException($"The designations cannot be used: {wrong}.");
        }
        return new(text.Designations);
    }

    public Designation? Of(string violation, string? area, DateOnly on) =>
        area is null ? null : Lines.Where(l => l.Violation == violation && l.Area == area && l.AppliesOn(on)).MaxBy(l => l.ValidFrom);

    private sealed record Printed(IReadOnlyList<Designation> Designations, string? About = null);
}
