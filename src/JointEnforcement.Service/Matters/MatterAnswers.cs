using JointEnforcement.Contracts.Matters;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Matters;

internal sealed class ListMattersAnswer(MatterLists lists, Openings openings) : Answer<ListMatters, MatterList>
{
    protected override async Task<MatterList?> To(ListMatters question, Officer by, CancellationToken ct) =>
        await lists.List(by, question.Kind, question.Filter, question.Text, question.After, question.Take, ct) with
        {
            MayOpen = question.Kind is { } kind && openings.MayOpen(kind, by)
        };
}

internal sealed class ShowInboxAnswer(MatterLists lists) : Answer<ShowInbox, MatterList>
{
    protected override async Task<MatterList?> To(ShowInbox question, Officer by, CancellationToken ct) =>
        await lists.List(by, null, MatterFilter.Waiting, null, null, MatterLists.MostLines, ct);
}

internal sealed class ShowBoardAnswer(MatterLists lists, TimeProvider clock) : Answer<ShowBoard, Board>
{
    private const int CardsPerColumn = 30;

    protected override async Task<Board?> To(ShowBoard question, Officer by, CancellationToken ct)
    {
        if (!by.ReadsCases)
            return new Board([]);

        var now = clock.GetUtcNow();
        (string Name, DateTimeOffset? From, DateTimeOffset? To)[] columns =
        [
            ("overdue", null, now), ("day", now, now.AddDays(1)), ("threeDays", now.AddDays(1), now.AddDays(3)),
            ("sevenDays", now.AddDays(3), now.AddDays(7)), ("later", now.AddDays(7), null)
        ];
        var board = new List<BoardColumn>();
        foreach (var (name, from, to) in columns)
        {
            var (total, lines) = await lists.Between(by, from, to, CardsPerColumn, ct);
            board.Add(new BoardColumn(name, total, lines));
        }
        return new Board(board);
    }
}
