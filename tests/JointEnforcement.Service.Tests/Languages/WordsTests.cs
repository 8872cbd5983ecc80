using System.Reflection;
using System.Text.RegularExpressions;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Languages;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain.Dossiers;
using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Service.Tests.Languages;

public sealed partial class WordsTests
{
    private static readonly Dictionary<string, Type> WordsOfEnums = new()
    {
        ["stage"] = typeof(Domain.Referrals.ReferralStage),
        ["supplement"] = typeof(Domain.Referrals.SupplementState),
        ["tier"] = typeof(Domain.Referrals.ReviewTier),
        ["material"] = typeof(Domain.Dossiers.MaterialKind),
        ["penalty"] = typeof(Domain.Referrals.PenaltyKind),
        ["judgment"] = typeof(Domain.Referrals.JudgmentOutcome),
        ["attachment"] = typeof(Domain.Referrals.SupervisionAttachment),
        ["ground"] = typeof(Domain.Referrals.ReturnGround),
        ["outcome"] = typeof(Domain.Referrals.ReconsiderationOutcome),
        ["decision"] = typeof(PoliceDecision),
        ["side"] = typeof(HandoverSide),
        ["sight"] = typeof(Domain.Sight),
        ["weight"] = typeof(ChecklistWeight),
        ["clockstate"] = typeof(Domain.Deadlines.ClockState),
        ["filter"] = typeof(ReferralFilter),
        ["matterfilter"] = typeof(Contracts.Matters.MatterFilter),
        ["kind"] = typeof(Domain.Matters.MatterKind)
    };

    private static readonly string[] DoorRefusals =
    [
        "case.moved-on", "case.unknown", "officer.unknown", "officer.reads-no-cases", "notice.unknown", "import.invalid", "store.unavailable", "server.fault", "sign-in.required",
        "if-match.missing", "if-match.malformed", "idempotency.key-missing", "idempotency.key-malformed", "idempotency.key-reused",
        "request.malformed", "request.invalid", "request.too-large", "request.cross-site",
        "file.unknown", "file.broken", "file.missing", "file.digest-differs", "file.type-not-allowed", "file.too-large", "file.empty",
        "deadline.unknown-rule"
    ];

    private static readonly string[] ShapeErrors = ["required", "too-long", "too-many", "out-of-range", "not-empty", "unknown-value", "bad-date", "bad-instant", "served-before-done", "unreadable"];

    public static TheoryData<string> Languages => [.. Words.Languages];

    [Theory, MemberData(nameof(Languages))]
    public void Every_term_of_the_law_has_its_word(string language) =>
        AssertSpoken(language, WordsOfEnums.SelectMany(e => Enum.GetNames(e.Value).Select(name => $"{e.Key}.{name}")));

    [Theory, MemberData(nameof(Languages))]
    public void Every_post_has_its_word(string language) =>
        AssertSpoken(language, LegalTerms.Posts.Select(post => $"post.{post}"));

    [Theory, MemberData(nameof(Languages))]
    public void Every_act_has_a_button_and_says_what_it_does_in_law(string language) =>
        AssertSpoken(language, LegalTerms.ContractActs.SelectMany(act => new[] { $"act.{act.Name}", $"act.{act.Name}.hint" }));

    [Theory, MemberData(nameof(Languages))]
    public void Every_member_an_act_asks_for_has_its_word(string language) =>
        AssertSpoken(language, LegalTerms.Fields());

    [Theory, MemberData(nameof(Languages))]
    public void Every_fact_has_its_sentence(string language) =>
        AssertSpoken(language, LegalTerms.Facts.Select(fact => ReferralSentences.Of(Sample.Fact(fact)).Key));

    [Theory, MemberData(nameof(Languages))]
    public void Every_refusal_has_its_sentence(string language) =>
        AssertSpoken(language, LegalTerms.Refusals.Select(r => r.Code).Concat(DoorRefusals).Select(code => $"refusal.{code}"));

