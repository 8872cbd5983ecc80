using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Referrals;

namespace JointEnforcement.Web.Forms;

/// <summary>The matters that a form may name: of the kinds it asks for, as far as this officer reads them, what moved last first.</summary>
internal static class NamedMatters
{
    private const int MostOfAKind = 100;

    public static async Task<IReadOnlyList<MatterLine>> For(ActShape? shape, ICaseHouse house)
    {
        var lines = new Dictionary<Guid, MatterLine>();
        foreach (var kind in shape?.Members.Where(m => m.Asking is Asking.Matter).SelectMany(Asked).Distinct() ?? [])
            foreach (var line in (await house.Ask(new ListMatters(kind, Take: MostOfAKind)))?.Lines ?? [])
                if (line.Sight >= Sight.Letter)
                    lines.TryAdd(line.Card.Id, line);
        return [.. lines.Values.OrderByDescending(l => l.Card.MovedAt)];
    }

    private static IEnumerable<MatterKind?> Asked(Member member) => member.Kinds.Count == 0 ? [null] : member.Kinds.Select(k => (MatterKind?)k);
}
