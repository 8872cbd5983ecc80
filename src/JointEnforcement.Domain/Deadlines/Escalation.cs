using System.Security.Cryptography;
using System.Text;

namespace JointEnforcement.Domain.Deadlines;

/// <summary>One level: at a share of the period or so many hours from its end, to which circles, and how it is called.</summary>
public sealed record EscalationLevel(string Id, Wording Title, IReadOnlyList<Circle> To, double? Share = null, double? Hours = null);

/// <summary>The moment at which one level of one clock falls due, and to whom it is told; instants are UTC.</summary>
public sealed record LeadMoment(string Clock, string Rule, string Level, DateTimeOffset At, DateTimeOffset Due, IReadOnlyList<Addressee> To);

/// <summary>When running duties are called to mind, read from data: the moments follow the clock wherever suspension, another length or another calendar carry it.</summary>
public sealed class Escalation
{
    private readonly Printed text;

    private Escalation(Printed text, string digest) => (this.text, Digest) = (text, digest);

    public static Escalation Shipped { get; } = Parse(Embedded.Read("escalation.json"));

    public string Version => text.Version;

    /// <summary>SHA-256 of the data; another digest means that moments have to be reckoned anew.</summary>
    public string Digest { get; }

    /// <summary>How long after its moment a notice counts as late.</summary>
    public TimeSpan LateAfter => TimeSpan.FromSeconds(text.LateAfterSeconds);

    public IReadOnlyList<EscalationLevel> Levels => text.Levels;

    /// <exception cref="InvalidOperationException">A level has no moment or two, no circle, or the name of another.</exception>
    public static Escalation Parse(string json)
    {
        var text = Embedded.Deserialize<Printed>(json);
        foreach (var level in text.Levels)
            if (level is not ({ Share: > 0 and < 1, Hours: null } or { Share: null, Hours: not null }) || level.To.Count == 0)
                throw new InvalidOperationException($"The escalation level {level.Id} needs either a share between 0 and 1 or hours, and at least one circle.");
        if (text.Levels.DistinctBy(l => l.Id).Count() != text.Levels.Count)
            throw new InvalidOperationException("Two levels of the escalation bear one name.");

        return new(text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json))));
    }

    public EscalationLevel? Level(string id) => text.Levels.FirstOrDefault(l => l.Id == id);

    /// <summary>The moments of a clock in the order of time. None for what is met, cancelled or stands still, none for a right or a window that lapses; a lead longer than the period is left out.</summary>
    public IReadOnlyList<LeadMoment> Of(Clock clock, IReadOnlyDictionary<string, string> parties) =>
        clock is { IsOpen: true, IsSuspended: false, Optional: false, Lapses: false }
            ?
            [
                .. text.Levels
                    .Select(l => (Level: l, At: MomentOf(l, clock), To: Circles.For(clock, l.To, parties)))
                    .Where(m => m.To.Count > 0 && (m.At >= clock.Due || m.At > clock.StartedAt))
                    .OrderBy(m => m.At)
                    .Select(m => new LeadMoment(clock.Key, clock.Variant ?? clock.RuleId, m.Level.Id, Stored(m.At), Stored(clock.Due), m.To))
            ]
            : [];

    private static DateTimeOffset MomentOf(EscalationLevel level, Clock clock) =>
        level.Share is { } share ? ShareOf(clock, share) : clock.Due.AddHours(level.Hours!.Value);

    // PostgreSQL keeps microseconds; a moment must come back from it as it went in.
    private static DateTimeOffset Stored(DateTimeOffset at) => new(at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);

    // Only time that ran counts: what a stop adds to the end does not bring a moment after the stop any closer.
    private static DateTimeOffset ShareOf(Clock clock, double share)
    {
        var stops = Stops(clock);
        var ran = clock.Due - clock.StartedAt - stops.Aggregate(TimeSpan.Zero, (sum, s) => sum + (s.Until - s.From));
        var at = clock.StartedAt + (ran > TimeSpan.Zero ? ran * share : TimeSpan.Zero);
        foreach (var stop in stops)
            if (stop.From < at)
                at += stop.Until - stop.From;
        return at < clock.Due ? at : clock.Due;
    }

    // Stops on several grounds may overlap; an hour that stood still on two of them stood still once.
    private static List<(DateTimeOffset From, DateTimeOffset Until)> Stops(Clock clock)
    {
        var stops = new List<(DateTimeOffset From, DateTimeOffset Until)>();
        foreach (var stop in clock.Suspensions.OrderBy(s => s.From))
        {
            var from = stops is [.., var last] && last.Until > stop.From ? last.Until : stop.From > clock.StartedAt ? stop.From : clock.StartedAt;
            if (stop.Until is { } until && until > from)
                stops.Add((from, until));
        }
        return stops;
    }

    private sealed record Printed(string Version, string About, double LateAfterSeconds, IReadOnlyList<EscalationLevel> Levels);
}
