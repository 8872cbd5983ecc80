using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Dossiers;
using JointEnforcement.Domain.Referrals;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.Referrals;

/// <summary>Officers who do whatever comes to mind, sixty times over, with things to bring that are in order.</summary>
public sealed class RandomWalkTests
{
    private static readonly Officer[] Walkers = [Inspector, Inspector, SecondInspector, Head, Detective, Detective, HechengDetective, Prosecutor, Prosecutor, Deputy, ActingHead, Surveyor, Auditor];
    private static readonly string[] SecondThoughts = [nameof(WithdrawReferral), nameof(RemoveDossierItem), nameof(RecordPenaltyDecision), nameof(DeclareRecusal)];
    private static readonly Situation[] NarrowGates = [Situations.Draft, Situations.Reported, Situations.Approved, Situations.Delivered, Situations.Forwarded];
    private static readonly Type[] FactTypes = [.. typeof(ReferralFact).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(ReferralFact)))];

    private static readonly Gen<Step> AnyStep =
        from walker in Gen.Elements(Walkers)
        from dice in Gen.Choose(0, 9999)
        from hours in Gen.Choose(0, 30)
        from stubborn in Gen.Elements(false, false, false, true)
        select new Step(walker, dice, hours, stubborn);

    private static readonly Arbitrary<Walk> Walks = (
        from start in Gen.Elements(Enumerable.Repeat(NarrowGates, 8).SelectMany(gates => gates).Concat(Situations.All).ToArray())
        from count in Gen.Choose(1, 60)
        from steps in Gen.ArrayOf(AnyStep, count)
        select new Walk(start, steps)).ToArbitrary();

    internal sealed record Step(Officer By, int Dice, int Hours, bool Stubborn);

    internal sealed record Walk(Situation From, Step[] Steps)
    {
        public override string ToString() => $"{From.State.Stage}: " + string.Join(" → ", Live(this).Select(d => $"{d.By.Id} {d.Act} ({d.After.State.Stage})"));
    }

    internal sealed record Deed(Situation Before, Officer By, string Act, bool Offered, Decision<ReferralFact> Decision, Situation After)
    {
        public IReadOnlyList<ReferralFact> Facts => Decision is Decision<ReferralFact>.Granted { Facts: var facts } ? facts : [];
    }

    [Fact]
    public void An_act_that_is_offered_is_granted_and_one_that_is_not_is_refused() => AlongEveryWalk(d =>
    {
        if (d.Offered)
            Assert.IsType<Decision<ReferralFact>.Granted>(d.Decision);
        else
            Assert.IsType<Decision<ReferralFact>.Refused>(d.Decision);
    });

    [Fact]
    public void F1_AC1_Nothing_is_ever_open_that_the_published_table_does_not_show() => AlongEveryWalk(d =>
    {
        var act = ReferralActs.All.Single(a => a.Name == d.Act);
        if (d.Offered)
            Assert.NotEqual(".", TransitionTableTests.Cell(act, d.Before.State.Stage));
    });

    [Fact]
    public void The_facts_read_back_from_a_store_fold_to_the_state_kept_step_by_step() => Prop.ForAll(Walks, walk =>
    {
        var kept = ThroughAStore(walk.From.State);
        foreach (var deed in Live(walk))
            kept = deed.Facts.Aggregate(kept, (state, fact) => ThroughAStore(CriminalReferral.Evolve(state, ThroughAStore(fact))!));

        var replayed = Last(walk).Facts.Select(ThroughAStore).Aggregate((CriminalReferral?)null, CriminalReferral.Evolve)!;
        Assert.Equal(Text(replayed), Text(kept));
        Assert.Equal(Text(Last(walk).State), Text(kept));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void F1_AC4_Nobody_who_saw_a_referral_ever_loses_sight_of_it_and_no_stranger_gains_it() => AlongEveryWalk(d =>
    {
        var after = Audience.Of(d.After.State);
        Assert.All(Audience.Of(d.Before.State), seen => Assert.True(after.GetValueOrDefault(seen.Key) >= seen.Value, $"{seen.Key} lost sight by {d.Act}"));
        Assert.Empty(after.Keys.Except([d.After.State.Origin, .. d.After.State.Holders, d.After.State.Procuratorate, Audience.Government, Audience.Justice]));
        Assert.Equal(Sight.Full, after[d.After.State.Origin]);
        Assert.All(d.After.State.Holders, holder => Assert.Equal(Sight.Full, after[holder]));
    });

    [Fact]
    public void V_CR_4_No_walk_finds_a_way_for_the_police_to_refuse_for_incompleteness() => AlongEveryWalk(d =>
    {
        if (d.Before.State.Stage is ReferralStage.Delivered or ReferralStage.Forwarded && d.By.Agency.Kind is AgencyKind.Police)
            Assert.True(d.After.State.Stage == d.Before.State.Stage || d.After.State.Stage is ReferralStage.Accepted, $"{d.Act} led to {d.After.State.Stage}");

        var excuse = ReferralActs.Decide(d.After.State, new ReturnNotPoliceMatter(ReturnGround.MaterialsIncomplete, "材料不全"), Occasion.At(d.By, d.After.Now));
        Assert.IsType<Decision<ReferralFact>.Refused>(excuse);
    });

    [Fact]
    public void V_CR_5_The_dossier_and_the_copy_of_its_letter_always_leave_together() => AlongEveryWalk(d =>
        Assert.Equal(d.Facts.OfType<DossierDelivered>().Select(f => f.Number), d.Facts.OfType<ReferralLetterCopiedToProcuratorate>().Select(f => f.Number)));

    [Fact]
    public void A_receipt_always_names_the_manifest_that_lay_before_the_police() => AlongEveryWalk(d =>
    {
        foreach (var receipt in d.Facts.OfType<PoliceReceiptIssued>())
        {
            var manifest = d.Before.State.CurrentManifest!;
            Assert.Equal((manifest.Version, manifest.Hash), (receipt.ManifestVersion, receipt.ManifestHash));
            Assert.Equal(Manifest.Freeze(manifest.Version, d.Before.State.Id, d.Before.State.Items, d.Before.State.Facts).Hash, receipt.ManifestHash);
            Assert.Equal(receipt.ManifestHash, d.After.State.ReceivedManifestHash);
        }
    });

    [Fact]
    public void A_matter_that_has_ended_asks_nothing_more_of_anybody() => AlongEveryWalk(d =>
    {
        if (d.After.State.Stage is ReferralStage.Closed or ReferralStage.Withdrawn)
            Assert.All(Walkers, by => Assert.Empty(ReferralActs.OpenTo(by, d.After.State, d.After.Now.AddDays(2))));
    });

    [Fact]
    public void The_walks_reach_every_stage_and_do_every_act()
    {
        var stages = Enum.GetValues<ReferralStage>().ToHashSet();
        var acts = ReferralActs.All.Select(a => a.Name).ToHashSet();
        for (var round = 0; round < 60 && stages.Count + acts.Count > 0; round++)
            foreach (var deed in Walks.Generator.Sample(200).SelectMany(Live).Where(d => d.Facts.Count > 0))
            {
                stages.Remove(deed.After.State.Stage);
                acts.Remove(deed.Act);
            }

        Assert.Empty(stages);
        Assert.Empty(acts);
    }

    private static void AlongEveryWalk(Action<Deed> holds) => Prop.ForAll(Walks, walk => Live(walk).ForEach(holds)).QuickCheckThrowOnFailure();

    private static List<Deed> Live(Walk walk)
    {
        var deeds = new List<Deed>();
        var now = walk.From;
        foreach (var step in walk.Steps)
        {
            now = now.After(step.Hours);
            var offered = ReferralActs.OpenTo(step.By, now.State, now.Now);
            var among = offered.Count == 0 || step.Stubborn ? ReferralActs.All.Select(a => a.Name).Except(offered).ToList() : offered;
            var act = among[step.Dice % among.Count];
            if (SecondThoughts.Contains(act) && step.Dice % 4 > 0)
                act = among[step.Dice / 10 % among.Count];
            var decision = Payloads.Perform(act, now.State, Occasion.At(step.By, now.Now), step.Dice / 7);
            var after = decision is Decision<ReferralFact>.Granted { Facts: var facts } ? now.With(facts, now.Now) : now;
            deeds.Add(new(now, step.By, act, offered.Contains(act), decision, after));
            now = after;
        }

        return deeds;
    }

    private static Situation Last(Walk walk) => Live(walk)[^1].After;

    private static CriminalReferral ThroughAStore(CriminalReferral state) => JsonSerializer.Deserialize<CriminalReferral>(Text(state))!;

    private static ReferralFact ThroughAStore(ReferralFact fact) =>
        (ReferralFact)JsonSerializer.Deserialize(JsonSerializer.Serialize(fact, fact.GetType()), FactTypes.Single(t => t.Name == fact.GetType().Name))!;

    private static string Text(CriminalReferral state) => JsonSerializer.Serialize(state);
}
