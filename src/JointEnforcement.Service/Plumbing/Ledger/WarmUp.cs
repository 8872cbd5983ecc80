using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;
using Marten;
using Npgsql;
using MatterKind = JointEnforcement.Contracts.Matters.MatterKind;

namespace JointEnforcement.Service.Plumbing.Ledger;

/// <summary>One command goes all the way but the commit: an opening is decided, appended, projected and copied into its rows, then rolled back. Nothing is stored and nobody is told.</summary>
internal sealed class WarmUp(IDocumentStore store, NpgsqlDataSource database, ActDoors doors, ActDesk desk, MatterRooms rooms, TimeProvider clock, WarmedUp warmed)
{
    /// <summary>An agency that no register names and no act can come from.</summary>
    private static readonly Officer Nobody = new("-", "-", new Agency("-", "-", AgencyKind.Administrative, "-", "-", "-"), [Post.Officer], null);

    private static readonly OpenReferral Opening = new()
    {
        Facts = new CaseFacts { Title = "-", Violation = "-", SuspectedCrime = "-", Summary = "-", Source = "-", Party = "-", Township = "-", ActDate = new DateOnly(2020, 1, 1) }
    };

    /// <summary>Once on this node. An append draws a number of the log that no fact will carry, so it is not repeated at every question.</summary>
    public async Task Once(CancellationToken ct)
    {
        if (warmed.Done)
            return;

        await Run(ct);
        warmed.Done = true;
    }

    public async Task Run(CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await using var session = store.LightweightSession(Marten.Services.SessionOptions.ForTransaction(transaction));

        var now = clock.GetUtcNow();
        var matter = Guid.CreateVersion7();
        var decision = await doors.For(Opening)!.Decide(desk.For(session, null, new Occasion(Nobody, now, null, now), matter), Opening, ct);
        var facts = decision is Decision<MatterFact>.Granted granted ? granted.Facts : throw new InvalidOperationException("The opening that warms the house up was refused.");
        var room = rooms[MatterKind.CriminalReferral];
        room.Start(session, matter, Addressing.Of(session, Nobody.Id, facts, null, room.Fold(null, facts)));
        session.Insert(new ActReceipt { Id = ActReceipt.IdOf(Nobody.Id, matter.ToString()), Digest = "-", Matter = matter, Version = facts.Count });
        await session.SaveChangesAsync(ct);
        await transaction.RollbackAsync(ct);
    }
}

/// <summary>Whether a command has gone all the way on this node.</summary>
internal sealed class WarmedUp
{
    public volatile bool Done;
}
