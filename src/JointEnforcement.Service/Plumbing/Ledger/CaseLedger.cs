using System.Security.Cryptography;
using System.Text.Json;
using JasperFx;
using JasperFx.Events;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Service.Referrals;
using Marten;
using Marten.Exceptions;
using Npgsql;

namespace JointEnforcement.Service.Plumbing.Ledger;

/// <summary>The one hand that writes: shape, sight, law, then facts and read models in one transaction.</summary>
internal sealed partial class CaseLedger(IDocumentStore store, ReferralDoors doors, ReferralDesk desk, FeedSignal signal, TimeProvider clock, ILogger<CaseLedger> log)
{
    private const int Tries = 5;

    public async Task<ActOutcome> Perform(Officer by, Act act, ActTicket ticket, CancellationToken ct)
    {
        var name = act.GetType().Name;
        if (doors.For(act) is not { } door)
            return Refused(ticket, Refusals.UnknownAct(name));

        if (door.Misshapen(act) is { } misshapen)
            return Refused(ticket, misshapen);

        var digest = Digest(act, ticket.Matter);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var outcome = await Try(by, act, door, ticket, digest, ct);
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

    private async Task<ActOutcome> Try(Officer by, Act act, IReferralDoor door, ActTicket ticket, string digest, CancellationToken ct)
    {
        await using var session = store.LightweightSession();
        var receiptId = ActReceipt.IdOf(by.Id, ticket.IdempotencyKey);
        if (await Answered(session, receiptId, digest, ticket, ct) is { } earlier)
            return earlier;

        var outcome = act is OpenReferral
            ? await Open(session, by, (OpenReferral)act, door, ticket, receiptId, digest, ct)
            : await Move(session, by, act, door, ticket, receiptId, digest, ct);
        // A refusal may be the work of the very same request, sent twice at once and done a moment ago.
        return outcome.Done ? outcome : await Answered(session, receiptId, digest, ticket, ct) ?? outcome;
    }

    private static async Task<ActOutcome?> Answered(IDocumentSession session, string receiptId, string digest, ActTicket ticket, CancellationToken ct) =>
        await session.LoadAsync<ActReceipt>(receiptId, ct) is not { } earlier ? null
        : earlier.Digest == digest ? new ActOutcome(earlier.Matter, earlier.Version)
        : Refused(ticket, Refusals.KeyReused);

    private async Task<ActOutcome> Open(
        IDocumentSession session, Officer by, OpenReferral act, IReferralDoor door, ActTicket ticket, string receiptId, string digest, CancellationToken ct)
    {
        var decision = await door.Decide(desk.For(session, null, OccasionOf(by, act, DateTimeOffset.MinValue), ticket.Matter), act, ct);
        if (decision is Decision<Law.ReferralFact>.Refused { Why: var why })
            return Refused(ticket, Refusals.Of(why));

        var facts = ((Decision<Law.ReferralFact>.Granted)decision).Facts;
        Address(session, by, facts.Aggregate((Law.CriminalReferral?)null, Law.CriminalReferral.Evolve)!, null);
        session.Events.StartStream(ticket.Matter, facts);
        session.Insert(new ActReceipt { Id = receiptId, Digest = digest, Matter = ticket.Matter, Version = facts.Count });
        await session.SaveChangesAsync(ct);
        signal.Committed();
        return new ActOutcome(ticket.Matter, facts.Count);
    }

    private async Task<ActOutcome> Move(
        IDocumentSession session, Officer by, Act act, IReferralDoor door, ActTicket ticket, string receiptId, string digest, CancellationToken ct)
    {
        await session.BeginTransactionAsync(ct);
        var stream = await session.Events.FetchForWriting<ReferralRecord>(ticket.Matter, ct);
        if (stream.Aggregate?.State is not { } referral || !by.ReadsCases || Law.Audience.Of(referral, by.Agency.Code) is Law.Sight.None or Law.Sight.Figures)
            return Refused(ticket, Refusals.UnknownCase);

        var version = stream.CurrentVersion ?? 0;
        var now = clock.GetUtcNow();
        var decision = await door.Decide(desk.For(session, referral, OccasionOf(by, act, referral.LastOccurred), ticket.Matter), act, ct);

        ActOutcome Refuse(RefusalNotice notice) => new(ticket.Matter, version, notice with
        {
            Stage = referral.Stage.ToString(),
            Version = version,
            AllowedActs = Law.ReferralActs.OpenTo(by, referral, now)
        });

        if (decision is Decision<Law.ReferralFact>.Refused { Why: { Kind: RefusalKind.Stage } stage })
            return Refuse(Refusals.Of(stage));

        if (ticket.ExpectedVersion != version)
            return Refuse(ticket.ExpectedVersion is null ? Refusals.IfMatchMissing : Refusals.MovedOn);

        if (decision is Decision<Law.ReferralFact>.Refused { Why: var why })
            return Refuse(Refusals.Of(why));

        var facts = ((Decision<Law.ReferralFact>.Granted)decision).Facts;
        if (facts.Count > 0)
        {
            Address(session, by, facts.Aggregate(referral, (state, fact) => Law.CriminalReferral.Evolve(state, fact)!), referral);
            stream.AppendMany([.. facts]);
        }
        session.Insert(new ActReceipt { Id = receiptId, Digest = digest, Matter = ticket.Matter, Version = version + facts.Count });
        await session.SaveChangesAsync(ct);
        if (facts.Count > 0)
            signal.Committed();
        return new ActOutcome(ticket.Matter, version + facts.Count);
    }

    // The event carries its audience, so that telling it needs no further read. Whoever saw the matter before hears that it moved.
    private static void Address(IDocumentSession session, Officer by, Law.CriminalReferral after, Law.CriminalReferral? before)
    {
        var audience = Law.Audience.Of(after).Keys.Union(before is null ? [] : Law.Audience.Of(before).Keys);
        session.SetHeader("audience", string.Join(',', audience));
        session.SetHeader("officer", by.Id);
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
            new { matter = act is OpenReferral ? Guid.Empty : matter, act = act.GetType().Name, body = (object)act }, HouseJson.Options)));

    private static ActOutcome Refused(ActTicket ticket, RefusalNotice notice) => new(ticket.Matter, 0, notice);

    private static bool LostRace(Exception e) => e switch
    {
        ConcurrencyException or Marten.Exceptions.ExistingStreamIdCollisionException or DocumentAlreadyExistsException => true,
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected } => true,
        { InnerException: { } inner } => LostRace(inner),
        _ => false
    };


}
