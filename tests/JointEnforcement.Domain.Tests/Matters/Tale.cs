using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Tests.Matters;

/// <summary>The life of one matter told act by act; each act happens an hour after the last unless the story says when.</summary>
internal sealed record Tale<TMatter>(TMatter State, IReadOnlyList<MatterFact> Facts, DateTimeOffset Now) where TMatter : Matter<TMatter>, IMatterLaw<TMatter>
{
    public static readonly DateTimeOffset Morning = new(2026, 9, 1, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly Guid Id = new("6a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d");

    public static Tale<TMatter> Opened<TAct>(Officer by, TAct act, DateTimeOffset? at = null) where TAct : IOpening<TMatter, TAct>
    {
        var now = at ?? Morning;
        var facts = Granted(MatterActs.Open<TMatter, TAct>(Id, act, Occasion.At(by, now)), typeof(TAct).Name);
        return new(Fold(null, facts), facts, now);
    }

    /// <summary>A matter that another brought about.</summary>
    public static Tale<TMatter> Begun(IReadOnlyList<MatterFact> facts, DateTimeOffset now) => new(Fold(null, facts), facts, now);

    public static void RefusesToOpen<TAct>(Officer by, TAct act, string code) where TAct : IOpening<TMatter, TAct> =>
        Assert.Equal(code, Assert.IsType<Decision<MatterFact>.Refused>(MatterActs.Open<TMatter, TAct>(Id, act, Occasion.At(by, Morning))).Why.Code);

    /// <summary>The act is done; <paramref name="servedAfter"/> says how long after it the addressee had it in hand.</summary>
    public Tale<TMatter> When<TAct>(Officer by, TAct act, DateTimeOffset? at = null, TimeSpan? servedAfter = null) where TAct : IAct<TMatter, TAct>
    {
        var occurred = at ?? Now.AddHours(1);
        var served = occurred + servedAfter;
        var facts = Granted(MatterActs.Decide<TMatter, TAct>(State, act, new Occasion(by, occurred, served, served ?? occurred)), typeof(TAct).Name);
        return new(Fold(State, facts), [.. Facts, .. facts], occurred);
    }

    /// <summary>What another matter brings about here.</summary>
    public Tale<TMatter> Then(params MatterFact[] facts) => new(Fold(State, facts), [.. Facts, .. facts], Now);

    public Tale<TMatter> Refuses<TAct>(Officer by, TAct act, string code) where TAct : IAct<TMatter, TAct>
    {
        var decision = MatterActs.Decide<TMatter, TAct>(State, act, Occasion.At(by, Now.AddHours(1)));
        Assert.Equal(code, Assert.IsType<Decision<MatterFact>.Refused>(decision).Why.Code);
        return this;
    }

    public Tale<TMatter> Stands(string stage)
    {
        Assert.Equal(stage, State.StageName);
        return this;
    }

    public Tale<TMatter> Offers(Officer by, params string[] acts)
    {
        Assert.Equal(acts, MatterActs.OpenTo(by, State, Now));
        return this;
    }

    public Tale<TMatter> Sees(string agency, Sight sight)
    {
        Assert.Equal(sight, State.Audience.GetValueOrDefault(agency));
        return this;
    }

    /// <summary>The clocks that these facts have started, by the shipped rulebook and calendar.</summary>
    public IReadOnlyList<Clock> Clocks
    {
        get
        {
            var clocks = (IReadOnlyList<Clock>)[];
            TMatter? state = null;
            foreach (var fact in Facts)
            {
                state = Fold(state, [fact]);
                clocks = ClockKeeper.Advance(clocks, new Happening(fact.GetType().Name, fact.OccurredAt, fact.ServedAt, TMatter.Marks(fact)), ClockScope.Shipped(state.Origin) with { Parties = state.Parties });
            }
            return clocks;
        }
    }

    public Clock Clock(string rule) => Clocks.Last(c => c.RuleId == rule);

    private static TMatter Fold(TMatter? state, IEnumerable<MatterFact> facts) => facts.Aggregate(state, MatterActs.Evolve)!;

    private static IReadOnlyList<MatterFact> Granted(Decision<MatterFact> decision, string act) => decision switch
    {
        Decision<MatterFact>.Granted { Facts: var facts } => facts,
        Decision<MatterFact>.Refused { Why: var why } => throw new Xunit.Sdk.XunitException($"{act} was refused: {why.Code}"),
        _ => throw new InvalidOperationException()
    };
}
