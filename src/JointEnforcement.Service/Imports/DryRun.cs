using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Service.Dossiers;
using JointEnforcement.Service.Plumbing;
using JointEnforcement.Service.Referrals;
using Marten;
using Npgsql;

namespace JointEnforcement.Service.Imports;

/// <summary>Decides every act of every case as the ledger would, in a transaction that is never committed.</summary>
internal sealed class DryRun(IDocumentStore store, NpgsqlDataSource database, ActDoors doors, ActDesk desk, CitedLaw cited, TimeProvider clock)
{
    public async Task Decide(IEnumerable<ReadCase> cases, Mistakes mistakes, CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        foreach (var told in cases.Where(c => c.Acts.Count > 0))
            await Decide(told, transaction, mistakes, ct);
        await transaction.RollbackAsync(ct);
    }

    private async Task Decide(ReadCase told, NpgsqlTransaction transaction, Mistakes mistakes, CancellationToken ct)
    {
        await using var session = store.LightweightSession(Marten.Services.SessionOptions.ForTransaction(transaction));
        var now = clock.GetUtcNow();
        session.Store(told.Acts.SelectMany(a => a.Papers.Select(p => p.Of(told.Referral!.Value, a.By.Id, now))).ToArray());
        await session.SaveChangesAsync(ct);

        Law.CriminalReferral? referral = null;
        foreach (var act in told.Acts)
        {
            if (referral is not null && (!act.By.ReadsCases || Law.Audience.Of(referral, act.By.Agency.Code) < Domain.Sight.Letter))
            {
                mistakes.Add(act.Place, "by", Refusals.UnknownCase);
                return;
            }
            var occasion = new Occasion(act.By, act.Act.OccurredAt!.Value, act.Act.ServedAt, now);
            var decision = await doors.For(act.Act)!.Decide(desk.For(session, referral, occasion, told.Referral!.Value), act.Act, ct);
            // What follows a refused act says nothing more about the file.
            if (decision is Decision<MatterFact>.Refused { Why: var why })
            {
                mistakes.Add(act.Place, act.Act is OpenReferral ? "by" : "", Refusals.Of(why));
                return;
            }
            if (referral is not null && await cited.Dead(session, act.Act, referral, occasion, ct) is { } dead)
            {
                mistakes.Add(act.Place, "body", dead);
                return;
            }
            referral = ((Decision<MatterFact>.Granted)decision).Facts.Cast<Law.ReferralFact>().Aggregate(referral, Law.CriminalReferral.Evolve);
        }
    }
}

internal static class Papers
{
    public static EvidenceFile Of(this ReadPaper paper, Guid matter, string officer, DateTimeOffset at) =>
        new() { Id = paper.Seal.FileId, Matter = matter, Officer = officer, StoredAt = at, Seal = paper.Seal };
}
