using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Service.Agencies;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Deadlines;

internal sealed class ShowCalendarsAnswer(TimeBooks times, RegisterBook register) : Answer<ShowCalendars, CalendarsPage>
{
    protected override Task<CalendarsPage?> To(ShowCalendars question, Officer by, CancellationToken ct)
    {
        var book = times.Book;
        return Task.FromResult<CalendarsPage?>(new()
        {
            InForce = book.InForce.Version,
            Latest = book.Latest.Version,
            Rulebook = times.Installed.Stamp,
            Years = [.. book.Latest.Years.OrderByDescending(y => y.Key).Select(y => Sheet(book, y.Key, y.Value))],
            Provisional = [.. Enumerable.Range(register.Today.Year, 2).Where(year => !book.InForce.IsKnown(year))],
            Awaits = book.Awaits(times.Installed.Stamp),
            MayPublish = TimeBookActs.Bar(by) is null,
            Confirmation = book.Confirmed is { } c ? new(c.By.Name, c.OccurredAt, c.CalendarVersion, c.RulebookVersion, c.Matters, c.Changes, book.Following) : null
        });
    }

    private static CalendarYearSheet Sheet(TimeBook book, int year, CalendarYear latest)
    {
        var published = book.Published.FirstOrDefault(p => p.Year == year);
        var inForce = book.InForce.Years.GetValueOrDefault(year) is { } now && now.Expected == latest.Expected && now.Source == latest.Source && now.Off.SequenceEqual(latest.Off) && now.Work.SequenceEqual(latest.Work);
        return new(year, !latest.Expected, inForce, latest.Source, [.. latest.Off.Select(o => new HolidayLine(o.From, o.To, o.Zh, o.En))], [.. latest.Work.Order()])
        {
            Version = published?.Version,
            PublishedBy = published?.By.Name,
            PublishedAt = published?.OccurredAt
        };
    }
}

internal sealed class ShowDateProposalAnswer(TimeBooks times, DateProposals proposals) : Answer<ShowDateProposal, DateProposal>
{
    protected override async Task<DateProposal?> To(ShowDateProposal question, Officer by, CancellationToken ct) => TimeBookActs.Bar(by) is null
        ? await proposals.Under(times.Next, times.Next.Calendar.Version, Math.Max(0, question.Skip), Math.Clamp(question.Take, 0, DateProposals.MostLines), ct)
        : null;
}
