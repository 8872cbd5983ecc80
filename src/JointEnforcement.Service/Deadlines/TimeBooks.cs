using System.Threading.Channels;
using JasperFx.Events;
using JointEnforcement.Domain.Deadlines;

namespace JointEnforcement.Service.Deadlines;

/// <summary>The time book as this node knows it, and the rulebook this node was started with. It is read again when the log shows a fact of it.</summary>
internal sealed class TimeBooks(Rulebook installed)
{
    public const string CalendarHeader = "calendar";
    public const string RulebookHeader = "rulebook";
    public const string FollowedHeader = "followed";

    private readonly Measure _shipped = new(installed, WorkingCalendar.Shipped);
    private readonly Channel<bool> _changed = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Lock _taking = new();
    private volatile TimeBook _book = TimeBook.Empty;

    public TimeBook Book => _book;

    public Rulebook Installed => installed;

    /// <summary>What new clocks are counted by, and by which rules running ones go on.</summary>
    public Measure InForce => _book is { RulebookFollowed: { } followed } book && followed != installed.Stamp
        ? new(installed, book.InForce) { Followed = RulebookUnder(book, followed) }
        : new(installed, _book.InForce);

    /// <summary>What everything would be counted by if somebody confirmed now.</summary>
    public Measure Next => new(installed, _book.Latest);

    /// <summary>What running clocks follow since the last confirmation; null where there was none.</summary>
    public Measure? Followed => _book is { Confirmed: { } confirmed } book
        ? new(RulebookUnder(book, confirmed.RulebookVersion), CalendarUnder(book, confirmed.CalendarVersion))
        : null;

    /// <summary>That the book has changed here.</summary>
    public ChannelReader<bool> Changed => _changed.Reader;

    /// <summary>What the fact itself says it was counted by; a fact from before there were stamps was counted by what came with the house.</summary>
    public Measure Of(IEvent e)
    {
        var book = _book;
        var (calendar, rulebook) = (e.GetHeader(CalendarHeader)?.ToString(), e.GetHeader(RulebookHeader)?.ToString());
        return calendar is null || rulebook is null
            ? _shipped
            : new(RulebookUnder(book, rulebook), CalendarUnder(book, calendar))
            {
                Followed = e.GetHeader(FollowedHeader)?.ToString() is { } followed ? RulebookUnder(book, followed) : null
            };
    }

    public void Take(TimeBook book)
    {
        lock (_taking)
            if (book.Version >= _book.Version)
                _book = book;
        Wake();
    }

    /// <summary>Whoever waits for a change looks again.</summary>
    public void Wake() => _changed.Writer.TryWrite(true);

    private Rulebook RulebookUnder(TimeBook book, string stamp) => stamp == installed.Stamp
        ? installed
        : book.Rulebook(stamp) ?? throw new InvalidOperationException($"A fact was counted by the rulebook {stamp}, which the time book does not hold.");

    private static WorkingCalendar CalendarUnder(TimeBook book, string version) =>
        book.Calendar(version) ?? throw new InvalidOperationException($"A fact was counted by the calendar {version}, which the time book does not hold.");
}
