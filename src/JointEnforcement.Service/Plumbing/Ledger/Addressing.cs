using System.Globalization;
using JasperFx.Events;
using JointEnforcement.Domain.Matters;
using Marten;

namespace JointEnforcement.Service.Plumbing.Ledger;

/// <summary>Where an entered act comes from: who imported it, and whether its file says that the date was assumed.</summary>
internal sealed record Origin(string Importer, bool Assumed);

/// <summary>Writes on each event who may be told of it, so that telling needs no further read.</summary>
internal static class Addressing
{
    // In ticks: a header that looks like a date comes back from the store without its fractions.
    private const string Entered = "entered";

    /// <summary>The facts as events; whoever saw the matter before hears that it moved. The time of entry stands on those that are measured by it.</summary>
    public static IReadOnlyList<object> Of(IDocumentSession session, string officer, IEnumerable<MatterFact> facts, IMatter? before, IMatter after, DateTimeOffset? enteredAt = null, Origin? origin = null)
    {
        var audience = string.Join(',', after.Audience.Keys.Union(before?.Audience.Keys ?? []));
        return
        [
            .. facts.Select(fact =>
            {
                var e = session.Events.BuildEvent(fact);
                e.SetHeader("audience", audience);
                e.SetHeader("officer", officer);
                if (enteredAt is { } at)
                    e.SetHeader(Entered, at.UtcTicks.ToString(CultureInfo.InvariantCulture));
                if (origin is not null)
                    e.SetHeader("importer", origin.Importer);
                if (origin is { Assumed: true })
                    e.SetHeader("assumed", true);
                return e;
            })
        ];
    }

    /// <summary>When a fact was entered by whoever did it; none where its time is no other, it followed from another fact, or it was taken over from elsewhere.</summary>
    public static DateTimeOffset? EnteredAt(IEvent e) =>
        long.TryParse($"{e.GetHeader(Entered)}", NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
}
