using JointEnforcement.Contracts.Languages;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Omissions;
using JointEnforcement.Domain;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Omissions;
using JointEnforcement.Service.Deadlines;
using JointEnforcement.Service.Matters;
using JointEnforcement.Service.Plumbing;
using Marten;

namespace JointEnforcement.Service.Omissions;

/// <summary>Who has a workbench, and what its kinds are called.</summary>
internal static class WorkbenchCards
{
    public static bool Has(Officer by) => by is { Agency.Kind: AgencyKind.Procuratorate, ReadsCases: true };

    public static OmissionCount Of(OmissionKind kind, int count, Rulebook rulebook)
    {
        var basis = rulebook.Cite(kind.Basis);
        return new OmissionCount(kind.Id, count)
        {
            Zh = Words.In("zh-Hans")[$"omission.{kind.Id}"],
            En = Words.In("en")[$"omission.{kind.Id}"],
            CountsZh = Words.In("zh-Hans")[$"omission.{kind.Id}.counts"],
            CountsEn = Words.In("en")[$"omission.{kind.Id}.counts"],
            BasisZh = basis.Zh,
            BasisEn = basis.En,
            Rules = [.. kind.Clocks.SelectMany(c => c.Variants ?? [c.Rule]), .. kind.Entered is { } entered ? [entered.Provision] : Array.Empty<string>()],
            Entries = kind.Entered is not null
        };
    }
}

internal sealed class ShowWorkbenchAnswer(OmissionRows rows, ReverseOutcomes reverse, Rulebook rulebook, TimeProvider clock) : Answer<ShowWorkbench, Workbench>
{
    protected override async Task<Workbench?> To(ShowWorkbench question, Officer by, CancellationToken ct)
    {
        if (!WorkbenchCards.Has(by))
            return null;

        var (kinds, now) = (OmissionBook.Shipped.Kinds, clock.GetUtcNow());
        var counts = await rows.Counts(by.Agency.Code, kinds, now, ct);
        return new Workbench(now, [.. kinds.Zip(counts, (kind, count) => WorkbenchCards.Of(kind, count, rulebook))], await reverse.Counts(by, now, ct));
    }
}

internal sealed class ListOmissionsAnswer(
    OmissionRows rows, OmissionThreads threads, OmissionActs acts, MatterRooms rooms, IQuerySession session, Rulebook rulebook, TimeProvider clock) : Answer<ListOmissions, OmissionList>
{
    private const int MostLines = 100;

    protected override async Task<OmissionList?> To(ListOmissions question, Officer by, CancellationToken ct)
    {
        if (!WorkbenchCards.Has(by) || OmissionBook.Shipped[question.Kind] is not { } kind)
            return null;

        var (take, now) = (Math.Clamp(question.Take, 1, MostLines), clock.GetUtcNow());
        var found = await rows.List(by.Agency.Code, kind, OmissionCursor.Parse(question.After), take + 1, now, ct);
        var page = found.Take(take).ToList();
        var matters = await Seen(page, by.Agency.Code, ct);
        var about = await threads.About(matters.Keys, by.Agency.Code, ct);
        return new OmissionList(
            WorkbenchCards.Of(kind, (await rows.Counts(by.Agency.Code, [kind], now, ct))[0], rulebook),
            [.. page.Select(row => Line(kind, row, matters.GetValueOrDefault(row.Matter), about, by, now))],
            found.Count > take ? page[^1].Cursor.ToString() : null);
    }

    private async Task<Dictionary<Guid, SeenMatter>> Seen(List<OmissionRow> page, string agency, CancellationToken ct)
    {
        var seen = new Dictionary<Guid, SeenMatter>();
        foreach (var kind in page.GroupBy(r => r.Kind))
            foreach (var matter in await rooms[kind.Key].SeeMany(session, [.. kind.Select(r => r.Matter).Distinct()], ct))
                if (matter.State.Audience.GetValueOrDefault(agency) >= Sight.Letter)
                    seen[matter.State.Id] = matter;
        return seen;
    }

    private OmissionLine Line(OmissionKind kind, OmissionRow row, SeenMatter? matter, ILookup<Guid, SeenMatter> about, Officer by, DateTimeOffset now)
    {
        SeenMatter[] taken = matter is not null && OmissionThreads.IsThread(row.Kind) ? [matter] : [.. about[row.Matter].OrderByDescending(t => t.State.Open).ThenByDescending(t => t.Card.MovedAt)];
        return new OmissionLine
        {
            Card = matter?.Card,
            Obligor = row.Obligor,
            Since = row.Since,
            Clock = matter?.Clocks.FirstOrDefault(c => c.Key == row.Key) is { } overdue ? ClockCards.Of(overdue, now) : null,
            Fact = row.Fact,
            WeighOn = kind.Weighed && matter?.State is Law.CriminalReferral { Facts.ActDate: var day } ? day : null,
            EnteredAt = kind.Entered is null ? null : row.EndedAt,
            Threads = [.. taken.Select(t => new OmissionThread(t.Card, ClockCards.Next(t.Clocks, by.Agency.Code, now) is { } next ? ClockCards.Of(next, now) : null))],
            Answers = acts.Of(kind, row, matter, taken, by, now)
        };
    }
}
