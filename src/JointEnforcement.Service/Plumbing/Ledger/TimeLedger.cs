using System.Security.Cryptography;
using System.Text.Json;
using JasperFx;
using JointEnforcement.Contracts;
using JointEnforcement.Domain;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Service.Deadlines;
using Marten;
using Npgsql;

namespace JointEnforcement.Service.Plumbing.Ledger;

/// <summary>Writes the time book, one hand at a time, and lets matters follow what was confirmed.</summary>
internal sealed class TimeLedger(IDocumentStore store, TimeBooks times, MatterRooms rooms, FeedSignal signal, TimeProvider clock)
{
    // Any constant will do; it only has to be the same on every node.
    private const long BookLock = 7_310_431_283;

    /// <summary>Reads the book again.</summary>
    public async Task Reload(CancellationToken ct)
    {
        await using var session = store.QuerySession();
        times.Take(await Read(session, ct));
    }

    /// <summary>Enters what this node was started with, where the book does not hold it yet.</summary>
    public async Task Install(CancellationToken ct)
    {
        await using var session = await Locked(ct);
        var book = await Read(session, ct);
        var now = clock.GetUtcNow();
        if (!book.HoldsInstalled(WorkingCalendar.Shipped.Version))
            Append(session, book.Version == 0, new CalendarInstalled(WorkingCalendar.Shipped.Version, WorkingCalendar.ShippedText) { OccurredAt = now });
        if (!book.HoldsRulebook(times.Installed.Stamp))
            Append(session, false, new RulebookInstalled(times.Installed.Stamp, times.Installed.Files, times.Installed.Sheets) { OccurredAt = now });
        await session.SaveChangesAsync(ct);
        await Reload(ct);
    }

    /// <summary>One act on the time book, decided against the book as it stands while nobody else writes it. The same key with the same body answers the same again.</summary>
    public async Task<ActOutcome> Perform(Officer by, string key, object body, Func<TimeBook, Task<Decision<TimeBookFact>>> decide, CancellationToken ct)
    {
        await using var session = await Locked(ct);
        var receipt = new ActReceipt { Id = ActReceipt.IdOf(by.Id, key), Digest = Digest(body), Matter = TimeBook.Stream, Version = 0 };
        if (await session.LoadAsync<ActReceipt>(receipt.Id, ct) is { } earlier)
            return earlier.Digest == receipt.Digest ? new ActOutcome(earlier.Matter, earlier.Version) : Refused(Refusals.KeyReused);

        var book = await Read(session, ct);
        var decision = await decide(book);
        if (decision is Decision<TimeBookFact>.Refused { Why: var why })
            return Refused(Refusals.Of(why)) with { Version = book.Version };

        var facts = ((Decision<TimeBookFact>.Granted)decision).Facts;
        foreach (var fact in facts)
            Append(session, false, fact);
        session.Insert(receipt with { Version = book.Version + facts.Count });
        await session.SaveChangesAsync(ct);
        if (facts.Count > 0)
            signal.Committed();
        await Reload(ct);
        return new ActOutcome(TimeBook.Stream, book.Version + facts.Count);
    }

    /// <summary>These matters follow the confirmation, in one transaction; one that moved meanwhile is left for the next round.</summary>
    public async Task<int> Follow(IReadOnlyList<AffectedMatter> matters, DatesConfirmed confirmed, CancellationToken ct)
    {
        await using var session = store.LightweightSession();
        session.SetHeader(TimeBooks.CalendarHeader, confirmed.CalendarVersion);
        session.SetHeader(TimeBooks.RulebookHeader, confirmed.RulebookVersion);
        var followed = 0;
        foreach (var matter in matters)
            if (await rooms[matter.Kind].Hold(session, matter.Seen.State.Id, ct) is { } held && held.Version == matter.Seen.Card.Version)
            {
                var fact = new DatesRecounted(confirmed.CalendarVersion, confirmed.RulebookVersion) { By = confirmed.By, OccurredAt = clock.GetUtcNow() };
                held.Append(Addressing.Of(session, confirmed.By.Id, [fact], held.State, held.State));
                followed++;
            }
        await session.SaveChangesAsync(ct);
        if (followed > 0)
            signal.Committed();
        return followed;
    }

    /// <summary>Enters that every matter has followed.</summary>
    public async Task Finish(DatesConfirmed confirmed, CancellationToken ct)
    {
        await using var session = await Locked(ct);
        if ((await Read(session, ct)) is { Following: true, Confirmed: { } last } && (last.CalendarVersion, last.RulebookVersion) == (confirmed.CalendarVersion, confirmed.RulebookVersion))
            Append(session, false, new DatesRecountFinished(confirmed.CalendarVersion, confirmed.RulebookVersion) { OccurredAt = clock.GetUtcNow() });
        await session.SaveChangesAsync(ct);
        signal.Committed();
        await Reload(ct);
    }

    private async Task<IDocumentSession> Locked(CancellationToken ct)
    {
        var session = store.LightweightSession();
        await session.BeginTransactionAsync(ct);
        await using var take = new NpgsqlCommand("select pg_advisory_xact_lock($1)", session.Connection as NpgsqlConnection) { Parameters = { new() { Value = BookLock } } };
        await take.ExecuteNonQueryAsync(ct);
        return session;
    }

    private static async Task<TimeBook> Read(IQuerySession session, CancellationToken ct) =>
        (await session.Events.FetchStreamAsync(TimeBook.Stream, token: ct)).Select(e => e.Data).OfType<TimeBookFact>().Aggregate(TimeBook.Empty, (book, fact) => book.After(fact));

    private static void Append(IDocumentSession session, bool first, TimeBookFact fact)
    {
        if (first)
            session.Events.StartStream(TimeBook.Stream, fact);
        else
            session.Events.Append(TimeBook.Stream, fact);
    }

    private static string Digest(object body) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { act = body.GetType().Name, body }, HouseJson.Options)));

    private static ActOutcome Refused(RefusalNotice notice) => new(TimeBook.Stream, 0, notice);
}
