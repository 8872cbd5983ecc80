using JointEnforcement.Contracts.Matters;
using JointEnforcement.Domain;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Service.Deadlines;
using JointEnforcement.Service.Plumbing;
using JointEnforcement.Service.Referrals;
using Marten;

namespace JointEnforcement.Service.Matters;

/// <summary>Matters of every kind as one agency may see them.</summary>
internal sealed class MatterLists(Worklist worklist, IQuerySession session, Plumbing.Ledger.MatterRooms rooms, TimeProvider clock)
{
    public const int MostLines = 100;

    public async Task<MatterList> List(Officer by, MatterKind? kind, MatterFilter filter, string? text, string? after, int take, CancellationToken ct)
    {
        if (!by.ReadsCases)
            return new MatterList([], null, 0, new Dictionary<MatterFilter, int>());

        take = Math.Clamp(take, 1, MostLines);
        var now = clock.GetUtcNow();
        var within = kind is { } k ? $"kind = '{k}'" : "true";
        var rows = await worklist.Rows(by.Agency.Code, $"{within} and {Where(filter)}", text, WorklistLine.Parse(after), take + 1, now, ct);
        var filters = Enum.GetValues<MatterFilter>();
        var counts = filters.Zip(await worklist.Counts(by.Agency.Code, [.. filters.Select(Where)], within, text, now, ct)).ToDictionary(x => x.First, x => x.Second);
        var lines = await Lines(by.Agency.Code, [.. rows.Take(take)], now, ct);
        return new MatterList(lines, rows.Count > take ? rows[take - 1].ToString() : null, counts[filter], counts)
        {
            Kinds = (await worklist.OpenKinds(by.Agency.Code, ct)).ToDictionary(x => Enum.Parse<MatterKind>(x.Key), x => x.Value)
        };
    }

    public async Task<(int Total, IReadOnlyList<MatterLine> Lines)> Between(Officer by, DateTimeOffset? from, DateTimeOffset? to, int take, CancellationToken ct)
    {
        var (total, rows) = await worklist.Between(by.Agency.Code, from, to, take, ct);
        return (total, await Lines(by.Agency.Code, rows, clock.GetUtcNow(), ct));
    }

    public async Task<IReadOnlyList<MatterLine>> Lines(string agency, List<WorklistLine> rows, DateTimeOffset now, CancellationToken ct)
    {
        var seen = new Dictionary<Guid, SeenMatter>();
        foreach (var kind in rows.GroupBy(r => r.Kind))
            foreach (var matter in await rooms[Enum.Parse<MatterKind>(kind.Key)].SeeMany(session, [.. kind.Select(r => r.Matter)], ct))
                seen[matter.State.Id] = matter;
        return
        [
            .. rows.Where(r => seen.ContainsKey(r.Matter)).Select(r =>
            {
                var matter = seen[r.Matter].To(agency);
                var next = ClockCards.Next(matter.Clocks, agency, now);
                return new MatterLine(Masked(matter.Card, r.Sight), next is null ? null : ClockCards.Of(next, now), r.Sight.As<Contracts.Referrals.Sight>());
            })
        ];
    }

    /// <summary>Who oversees enforcement learns that a matter exists and where it stands, not whom or what it is about, nor what was done last.</summary>
    public static MatterCard Masked(MatterCard card, Sight sight) =>
        sight is Sight.Metadata ? card with { Title = "", Township = "", Summary = "", Tags = [], InHandsOf = null, MovedBy = "", LastFact = "" } : card;

    private static string Where(MatterFilter filter) => filter switch
    {
        MatterFilter.All => "true",
        MatterFilter.Open => "open",
        MatterFilter.Waiting => "waiting",
        MatterFilter.SentByUs => "sent",
        MatterFilter.Overdue => "due <= @now",
        MatterFilter.DueSoon => "(due > @now and due <= @now + interval '24 hours' or right_due > @now and right_due <= @now + interval '24 hours')",
        MatterFilter.Done => "not open"
    };
}
