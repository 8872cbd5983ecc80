using System.Collections.Immutable;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Domain.Tests;

/// <summary>A referral that got where it is only by acts the law allowed; each act comes an hour after the last.</summary>
internal sealed record Situation(ImmutableList<ReferralFact> Facts, CriminalReferral State, DateTimeOffset Now)
{
    public static Situation Opened(OpenReferral act, Occasion occasion)
    {
        var facts = Assert.IsType<Decision<ReferralFact>.Granted>(OpenReferral.Decide(act, occasion)).Facts;
        return new([.. facts], CriminalReferral.Evolve(null, Assert.Single(facts))!, occasion.Now);
    }

    public Situation And<TAct>(Officer by, TAct act) where TAct : IReferralAct<TAct>
    {
        var now = Now.AddHours(1);
        return With(Assert.IsType<Decision<ReferralFact>.Granted>(ReferralActs.Decide(State, act, Occasion.At(by, now))).Facts, now);
    }

    public Situation With(IEnumerable<ReferralFact> facts, DateTimeOffset now)
    {
        var more = facts.ToList();
        return new(Facts.AddRange(more), more.Aggregate(State, (state, fact) => CriminalReferral.Evolve(state, fact)!), now);
    }

    public Situation After(TimeSpan pause) => this with { Now = Now + pause };
}
