using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Referrals;

namespace JointEnforcement.Web.Forms;

/// <summary>Brings together facts that two officers changed at once: what only one of them touched is taken, the rest is theirs to choose.</summary>
public static class FactsMerge
{
    private const string Prefix = nameof(AmendReferralFacts.Facts);

    private static readonly IReadOnlyList<Member> Parts = ActShape.At(MatterKind.CriminalReferral, "facts")!.Members.Single().Parts;

    public static string BaseName(string field) => $"base.{field}";

    /// <summary>The form of facts as they stand, which are also what later changes are compared with.</summary>
    public static FormValues Start(CaseFacts current)
    {
        var now = FormValues.From(current, Parts, Prefix);
        return Parts.Select(p => $"{Prefix}.{p.Name}").Aggregate(now, (values, field) => values.With(BaseName(field), now[field]));
    }

    public static (FormValues Merged, IReadOnlyList<Conflict> Conflicts) With(FormValues sent, CaseFacts current)
    {
        var now = FormValues.From(current, Parts, Prefix);
        var conflicts = new List<Conflict>();
        var merged = sent;
        foreach (var part in Parts)
        {
            var field = $"{Prefix}.{part.Name}";
            var (before, mine, theirs) = (Plain(sent[BaseName(field)]), Plain(sent[field]), Plain(now[field]));
            if (mine == before)
                merged = merged.With(field, theirs);
            else if (theirs != before && theirs != mine)
                conflicts.Add(new Conflict(field, part.Label, theirs, mine));
            merged = merged.With(BaseName(field), theirs);
        }
        return (merged, conflicts);
    }

    private static string Plain(string text) => text.ReplaceLineEndings("\n").Trim();
}
