using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Deadlines;

/// <summary>What the rulebook forbids: an extension too many, a citation of a dead instrument, a period counted by a rule that does not apply.</summary>
public static class DeadlineRefusals
{
    public static Refusal NotExtendable(string rule) => Rule("deadline.not-extendable").With("rule", rule);

    public static Refusal ExtensionsUsedUp(string rule, int most) => Rule("deadline.extensions-used-up").With("rule", rule).With("most", most);

    public static Refusal NotYourRank(string step, IEnumerable<Post> posts) =>
        new Refusal("deadline.extension-not-your-rank", RefusalKind.Post).With("rule", step).With("posts", string.Join(',', posts.Select(Name)));

    public static Refusal RuleDisabled(string rule) => Rule("deadline.rule-disabled").With("rule", rule);

    public static Refusal NoReading(string rule, DateOnly day) => Rule("deadline.no-reading").With("rule", rule).With("day", $"{day:O}");

    public static Refusal NoPeriod(string rule) => Rule("deadline.no-period").With("rule", rule);

    public static Refusal UnknownInstrument(string instrument) => Rule("citation.unknown-instrument").With("instrument", instrument);

    public static Refusal Repealed(Wording cited, Wording successor, DateOnly repealed) =>
        Dated("citation.repealed", cited, repealed).With("successor", successor.Zh);

    public static Refusal NotYetInForce(Wording cited, DateOnly inForce) => Dated("citation.not-yet-in-force", cited, inForce);

    private static Refusal Dated(string code, Wording cited, DateOnly day) =>
        Rule(code).With("cited", cited.Zh).With("day", $"{day:O}");

    private static string Name(Post post) => System.Text.Json.JsonNamingPolicy.SnakeCaseUpper.ConvertName($"{post}");

    private static Refusal Rule(string code) => new(code, RefusalKind.Rule);
}
