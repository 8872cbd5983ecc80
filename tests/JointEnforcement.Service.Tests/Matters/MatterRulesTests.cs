using System.Reflection;
using JointEnforcement.Contracts.Languages;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Service.Plumbing.Ledger;
using JointEnforcement.Service.Tests.HouseRules;
using JointEnforcement.Service.Tests.Languages;
using MatterKind = JointEnforcement.Contracts.Matters.MatterKind;
using MatterRooms = JointEnforcement.Service.Plumbing.Ledger.MatterRooms;

namespace JointEnforcement.Service.Tests.Matters;

/// <summary>That each kind of matter has its acts, doors, words and rows on every floor.</summary>
public sealed class MatterRulesTests
{
    private static readonly string Catalogue = File.ReadAllText(Path.Combine(Repository.Root, "docs/events.md"));

    public static TheoryData<MatterKind> Kinds => [.. Laws().Select(t => KindOf(t))];

    [Theory, MemberData(nameof(Kinds))]
    public void Every_act_stands_on_every_floor_under_one_name(MatterKind kind)
    {
        var acts = KnownOf(LawOf(kind)).Select(a => a.Name).Concat(OpeningsOf(LawOf(kind))).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(acts, MatterMap.Acts[kind].Select(t => t.Name).Order(StringComparer.Ordinal));
        Assert.Empty(acts.Except(ActDoors.Types.Select(t => t.Name[..^"Door".Length])));
        Assert.All(MatterMap.Acts[kind].Where(t => !MatterMap.Opens(t)), t => Assert.Matches("^[a-z]+(-[a-z]+)*$", MatterMap.AddressOf(t)));
        Assert.All(acts, act => Assert.Contains($"`{act}`", Catalogue, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Every_word_of_it_is_said_in_every_language(MatterKind kind)
    {
        var keys = new List<string> { $"kind.{kind}", $"kind.{kind}.many" };
        keys.AddRange(MatterMap.Acts[kind].SelectMany(t => (string[])[$"act.{t.Name}", $"act.{t.Name}.hint"]));
        keys.AddRange(MatterMap.Acts[kind].SelectMany(LegalTerms.FieldsOf));
        keys.AddRange(FactsOf(kind).Select(f => $"fact.{f.Name}"));
        keys.AddRange(StagesOf(LawOf(kind)).Select(s => $"stage.{kind}.{s}"));
        foreach (var words in Words.Languages.Select(Words.In))
            Assert.Empty(keys.Where(k => !words.Has(k)).Select(k => $"{words.Language} {k}"));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_sentence_leaves_no_blank_that_the_fact_does_not_fill(MatterKind kind)
    {
        foreach (var fact in FactsOf(kind))
            foreach (var words in Words.Languages.Select(Words.In))
            {
                var said = Say(LawOf(kind), (MatterFact)Sample.Of(fact));
                Assert.Empty(Sample.BlanksOf(words[said.Key]).Except(said.Blanks.Keys).Select(b => $"{words.Language} {said.Key} {{{b}}}"));
            }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Stages_of_the_diagram_are_stages_of_the_matter(MatterKind kind)
    {
        var stages = StagesOf(LawOf(kind)).ToHashSet();
        Assert.All(KnownOf(LawOf(kind)), a => Assert.Superset(a.From.Concat(a.To).ToHashSet(), stages));
        Assert.All(KnownOf(LawOf(kind)), a => Assert.NotEmpty(a.From));
    }

    [Fact]
    public void Every_refusal_a_rule_names_has_its_words()
    {
        var codes = Repository.Sources("src/JointEnforcement.Domain", ".cs").Concat(Repository.Sources("src/JointEnforcement.Service", ".cs"))
            .SelectMany(f => f.Lines).SelectMany(l => System.Text.RegularExpressions.Regex.Matches(l, "new\\(?\\s*(?:Refusal\\()?\"([a-z-]+\\.[a-z-]+)\", RefusalKind").Select(m => m.Groups[1].Value)).ToHashSet();
        Assert.True(codes.Count > 10);
        foreach (var words in Words.Languages.Select(Words.In))
            Assert.Empty(codes.Where(c => !words.Has($"refusal.{c}")).Select(c => $"{words.Language} {c}"));
    }

    public static IEnumerable<Type> Laws() => typeof(IMatter).Assembly.GetTypes()
        .Where(t => t is { IsAbstract: false, BaseType: { IsGenericType: true } b } && b.GetGenericTypeDefinition() == typeof(Matter<>));

    public static Type LawOf(MatterKind kind) => Laws().Single(t => KindOf(t) == kind);

    public static IReadOnlyList<(string Name, IReadOnlyList<string> From, IReadOnlyList<string> To)> KnownOf(Type law) =>
        [.. ((System.Collections.IEnumerable)law.GetProperty("Acts")!.GetValue(null)!).Cast<object>().Select(a => ((string)Get(a, "Name"), (IReadOnlyList<string>)Get(a, "From"), (IReadOnlyList<string>)Get(a, "To")))];

    public static IReadOnlyList<string> StagesOf(Type law) => Enum.GetNames(law.GetProperty("Stage")!.PropertyType);

    public static IReadOnlyList<Type> FactsOf(MatterKind kind) =>
        [.. typeof(IMatter).Assembly.GetTypes().Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(MatterFact)) && t.Namespace == LawOf(kind).Namespace && Belongs(t, kind))];

    // Where two kinds share a room, their facts have bases of their own, named after the kind.
    private static bool Belongs(Type fact, MatterKind kind) =>
        Laws().Count(l => l.Namespace == fact.Namespace) == 1 || $"{kind}Fact" == fact.BaseType!.Name;

    private static IEnumerable<string> OpeningsOf(Type law) => typeof(IMatter).Assembly.GetTypes()
        .Where(t => t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IOpening<,>) && i.GetGenericArguments()[0] == law)).Select(t => t.Name);

    private static Domain.Sentence Say(Type law, MatterFact fact) =>
        (Domain.Sentence)typeof(MatterActs).GetMethod(nameof(MatterActs.Say))!.MakeGenericMethod(law).Invoke(null, [fact])!;

    private static MatterKind KindOf(Type law) => Enum.Parse<MatterKind>(law.GetProperty("Kind", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!.ToString()!);

    private static object Get(object from, string property) => from.GetType().GetProperty(property)!.GetValue(from)!;
}
