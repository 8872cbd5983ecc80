using System.Text.Encodings.Web;
using System.Text.Json;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Domain.Tests;

/// <summary>A test told as a story: given a situation, when somebody acts, then facts, a refusal, or nothing.</summary>
internal sealed record Story(Situation Before)
{
    public static Story Given(Situation before) => new(before);

    public Ending When<TAct>(Officer by, TAct act, TimeSpan? ago = null, TimeSpan? servedAgo = null) where TAct : IReferralAct<TAct>
    {
        var now = Before.Now.AddHours(1);
        var occasion = new Occasion(by, now - (ago ?? TimeSpan.Zero), now - servedAgo, now);
        return new(Before, occasion, typeof(TAct).Name, ReferralActs.Decide(Before.State, act, occasion));
    }
}

internal sealed record Ending(Situation Before, Occasion Occasion, string Act, Decision<ReferralFact> Decision)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Situation Then(params ReferralFact[] expected)
    {
        var granted = Assert.IsType<Decision<ReferralFact>.Granted>(Decision);
        Assert.Equal(
            expected.Select(f => f with { By = Occasion.By.Ref, OccurredAt = Occasion.Occurred, ServedAt = Occasion.Served }).Select(Text),
            granted.Facts.Select(Text));
        Assert.NotEmpty(granted.Facts);
        Telling.Now?.Hear(Act, granted.Facts);
        return Before.With(granted.Facts, Occasion.Now);
    }

    public void ThenRefused(Refusal why)
    {
        Assert.Equal(why, Assert.IsType<Decision<ReferralFact>.Refused>(Decision).Why);
        Telling.Now?.Hear(why);
    }

    public void ThenNothingHappens() => Assert.Empty(Assert.IsType<Decision<ReferralFact>.Granted>(Decision).Facts);

    private static string Text(ReferralFact fact) => fact.GetType().Name + JsonSerializer.Serialize(fact, fact.GetType(), Readable);
}

/// <summary>What the stories told so far have shown; only listened to by the test that asks whether all is told.</summary>
internal sealed class Telling
{
    private static readonly AsyncLocal<Telling?> Current = new();

    public static Telling? Now => Current.Value;

    public HashSet<string> Refusals { get; } = [];
    public HashSet<string> Acts { get; } = [];
    public HashSet<string> Facts { get; } = [];

    public static Telling Listen() => Current.Value = new();

    public void Hear(Refusal why) => Refusals.Add(why.Code);

    public void Hear(string act, IEnumerable<ReferralFact> facts)
    {
        Acts.Add(act);
        Facts.UnionWith(facts.Select(f => f.GetType().Name));
    }
}