    [Theory, MemberData(nameof(Languages))]
    public void Every_error_of_shape_has_its_sentence(string language) =>
        AssertSpoken(language, ShapeErrors.Select(error => $"shape.{error}"));

    [Theory, MemberData(nameof(Languages))]
    public void A_sentence_of_a_fact_leaves_no_blank_that_the_law_does_not_fill(string language) =>
        Assert.Empty(LegalTerms.Facts
            .Select(fact => ReferralSentences.Of(Sample.Fact(fact)))
            .SelectMany(sentence => BlanksOf(language, sentence.Key).Except(sentence.Blanks.Keys).Select(blank => $"{sentence.Key} {{{blank}}}")));

    [Theory, MemberData(nameof(Languages))]
    public void A_sentence_of_a_refusal_leaves_no_blank_that_the_law_does_not_fill(string language) =>
        Assert.Empty(LegalTerms.Refusals
            .SelectMany(refusal => BlanksOf(language, $"refusal.{refusal.Code}").Except(refusal.Blanks.Keys).Select(blank => $"{refusal.Code} {{{blank}}}")));

    [Fact]
    public void All_languages_know_the_same_keys() =>
        Assert.All(Words.Languages, language =>
            Assert.Equal(Words.In(Words.Default).Keys.Order(StringComparer.Ordinal), Words.In(language).Keys.Order(StringComparer.Ordinal)));

    [Fact]
    public void A_sentence_has_the_same_blanks_in_all_languages() =>
        Assert.All(Words.In(Words.Default).Keys, key =>
            Assert.All(Words.Languages, language => Assert.Equal(BlanksOf(Words.Default, key), BlanksOf(language, key))));

    [Fact]
    public void A_term_on_the_wall_has_the_members_of_its_twin_in_the_law()
    {
        var laws = LegalTerms.Law.GetExportedTypes().Where(t => t.IsEnum).ToDictionary(t => t.Name);
        var twins = LegalTerms.Wall.GetExportedTypes().Where(t => t.IsEnum && laws.ContainsKey(t.Name)).ToList();

        Assert.Superset(new HashSet<string> { "Sight", "ReferralStage", "MaterialKind", "ClockState", "ReturnGround" }, twins.Select(t => t.Name).ToHashSet());
        Assert.All(twins, twin => Assert.Equal(MembersOf(laws[twin.Name]), MembersOf(twin)));
    }

    [Fact]
    public void Every_act_of_the_law_stands_on_the_wall_under_its_name_and_no_other_does() =>
        Assert.Equal(
            ReferralActs.All.Select(act => act.Name).Append(nameof(Domain.Referrals.OpenReferral)).Order(StringComparer.Ordinal),
            LegalTerms.ContractActs.Select(act => act.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_act_on_a_referral_has_an_address_of_its_own()
    {
        var addresses = LegalTerms.ContractActs
            .Where(act => act != typeof(Contracts.Referrals.OpenReferral))
            .Select(act => act.GetCustomAttribute<ActAttribute>()?.Address)
            .ToList();

        Assert.All(addresses, address => Assert.Matches("^[a-z]+(-[a-z]+)*$", address));
        Assert.Equal(addresses.Count, addresses.Distinct().Count());
    }

    [Fact]
    public void A_refusal_code_names_one_rule() =>
        Assert.Equal(LegalTerms.Refusals.Count, LegalTerms.Refusals.Select(r => r.Code).Concat(DoorRefusals).Distinct().Count() - DoorRefusals.Length);

    private static void AssertSpoken(string language, IEnumerable<string> keys)
    {
        var wanted = keys.ToList();

        Assert.NotEmpty(wanted);
        Assert.DoesNotContain(wanted, key => !Words.In(language).Has(key) || string.IsNullOrWhiteSpace(Words.In(language)[key]));
    }

    private static IEnumerable<string> BlanksOf(string language, string key) =>
        Blank().Matches(Words.In(language)[key]).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<(string Name, int Value)> MembersOf(Type term) =>
        Enum.GetNames(term).Select(name => (name, Convert.ToInt32(Enum.Parse(term, name), System.Globalization.CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Blank();
}
