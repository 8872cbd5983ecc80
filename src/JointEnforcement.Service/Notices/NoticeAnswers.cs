using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Notices;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Service.Plumbing;
using Marten;

namespace JointEnforcement.Service.Notices;

internal sealed class ListNoticesAnswer(NoticeBook book, MatterRooms rooms, IQuerySession session, Escalation escalation, Rulebook rulebook) : Answer<ListNotices, NoticeList>
{
    protected override async Task<NoticeList?> To(ListNotices question, Officer by, CancellationToken ct)
    {
        if (!by.ReadsCases)
            return new NoticeList([], null, 0);

        var take = Math.Clamp(question.Take, 1, NoticeBook.MostNotices);
        var rows = await book.List(by, question.After, question.Unseen, take + 1, ct);
        var page = rows.Take(take).ToList();
        var matters = await Matters(page, ct);
        return new NoticeList(
            [.. page.Where(r => matters.ContainsKey(r.Matter)).Select(r => Card(r, matters[r.Matter]))],
            rows.Count > take ? page[^1].Id : null,
            await book.Unseen(by, ct));
    }

    private async Task<Dictionary<Guid, SeenMatter>> Matters(List<NoticeRow> page, CancellationToken ct)
    {
        var seen = new Dictionary<Guid, SeenMatter>();
        foreach (var kind in page.GroupBy(r => r.Kind))
            foreach (var matter in await rooms[kind.Key].SeeMany(session, [.. kind.Select(r => r.Matter).Distinct()], ct))
                seen[matter.State.Id] = matter;
        return seen;
    }

    private NoticeCard Card(NoticeRow row, SeenMatter matter)
    {
        var clock = matter.Clocks.FirstOrDefault(c => c.Key == row.Clock);
        // A level that another file named, or a clock that another rulebook counted, is called by its code.
        var level = escalation.Level(row.Level)?.Title ?? new Wording(row.Level, row.Level);
        var rule = clock?.Title ?? rulebook.Rules.FirstOrDefault(r => r.Id == row.Rule)?.Title ?? new Wording(row.Rule, row.Rule);
        return new NoticeCard
        {
            Id = row.Id,
            Kind = row.Kind,
            Matter = row.Matter,
            Title = matter.Card.Title,
            Number = matter.Card.Number,
            Circle = row.Circle,
            Level = row.Level,
            LevelZh = level.Zh,
            LevelEn = level.En,
            Rule = row.Rule,
            RuleZh = rule.Zh,
            RuleEn = rule.En,
            BasisZh = clock?.Basis.Zh ?? "",
            BasisEn = clock?.Basis.En ?? "",
            Obligor = clock?.Obligor ?? "",
            Due = row.Due,
            FellDueAt = row.FellDueAt,
            NoticedAt = row.NoticedAt,
            Late = row.Late,
            Seen = row.Seen,
            Running = row.Running
        };
    }
}

/// <summary>The marks of the officer of this request.</summary>
internal sealed class NoticeMarks(TheOfficer officer, NoticeBook book) : INoticeMarks
{
    public async Task<bool> See(long notice, CancellationToken ct = default) => officer.Current is { ReadsCases: true } by && await book.See(by, notice, ct);

    public async Task<bool> SeeUpTo(long notice, CancellationToken ct = default)
    {
        if (officer.Current is not { } by)
            return false;
        if (by.ReadsCases)
            await book.SeeUpTo(by, notice, ct);
        return true;
    }
}
