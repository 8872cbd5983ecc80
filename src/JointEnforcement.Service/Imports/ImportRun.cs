using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.CaseFiles;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Service.Deadlines;
using JointEnforcement.Service.Plumbing;
using JointEnforcement.Service.Plumbing.Ledger;
using Marten;
using Npgsql;
using MatterKind = JointEnforcement.Contracts.Matters.MatterKind;
using SessionOptions = Marten.Services.SessionOptions;

namespace JointEnforcement.Service.Imports;

/// <summary>One transaction for one file: every act of every case is decided as the ledger would, and all of it is written or nothing.</summary>
internal sealed class ImportRun(
    IDocumentStore store, NpgsqlDataSource database, ActDoors doors, ActDesk desk, CitedLaw cited, MatterRooms rooms, FollowUp followUp, PaperShelf shelf, TimeBooks times, TimeProvider clock)
{
    /// <summary>Whether the file was written; it is not when dry, nor with a single mistake.</summary>
    public async Task<bool> Of(IReadOnlyList<ReadCase> cases, Officer importer, string sha256, bool dry, Mistakes mistakes, CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var decided = new List<(ReadCase Told, IReadOnlyList<DecidedAct> Acts)>();
        foreach (var told in cases)
            decided.Add((told, await Decide(told, transaction, mistakes, ct)));
        if (dry || mistakes.All.Count > 0)
            return false;

        // Facts draw their numbers only now, so that the log waits for nobody's reading and deciding.
        await shelf.Keep(cases, ct);
        foreach (var (told, acts) in decided)
            await Write(told, acts, importer, sha256, transaction, ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    private async Task<IReadOnlyList<DecidedAct>> Decide(ReadCase told, NpgsqlTransaction transaction, Mistakes mistakes, CancellationToken ct)
    {
        await using var session = store.LightweightSession(SessionOptions.ForTransaction(transaction));
        var now = clock.GetUtcNow();
        session.Store(told.Acts.SelectMany(a => a.Papers.Select(p => p.Of(told.Referral!.Value, a.By.Id, now))).ToArray());
        await session.SaveChangesAsync(ct);

        var decided = new List<DecidedAct>();
        Law.CriminalReferral? referral = null;
        foreach (var (act, i) in told.Acts.Select((act, i) => (act, i)))
        {
            if (referral is not null && (!act.By.ReadsCases || Law.Audience.Of(referral, act.By.Agency.Code) < Domain.Sight.Letter))
            {
                mistakes.Add(act.Place, "by", Refusals.UnknownCase);
                WhoElse(told, i, referral, mistakes);
                return [];
            }
            var occasion = new Occasion(act.By, act.Act.OccurredAt!.Value, act.Act.ServedAt, now);
            var decision = await doors.For(act.Act)!.Decide(desk.For(session, referral, occasion, told.Referral!.Value), act.Act, ct);
            if (decision is Decision<MatterFact>.Refused { Why: var why })
            {
                mistakes.Add(act.Place, why.Kind is RefusalKind.Post ? "by" : "", Refusals.Of(why));
                WhoElse(told, i, referral, mistakes);
                return [];
            }
            var facts = ((Decision<MatterFact>.Granted)decision).Facts;
            var after = facts.Cast<Law.ReferralFact>().Aggregate(referral, Law.CriminalReferral.Evolve)!;
            if (await cited.Dead(session, act.Act, referral ?? after, occasion, ct) is { } dead)
            {
                mistakes.Add(act.Place, "body", dead);
                WhoElse(told, i, referral, mistakes);
                return [];
            }
            decided.Add(new DecidedAct(act, facts, referral, after));
            referral = after;
        }
        return decided;
    }

    /// <summary>What follows a refused act is decided no more, but whose post it would be is still said: that does not hang on where the matter stands.</summary>
    private static void WhoElse(ReadCase told, int refused, Law.CriminalReferral? referral, Mistakes mistakes)
    {
        foreach (var act in told.Acts.Skip(refused + 1))
            if (referral is not null && act.Act is ApproveReferral or DeclineReferral && act.By.Agency.Code == referral.Origin && !act.By.Holds(Post.Head, Post.ActingHead))
                mistakes.Add(act.Place, "by", Refusals.Of(Law.ReferralRefusals.OnlyTheHeadMayDecide));
    }

    private async Task Write(ReadCase told, IReadOnlyList<DecidedAct> acts, Officer importer, string sha256, NpgsqlTransaction transaction, CancellationToken ct)
    {
        if (acts.Count > 0)
        {
            await using var session = Writing(transaction);
            rooms[MatterKind.CriminalReferral].Start(
                session, told.Referral!.Value, acts.SelectMany(a => Addressing.Of(session, a.Read.By.Id, a.Facts, a.Before, a.After, origin: a.From(importer))));
            await session.SaveChangesAsync(ct);
        }
        foreach (var act in acts)
        {
            await using var session = Writing(transaction);
            await followUp.Of(session, act.Read.By.Id, act.After, act.Facts, act.From(importer), ct);
            await session.SaveChangesAsync(ct);
        }

        await using var chronicle = store.LightweightSession(SessionOptions.ForTransaction(transaction));
        chronicle.SetHeader("audience", string.Join(',', told.Agencies));
        chronicle.SetHeader("officer", importer.Id);
        var imported = new CaseFileImported(told.Key, told.Title, told.Source, told.Agencies, told.Referral, sha256);
        chronicle.Events.StartStream(told.CaseFile, CaseChronicle.Begin(imported, told.Milestones, Occasion.At(importer, clock.GetUtcNow())));
        await chronicle.SaveChangesAsync(ct);
    }

    private IDocumentSession Writing(NpgsqlTransaction transaction)
    {
        var session = store.LightweightSession(SessionOptions.ForTransaction(transaction));
        CaseLedger.Stamp(session, times.InForce);
        return session;
    }

    private sealed record DecidedAct(ReadAct Read, IReadOnlyList<MatterFact> Facts, Law.CriminalReferral? Before, Law.CriminalReferral After)
    {
        public Origin From(Officer importer) => new(importer.Id, Read.Assumed);
    }
}
