using System.Collections.Concurrent;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain.Dossiers;
using JointEnforcement.Service.Agencies;
using JointEnforcement.Service.Dossiers;
using JointEnforcement.Service.Plumbing.Ledger;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using MaterialKind = JointEnforcement.Contracts.Referrals.MaterialKind;

namespace JointEnforcement.Service.Tests.Plumbing;

/// <summary>The same acts through the ledger itself, for stories that need a great many matters.</summary>
internal static class InProcess
{
    public static async Task<IReadOnlyList<(Guid Matter, long Version)>> DeliveredReferrals(House house, int count)
    {
        var matters = new ConcurrentBag<(Guid, long)>();
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, _) => matters.Add(await Approved(house, i, new DeliverDossier())));
        return [.. matters];
    }

    public static async Task<IReadOnlyList<(Guid Matter, long Version)>> ApprovedReferrals(House house, int count)
    {
        var matters = new ConcurrentBag<(Guid, long)>();
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, _) => matters.Add(await Approved(house, i)));
        return [.. matters];
    }

    public static async Task<ActOutcome> Perform(House house, string officer, ReferralAct act, Guid matter, long? version)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var by = scope.ServiceProvider.GetRequiredService<RegisterBook>().Officer(officer)!;
        var outcome = await scope.ServiceProvider.GetRequiredService<CaseLedger>().Perform(by, act, new ActTicket(matter, version, Person.NewKey()), TestContext.Current.CancellationToken);
        Assert.True(outcome.Done, $"{officer} {act.GetType().Name}: {outcome.Refusal?.Code}");
        return outcome;
    }

    private static async Task<(Guid, long)> Approved(House house, int no, params ReferralAct[] more)
    {
        var id = Guid.CreateVersion7();
        var outcome = await Perform(house, "eeb-officer", new OpenReferral { Facts = Situations.Facts($"第{no}号案") }, id, null);
        foreach (var (officer, act) in Steps(await Files(house, id)).Concat(more.Select(a => ("eeb-officer", a))))
            outcome = await Perform(house, officer, act, id, outcome.Version);
        return (id, outcome.Version);
    }

    private static IEnumerable<(string Officer, ReferralAct Act)> Steps(Guid[] files) =>
    [
        ("eeb-officer", new DesignateTaskGroup { Members = ["eeb-officer", "eeb-officer2"] }),
        ("eeb-officer", new AddDossierItem { Kind = MaterialKind.ReferralLetter, Title = "移送书", Pages = 2, File = files[0] }),
        ("eeb-officer", new AddDossierItem { Kind = MaterialKind.InvestigationReport, Title = "调查报告", Pages = 9, File = files[1] }),
        ("eeb-officer", new SubmitReferralReport { Opinion = "建议移送。" }),
        ("eeb-head", new ApproveReferral { IncompleteReason = "后补。" })
    ];

    private static async Task<Guid[]> Files(House house, Guid matter)
    {
        var seals = Enumerable.Range(0, 2).Select(i => new FileSeal(Guid.CreateVersion7(), $"{i}.pdf", "application/pdf", 9, new string('a', 64), new string('b', 64))).ToArray();
        await using var session = house.Services.GetRequiredService<IDocumentStore>().LightweightSession();
        session.Insert(seals.Select(s => new EvidenceFile { Id = s.FileId, Matter = matter, Officer = "eeb-officer", StoredAt = TimeProvider.System.GetUtcNow(), Seal = s }));
        await session.SaveChangesAsync();
        return [.. seals.Select(s => s.FileId)];
    }
}
