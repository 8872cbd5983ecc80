using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Service.Agencies;
using JointEnforcement.Service.Deadlines;
using JointEnforcement.Service.Plumbing;
using JointEnforcement.Service.Referrals;
using JointEnforcement.Service.Thresholds;
using Marten;
using Npgsql;
using MatterKind = JointEnforcement.Contracts.Matters.MatterKind;
using Sight = JointEnforcement.Domain.Sight;

namespace JointEnforcement.Service.Matters;

internal sealed class ShowMatterAnswer(IQuerySession session, NpgsqlDataSource database, Plumbing.Ledger.MatterRooms rooms, MatterHistory history, RegisterBook register, ActAddresses addresses, Rulebook rulebook, TimeProvider clock)
    : Answer<ShowMatter, MatterPage>
{
    protected override async Task<MatterPage?> To(ShowMatter question, Officer by, CancellationToken ct)
    {
        if (question.Kind is MatterKind.CriminalReferral || !by.ReadsCases || !rooms.Has(question.Kind) || await rooms[question.Kind].See(session, question.Id, ct) is not { } matter)
            return null;

        var sight = matter.State.Audience.GetValueOrDefault(by.Agency.Code);
        if (sight < Sight.Metadata)
            return null;

        var (room, now) = (rooms[question.Kind], clock.GetUtcNow());
        var page = new MatterPage
        {
            Card = MatterLists.Masked(matter.Card, sight),
            Sight = sight.As<Contracts.Referrals.Sight>(),
            Clocks = [.. matter.Clocks.Select(c => ClockCards.Of(c, now))],
            WhoSees = [.. matter.State.Audience.Select(a => new SightCard(a.Key, a.Value.As<Contracts.Referrals.Sight>(), register.OfficersOf(a.Key).Count(o => o.ReadsCases)))]
        };
        return sight is Sight.Metadata
            ? page
            : page with
            {
                History = history.Tell(await session.Events.FetchStreamAsync(question.Id, token: ct), room, sight, matter.State.Origin == by.Agency.Code),
                Law = Pins.Of(rulebook.Law, matter.State.ActDay, matter.Card.EndedAt ?? now),
                Hint = sight is Sight.Full && matter.State.KnownFigures is { } figures ? HintCards.Of(Domain.Thresholds.ThresholdHint.Of(figures, Domain.Thresholds.Clauses.Shipped)) : null,
                Sheet = [.. matter.Sheet.Where(l => l.Value.Length > 0 && (sight is Sight.Full || !l.Inner)).Select(l => new SheetEntry(l.Key, l.Value, l.Family))],
                Links = await Links(matter.State, by, ct),
                NextSteps = [.. room.OpenTo(by, matter.State, now).Select(name => new NextStep(name, addresses.Of(name)))]
            };
    }

    private async Task<IReadOnlyList<LinkCard>> Links(IMatter matter, Officer by, CancellationToken ct)
    {
        var links = matter.Links.Select(l => (Kind: l.Kind.As<MatterKind>(), l.Matter)).ToHashSet();
        await using var command = database.CreateCommand("select kind, matter from matter_link where other = $1");
        command.Parameters.Add(new() { Value = matter.Id });
        await using (var reader = await command.ExecuteReaderAsync(ct))
            while (await reader.ReadAsync(ct))
                links.Add((Enum.Parse<MatterKind>(reader.GetString(0)), reader.GetGuid(1)));

        var cards = new List<LinkCard>();
        foreach (var (kind, id) in links)
            if (await rooms[kind].See(session, id, ct) is { } other && other.State.Audience.GetValueOrDefault(by.Agency.Code) is >= Sight.Metadata and var sight)
                cards.Add(new LinkCard(kind, MatterLists.Masked(other.To(by.Agency.Code).Card, sight)));
            else if (matter.Links.Any(l => l.Matter == id))
                cards.Add(new LinkCard(kind, null));
        return cards;
    }
}
