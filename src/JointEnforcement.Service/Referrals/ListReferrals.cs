using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Service.Plumbing;
using Marten;

namespace JointEnforcement.Service.Referrals;

internal sealed class ListReferralsAnswer(ReferralLists lists) : Answer<ListReferrals, ReferralList>
{
    protected override async Task<ReferralList?> To(ListReferrals question, Officer by, CancellationToken ct) =>
        await lists.List(by, question.Filter, question.Text, question.After, question.Take, ct);
}

internal sealed class ShowInboxAnswer(ReferralLists lists) : Answer<ShowInbox, ReferralList>
{
    protected override async Task<ReferralList?> To(ShowInbox question, Officer by, CancellationToken ct) =>
        await lists.List(by, ReferralFilter.Waiting, null, null, ReferralLists.MostLines, ct);
}

internal sealed class WhereIsItAnswer(ReferralLists lists, ReferralHistory history) : Answer<WhereIsIt, ReferralList>
{
    private const int LatestFacts = 3;

    protected override async Task<ReferralList?> To(WhereIsIt question, Officer by, CancellationToken ct)
    {
        var list = await lists.List(by, ReferralFilter.SentByUs, null, question.After, question.Take, ct);
        var latest = await history.Latest(list.Lines.Select(l => l.Card.Id), LatestFacts, ct);
        return list with { Lines = [.. list.Lines.Select(l => l with { Latest = latest.GetValueOrDefault(l.Card.Id, []) })] };
    }
}

internal sealed class ShowBoardAnswer(ReferralLists lists, TimeProvider clock) : Answer<ShowBoard, Board>
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
