using System.Collections.Concurrent;
using System.Reflection;
using JointEnforcement.Contracts;
using JointEnforcement.Domain;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;
using Marten;

namespace JointEnforcement.Service.Plumbing.Ledger;

/// <summary>Refuses a document whose grounds cite what is law neither on the day of the act nor on the day of the decision.</summary>
internal sealed class CitedLaw(Rulebook rulebook, MatterRooms rooms)
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<PropertyInfo>> Members = new();

    public async Task<RefusalNotice?> Dead(IQuerySession session, Act act, IMatter matter, Occasion occasion, CancellationToken ct)
    {
        var texts = Grounds(act, "").Where(m => m.Text.Contains('《', StringComparison.Ordinal)).ToList();
        if (texts.Count == 0)
            return null;

        var (done, decided) = (await ActDay(session, matter, ct), CivilTime.DateOf(occasion.Occurred));
        var faults = texts
            .Select(m => (m.Field, Why: rulebook.Law.Check(m.Text, done, decided)))
            .Where(f => f.Why is not null)
            .Select(f => (f.Field, f.Why!))
            .ToList();
        return faults.Count == 0 ? null : Refusals.OfFields(faults);
    }

    // A supervision or an opinion is about the act that the matter it answers is about.
    private async Task<DateOnly?> ActDay(IQuerySession session, IMatter matter, CancellationToken ct)
    {
        if (matter.ActDay is { } day)
            return day;

        foreach (var link in matter.Links)
            if (await rooms[link.Kind].See(session, link.Matter, ct) is { State.ActDay: { } linked })
                return linked;
        return null;
    }

    private static IEnumerable<(string Field, string Text)> Grounds(object record, string prefix)
    {
        foreach (var member in Members.GetOrAdd(record.GetType(), Citing))
            if (member.GetValue(record) is string text)
                yield return ($"{prefix}{Camel(member.Name)}", text);
            else if (member.GetValue(record) is { } part)
                foreach (var ground in Grounds(part, $"{prefix}{Camel(member.Name)}."))
                    yield return ground;
    }

    private static IReadOnlyList<PropertyInfo> Citing(Type record) =>
        [.. record.GetProperties().Where(p => p.IsDefined(typeof(CitesLawAttribute)) || (p.PropertyType.Assembly == record.Assembly && p.PropertyType.IsClass))];

    private static string Camel(string name) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(name);
}
