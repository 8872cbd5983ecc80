using System.Security.Cryptography;
using System.Text.Json;
using JasperFx;
using JasperFx.Events;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Domain;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Service.Deadlines;
using Marten;
using Marten.Exceptions;
using Npgsql;

namespace JointEnforcement.Service.Plumbing.Ledger;

/// <summary>The one hand that writes: shape, sight, law, then facts, what follows from them and the read models in one transaction.</summary>
internal sealed partial class CaseLedger(
    IDocumentStore store, ActDoors doors, ActDesk desk, CitedLaw cited, MatterRooms rooms, FollowUp followUp, FeedSignal signal, TimeBooks times, TimeProvider clock, ILogger<CaseLedger> log)
{
    private const int Tries = 5;

    public Task<ActOutcome> Perform(Officer by, Act act, ActTicket ticket, CancellationToken ct) => Perform(by, act, ticket, measured: act.OccurredAt is not null, ct);

    /// <summary>Performs what was done before the house knew of it: when it is entered says nothing about who did it.</summary>
    public Task<ActOutcome> TakeOver(Officer by, Act act, ActTicket ticket, CancellationToken ct) => Perform(by, act, ticket, measured: false, ct);

    private async Task<ActOutcome> Perform(Officer by, Act act, ActTicket ticket, bool measured, CancellationToken ct)
    {
        var name = act.GetType().Name;
        if (doors.For(act) is not { } door)
            return Refused(ticket, Refusals.UnknownAct(name));

        if (door.Misshapen(act) is { } misshapen)
            return Refused(ticket, misshapen);

        if (PersonalText.In(act) is { } personal)
            return Refused(ticket, Refusals.Of(personal));

        var digest = Digest(act, ticket.Matter);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var outcome = await Try(by, act, door, ticket, digest, measured, ct);
                Log.Performed(log, name, outcome.Matter, outcome.Version, outcome.Refusal?.Code ?? "done");
                return outcome;
            }
            // A lost race: whoever won has moved the matter, so ask the law again from where it stands now.
            catch (Exception e) when (attempt < Tries && LostRace(e))
            {
                Log.LostRace(log, name, ticket.Matter, attempt);
            }
        }
    }

    private static void Stamp(IDocumentSession session, Measure measure)
    {
        session.SetHeader(TimeBooks.CalendarHeader, measure.Calendar.Version);
        session.SetHeader(TimeBooks.RulebookHeader, measure.Rulebook.Stamp);
        if (measure.Followed is { } followed)
            session.SetHeader(TimeBooks.FollowedHeader, followed.Stamp);
    }

    private async Task<ActOutcome> Try(Officer by, Act act, IActDoor door, ActTicket ticket, string digest, bool measured, CancellationToken ct)
    {
        await using var session = store.LightweightSession();
        Stamp(session, times.InForce);
        var receiptId = ActReceipt.IdOf(by.Id, ticket.IdempotencyKey);
        if (await Answered(session, receiptId, digest, ticket, ct) is { } earlier)
            return earlier;

        var receipt = new ActReceipt { Id = receiptId, Digest = digest, Matter = ticket.Matter, Version = 0 };
        var outcome = MatterMap.Opens(act.GetType())
            ? await Open(session, by, act, door, ticket, receipt, measured, ct)
            : await Move(session, by, act, door, ticket, receipt, measured, ct);
        // A refusal may be the work of the very same request, sent twice at once and done a moment ago.
        return outcome.Done ? outcome : await Answered(session, receiptId, digest, ticket, ct) ?? outcome;
    }

    private static async Task<ActOutcome?> Answered(IDocumentSession session, string receiptId, string digest, ActTicket ticket, CancellationToken ct) =>
        await session.LoadAsync<ActReceipt>(receiptId, ct) is not { } earlier ? null
        : earlier.Digest == digest ? new ActOutcome(earlier.Matter, earlier.Version)
        : Refused(ticket, Refusals.KeyReused);

    private async Task<ActOutcome> Open(IDocumentSession session, Officer by, Act act, IActDoor door, ActTicket ticket, ActReceipt receipt, bool measured, CancellationToken ct)
    {
        await session.BeginTransactionAsync(ct);
        var occasion = OccasionOf(by, act, DateTimeOffset.MinValue);
        var decision = await door.Decide(desk.For(session, null, occasion, ticket.Matter), act, ct);
        if (decision is Decision<MatterFact>.Refused { Why: var why })
            return Refused(ticket, Refusals.Of(why));

        var facts = ((Decision<MatterFact>.Granted)decision).Facts;
        var room = rooms[MatterMap.KindOf(act.GetType())];
        var opened = room.Fold(null, facts);
        if (await cited.Dead(session, act, opened, occasion, ct) is { } dead)
            return Refused(ticket, dead);

        room.Start(session, ticket.Matter, Addressing.Of(session, by.Id, facts, null, opened, measured ? clock.GetUtcNow() : null));
        await followUp.Of(session, by.Id, opened, facts, ct);
        return await Save(session, receipt with { Version = facts.Count }, moved: true, ct);
    }

    private async Task<ActOutcome> Move(IDocumentSession session, Officer by, Act act, IActDoor door, ActTicket ticket, ActReceipt receipt, bool measured, CancellationToken ct)
    {
        await session.BeginTransactionAsync(ct);
        var room = rooms[MatterMap.KindOf(act.GetType())];
        if (await room.Hold(session, ticket.Matter, ct) is not { } held || !by.ReadsCases || held.State.Audience.GetValueOrDefault(by.Agency.Code) < Sight.Letter)
            return Refused(ticket, Refusals.UnknownCase);

        var (matter, version, now) = (held.State, held.Version, clock.GetUtcNow());
        var occasion = OccasionOf(by, act, matter.LastOccurred);
        var decision = await door.Decide(desk.For(session, matter, occasion, ticket.Matter), act, ct);

        ActOutcome Refuse(RefusalNotice notice) => new(ticket.Matter, version, notice with
        {
            Stage = matter.StageFor(by.Agency.Code),
            Version = version,
            AllowedActs = room.OpenTo(by, matter, now)
        });

        if (decision is Decision<MatterFact>.Refused { Why: { Kind: RefusalKind.Stage } stage })
            return Refuse(Refusals.Of(stage.Blanks.ContainsKey("stage") ? stage.With("stage", matter.StageFor(by.Agency.Code)) : stage));

        if (ticket.ExpectedVersion != version)
            return Refuse(ticket.ExpectedVersion is null ? Refusals.IfMatchMissing : Refusals.MovedOn);

        if (decision is Decision<MatterFact>.Refused { Why: var why })
            return Refuse(Refusals.Of(why));

        if (await cited.Dead(session, act, matter, occasion, ct) is { } dead)
            return Refuse(dead);

        var facts = ((Decision<MatterFact>.Granted)decision).Facts;
        if (facts.Count > 0)
        {
            var after = room.Fold(matter, facts);
            held.Append(Addressing.Of(session, by.Id, facts, matter, after, measured ? now : null));
            await followUp.Of(session, by.Id, after, facts, ct);
        }
        return await Save(session, receipt with { Version = version + facts.Count }, facts.Count > 0, ct);
    }

    private async Task<ActOutcome> Save(IDocumentSession session, ActReceipt receipt, bool moved, CancellationToken ct)
    {
        session.Insert(receipt);
        await session.SaveChangesAsync(ct);
        if (moved)
            signal.Committed();
        return new ActOutcome(receipt.Matter, receipt.Version);
    }

    private Occasion OccasionOf(Officer by, Act act, DateTimeOffset last)
    {
        var now = clock.GetUtcNow();
        // Nodes' clocks differ by milliseconds; an act that states no time is never earlier than the last fact.
        var occurred = act.OccurredAt ?? (now < last ? last : now);
        return new Occasion(by, occurred, act.ServedAt, now);
    }

    private static string Digest(Act act, Guid matter) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
            new { matter = MatterMap.Opens(act.GetType()) ? Guid.Empty : matter, act = act.GetType().Name, body = (object)act }, HouseJson.Options)));

    private static ActOutcome Refused(ActTicket ticket, RefusalNotice notice) => new(ticket.Matter, 0, notice);

    private static bool LostRace(Exception e) => e switch
    {
        ConcurrencyException or Marten.Exceptions.ExistingStreamIdCollisionException or DocumentAlreadyExistsException => true,
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected } => true,
        { InnerException: { } inner } => LostRace(inner),
        _ => false
    };
}
