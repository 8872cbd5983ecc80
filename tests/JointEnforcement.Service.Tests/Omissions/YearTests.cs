using System.Diagnostics;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Omissions;
using JointEnforcement.Domain.Dossiers;
using JointEnforcement.Domain.Omissions;
using JointEnforcement.Service.Agencies;
using JointEnforcement.Service.Dossiers;
using JointEnforcement.Service.Omissions;
using JointEnforcement.Service.Plumbing.Ledger;
using JointEnforcement.Service.Tests.Plumbing;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace JointEnforcement.Service.Tests.Omissions;

/// <summary>Five hundred matters are told to the house act by act, each act on the day it is entered; what the workbench finds is compared with what was planted, both ways.</summary>
public sealed class YearTests
{
    private const int Seed = 20261125;
    private const int Matters = 500;
    private const string Procuratorate = "PROC";

    [Fact]
    public async Task F8_AC1_Every_omission_planted_in_a_generated_year_of_500_matters_is_found_and_none_is_false()
    {
        var time = new ShiftedTime();
        var plans = new GeneratedYear(Seed, Matters).Matters();
        var planted = plans.SelectMany(p => p.Planted).ToList();
        Assert.All(OmissionBook.Shipped.Kinds, kind => Assert.True(planted.Count(p => p.Kind == kind.Id) >= 5, kind.Id));

        time.MoveTo(plans.SelectMany(p => p.Acts).Min(a => a.At).AddDays(-1));
        var house = new House { Clock = time };
        await house.InitializeAsync();
        try
        {
            var watch = Stopwatch.StartNew();
            await Tell(house, plans, time);
            time.MoveTo(GeneratedYear.End);
            TestContext.Current.TestOutputHelper?.WriteLine($"{plans.Sum(p => p.Acts.Count)} acts on {Matters} matters, {planted.Count} omissions planted, told in {watch.ElapsedMilliseconds} ms");

            var found = await Found(house);
            Assert.Empty(planted.Except(found));
            Assert.Empty(found.Except(planted));
            Assert.Equal(planted.Count, found.Count);

            await CountsAndListsAgree(planted);
        }
        finally
        {
            await house.DisposeAsync();
        }

        // Over HTTP, with the real time of tokens; what is in sight is named, what is not is counted.
        async Task CountsAndListsAgree(List<Planted> all)
        {
            var prosecutor = house.As("proc-supervision").House;
            foreach (var kind in (await prosecutor.Ask(new ShowWorkbench()))!.Kinds)
            {
                var lines = await Pages(prosecutor, kind.Kind);
                Assert.Equal((all.Count(p => p.Kind == kind.Kind), kind.Count), (lines.Count, lines.Count));
                var named = lines.Where(l => l.Card is not null).Select(l => new Planted(kind.Kind, l.Card!.Id, l.Obligor)).ToList();
                Assert.Empty(named.Except(all));
                Assert.All(lines.Where(l => l.Card is null), l => Assert.Null(l.Clock));
            }
        }
    }

    private static async Task<List<OmissionLine>> Pages(Client.CaseHouseClient prosecutor, string kind)
    {
        var lines = new List<OmissionLine>();
        for (string? after = null; ;)
        {
            var page = (await prosecutor.Ask(new ListOmissions(kind, after, 17)))!;
            lines.AddRange(page.Lines);
            if ((after = page.Next) is null)
                return lines;
        }
    }

    private static async Task<List<Planted>> Found(House house)
    {
        var rows = house.Services.GetRequiredService<OmissionRows>();
        var found = new List<Planted>();
        foreach (var kind in OmissionBook.Shipped.Kinds)
            found.AddRange((await rows.List(Procuratorate, kind, null, 1000, GeneratedYear.End.ToUniversalTime(), TestContext.Current.CancellationToken)).Select(r => new Planted(kind.Id, r.Matter, r.Obligor)));
        return found;
    }

    private static async Task Tell(House house, IReadOnlyList<PlannedMatter> plans, ShiftedTime time)
    {
        await KeepFiles(house, plans);
        var versions = new Dictionary<Guid, long>();
        foreach (var day in plans.SelectMany(p => p.Acts.Select(a => (Plan: p, Act: a))).GroupBy(a => a.Act.EnteredAt.ToOffset(TimeSpan.FromHours(8)).Date).OrderBy(d => d.Key))
        {
            // The latest entry of the day, so that none lies in the future.
            time.MoveTo(day.Max(a => a.Act.EnteredAt).AddSeconds(1));
            await Parallel.ForEachAsync(day.GroupBy(a => a.Plan), new ParallelOptions { MaxDegreeOfParallelism = 6 }, async (plan, _) =>
            {
                foreach (var (_, act) in plan)
                    await Perform(house, act, versions);
            });
        }
    }

    private static async Task Perform(House house, PlannedAct planned, Dictionary<Guid, long> versions)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var by = scope.ServiceProvider.GetRequiredService<RegisterBook>().Officer(planned.Officer)!;
        long? version;
        lock (versions)
            version = MatterMap.Opens(planned.Act.GetType()) ? null : versions[planned.Matter];
        var outcome = await scope.ServiceProvider.GetRequiredService<CaseLedger>().Perform(by, planned.Act, new ActTicket(planned.Matter, version, Person.NewKey()), TestContext.Current.CancellationToken);
        Assert.True(outcome.Done, $"{planned.Officer} {planned.Act.GetType().Name} {planned.At:O}: {outcome.Refusal?.Code} {outcome.Refusal?.Stage}");
        lock (versions)
            versions[planned.Matter] = outcome.Version;
    }

    private static async Task KeepFiles(House house, IReadOnlyList<PlannedMatter> plans)
    {
        await using var session = house.Services.GetRequiredService<IDocumentStore>().LightweightSession();
        session.Insert(plans.SelectMany(p => p.Files.Select((file, i) => new EvidenceFile
        {
            Id = file, Matter = p.Id, Officer = p.Officer, StoredAt = p.Acts[0].At, Seal = new FileSeal(file, $"{i}.pdf", "application/pdf", 9, new string('a', 64), new string('b', 64))
        })).ToArray());
        await session.SaveChangesAsync();
    }
}
