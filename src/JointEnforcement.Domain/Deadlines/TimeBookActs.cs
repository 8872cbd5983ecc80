using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Deadlines;

/// <summary>What a system administrator may do with the time book: publish a year and let running clocks follow.</summary>
public static class TimeBookActs
{
    private const int YearsAround = 2;

    private static readonly Refusal NotYourPost = new("calendar.not-your-post", RefusalKind.Post);
    private static readonly Refusal Invalid = new("calendar.invalid", RefusalKind.Rule);
    private static readonly Refusal YearOutOfRange = new("calendar.year-out-of-range", RefusalKind.Rule);
    private static readonly Refusal ProposalChanged = new("calendar.proposal-changed", RefusalKind.Stage);

    public static Refusal? Bar(Officer by) => by.Holds(Post.SystemAdministrator) ? null : NotYourPost;

    /// <summary>Why this year cannot be published by this officer; the rows say what is wrong with them (<see cref="CalendarYear.Check"/>).</summary>
    public static Refusal? Check(int year, CalendarYear arrangement, Officer by, DateOnly today) =>
        Bar(by) is { } barred ? barred
        : year < today.Year - YearsAround || year > today.Year + YearsAround ? YearOutOfRange.With("min", today.Year - YearsAround).With("max", today.Year + YearsAround)
        : arrangement.Check(year).Count > 0 ? Invalid
        : null;

    /// <summary>The year stands in the book; nothing moves. What stands there word for word is not published again.</summary>
    public static Decision<TimeBookFact> Publish(TimeBook book, int year, CalendarYear arrangement, Occasion occasion)
    {
        if (Check(year, arrangement, occasion.By, CivilTime.DateOf(occasion.Now)) is { } refusal)
            return refusal;

        if (book.Latest.Years.GetValueOrDefault(year) is { Expected: false } there && Same(there, arrangement))
            return Decision<TimeBookFact>.Nothing;

        return Signed(new CalendarYearPublished(year, arrangement.Source, arrangement.Off, arrangement.Work, book.VersionWith(year)), occasion);
    }

    /// <summary>Running clocks shall follow. What is confirmed must be what is proposed now; once confirmed, confirming it again changes nothing.</summary>
    public static Decision<TimeBookFact> Confirm(TimeBook book, string installed, DatesConfirmed read, bool asProposed, Occasion occasion)
    {
        if (Bar(occasion.By) is { } barred)
            return barred;

        if (!book.Awaits(installed))
            return book.Confirmed is { } done && (done.CalendarVersion, done.RulebookVersion) == (read.CalendarVersion, read.RulebookVersion)
                ? Decision<TimeBookFact>.Nothing
                : ProposalChanged;

        return asProposed && read.CalendarVersion == book.Latest.Version && read.RulebookVersion == installed ? Signed(read, occasion) : ProposalChanged;
    }

    private static bool Same(CalendarYear one, CalendarYear other) =>
        one.Source == other.Source && one.Off.SequenceEqual(other.Off) && one.Work.Order().SequenceEqual(other.Work.Order());

    private static TimeBookFact Signed(TimeBookFact fact, Occasion occasion) => fact with { By = occasion.By.Ref, OccurredAt = occasion.Occurred };
}
