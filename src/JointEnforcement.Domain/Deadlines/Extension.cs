using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Deadlines;

/// <summary>One extension a rule allows: the fact that grants it, by how much, which posts may record it here, what they must bring, and its articles.</summary>
/// <param name="GrantedBy">Who decides it where that is not the post alone, such as the police organ one level up.</param>
public sealed record ExtensionStep(
    string Id,
    FactPattern By,
    Terms Terms,
    IReadOnlyList<Post> Posts,
    IReadOnlyList<Citation> Basis,
    IReadOnlyList<string>? Requires = null,
    Wording? GrantedBy = null);

/// <summary>An extension that was granted to a running clock.</summary>
public sealed record Extension(string Step, DateTimeOffset At, Terms Terms, Wording Basis);

/// <summary>Whether one more extension may be granted, by whom and how often; every flow asks before it writes the fact.</summary>
public static class Extensions
{
    /// <summary>Null when the next extension may be granted by an officer of these posts.</summary>
    public static Refusal? Check(DeadlineRule rule, int granted, IReadOnlyCollection<Post> posts)
    {
        if (rule.Extensions.Count == 0)
            return DeadlineRefusals.NotExtendable(rule.Id);

        if (granted >= rule.Extensions.Count)
            return DeadlineRefusals.ExtensionsUsedUp(rule.Id, rule.Extensions.Count);

        var step = rule.Extensions[granted];
        return step.Posts.Any(posts.Contains) ? null : DeadlineRefusals.NotYourRank(step.Id, step.Posts);
    }

    /// <summary>The next extension of a clock, null when none is left.</summary>
    public static ExtensionStep? Next(DeadlineRule rule, int granted) => rule.Extensions.ElementAtOrDefault(granted);
}
