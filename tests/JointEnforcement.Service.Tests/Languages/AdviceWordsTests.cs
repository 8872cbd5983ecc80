using System.Text.RegularExpressions;
using JointEnforcement.Contracts.Languages;
using JointEnforcement.Domain.Routing;
using JointEnforcement.Domain.Thresholds;

namespace JointEnforcement.Service.Tests.Languages;

public sealed partial class AdviceWordsTests
{
    private static readonly Dictionary<string, Type> Terms = new()
    {
        ["routing.mode"] = typeof(LeadMode),
        ["routing.reason"] = typeof(RoutingReason),
        ["threshold.pollutant"] = typeof(Pollutant),
        ["threshold.quantity"] = typeof(Quantity),
        ["threshold.circumstance"] = typeof(Circumstance),
        ["threshold.zone"] = typeof(Zone),
        ["threshold.manner"] = typeof(DischargeManner),
        ["threshold.substance"] = typeof(Substance),
        ["threshold.landkind"] = typeof(LandKind),
        ["threshold.landeffect"] = typeof(LandEffect),
        ["threshold.matter"] = typeof(PriorPenaltyMatter),
        ["threshold.evidence"] = typeof(EvidenceKind),
        ["threshold.standing"] = typeof(ClauseStanding),
        ["threshold.says"] = typeof(ClauseStanding),
        ["threshold.rank"] = typeof(ClauseRank)
    };

    public static TheoryData<string> Languages => [.. Words.Languages];

    [Theory, MemberData(nameof(Languages))]
    public void Every_term_of_routing_and_thresholds_has_its_word(string language)
    {
        var words = Words.In(language);
        var wanted = Terms.SelectMany(t => Enum.GetNames(t.Value).Select(name => $"{t.Key}.{name}"))
            .Concat(RoutingTable.Shipped.Roles.Select(role => $"role.{role}"))
            .Concat(RoutingTable.Shipped.Rows.SelectMany(r => r.Lead.Select(l => l.Share).OfType<string>()).Select(share => $"share.{share}"))
            .Concat(RoutingTable.Shipped.Rows.Select(r => $"violation.{r.Id}"))
            .Concat(RoutingTable.Shipped.Rows.Where(r => r.Crimes.Count > 0).Select(r => $"violation.{r.Id}.threshold"))
            .Concat(Refusals().Select(r => $"refusal.{r.Code}"))
            .Concat(((string[])["zone", "manner", "toxic", "harmful", "measurement", "land", "penalties"]).Select(a => $"threshold.aspect.{a}"));

        Assert.DoesNotContain(wanted, key => !words.Has(key) || string.IsNullOrWhiteSpace(words[key]));
    }

    [Theory, MemberData(nameof(Languages))]
    public void A_hint_never_says_that_there_is_a_crime(string language)
    {
        var words = Words.In(language);
        var texts = words.Keys.Where(k => k.StartsWith("threshold.", StringComparison.Ordinal)).Select(k => words[k]).ToList();

        Assert.All(texts, text => Assert.DoesNotMatch(Determination(), Open().Replace(text, "")));
        Assert.All(Enum.GetNames<ClauseStanding>(), standing => Assert.Matches(Open(), words[$"threshold.says.{standing}"]));
        Assert.Matches(Open(), words["threshold.only-a-hint"]);
    }

    private static IEnumerable<Domain.Refusal> Refusals() =>
        ((Type[])[typeof(RoutingRefusals), typeof(ThresholdRefusals)]).SelectMany(t => t.GetProperties().Select(p => (Domain.Refusal)p.GetValue(null)!));

    // The one sentence in which the word may stand: it leaves the question open.
    [GeneratedRegex("是否构成犯罪由有权机关认定|是否構成犯罪由有權機關認定|whether there is a crime is for the competent organ to determine", RegexOptions.IgnoreCase)]
    private static partial Regex Open();

    [GeneratedRegex("构成|構成|有罪|犯罪|应当立案|應當立案|guilt|convict|constitut|crime\\b|is an offence", RegexOptions.IgnoreCase)]
    private static partial Regex Determination();
}
