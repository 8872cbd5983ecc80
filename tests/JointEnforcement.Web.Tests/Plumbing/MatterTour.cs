using JointEnforcement.Contracts.Matters;

namespace JointEnforcement.Web.Tests.Plumbing;

/// <summary>The pages of each kind of matter beside the referral: the form that opens it, one that waits for somebody, and the act with the most to fill in.</summary>
internal static class MatterTour
{
    private static readonly string[] Walkers =
    [
        "eeb-liaison", "eeb-head", "psb-duty", "psb-head", "proc-supervision", "proc-pil", "proc-head", "eeb-hh-officer", "eeb-legal", "arb-officer", "nrb-officer", "wrb-officer", "gov-coordinator"
    ];

    public static async Task<IReadOnlyList<Stop>> Of(House house)
    {
        var stops = new List<Stop>();
        foreach (var kind in MatterMap.Furnished)
        {
            if (MatterMap.OpeningOf(kind) is not null)
                stops.Add(new Stop(await Opener(house, kind), $"{MatterMap.Of(kind)}/new"));
            stops.AddRange(await Standing(house, kind));
        }
        var overseen = (await house.As("jub-officer").Asks(new ListMatters(MatterKind.ClueTransfer, Take: 1)))!.Lines[0].Card.Id;
        return [.. stops, new("jub-officer", "matters"), new("jub-officer", $"clues/{overseen}")];
    }

    private static async Task<string> Opener(House house, MatterKind kind)
    {
        foreach (var officer in Walkers)
            if (await house.As(officer).Asks(new ListMatters(kind, Take: 1)) is { MayOpen: true })
                return officer;
        throw new InvalidOperationException($"Nobody on the tour may open a {kind}.");
    }

    private static async Task<IReadOnlyList<Stop>> Standing(House house, MatterKind kind)
    {
        var fields = MatterMap.Acts[kind].ToDictionary(t => t.Name, t => t.GetProperties().Length);
        foreach (var officer in Walkers)
        {
            var open = new List<(string Address, string Form, int Fields)>();
            foreach (var line in (await house.As(officer).Asks(new ListMatters(kind, MatterFilter.Waiting, Take: 10)))!.Lines.Where(l => l.Card.OpenedAt < house.OpenedAt.AddHours(-1)))
                if (await house.As(officer).Asks(new ShowMatter(kind, line.Card.Id)) is { NextSteps.Count: > 0 } page)
                {
                    var step = page.NextSteps.MaxBy(s => fields[s.Act])!;
                    var address = $"{MatterMap.Of(kind)}/{page.Card.Id}";
                    open.Add((address, $"{address}/acts/{step.Address}", fields[step.Act]));
                }
            if (open.Count > 0)
                return [new Stop(officer, open[0].Address), new Stop(officer, open.MaxBy(o => o.Fields).Form)];
        }
        throw new InvalidOperationException($"No {kind} of the demonstration waits for anybody on the tour.");
    }
}
