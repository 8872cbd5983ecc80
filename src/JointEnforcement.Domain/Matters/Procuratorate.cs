using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Matters;

/// <summary>Who acts for a procuratorate, and what its chief alone decides.</summary>
public static class Procuratorate
{
    private static readonly Refusal OnlyTheChiefDecides = new("procuratorate.only-the-chief-decides", RefusalKind.Post);
    private static readonly Refusal OwnDraft = new("procuratorate.own-draft", RefusalKind.Post);

    /// <summary>A prosecutor of criminal cases, or the chief.</summary>
    public static Refusal? Prosecutor(string? agency, Officer by) => Posts.Holds(agency, by, Post.Prosecutor, Post.Head, Post.ActingHead);

    /// <summary>A prosecutor of public-interest cases, or the chief.</summary>
    public static Refusal? PublicInterest(string? agency, Officer by) => Posts.Holds(agency, by, Post.ProsecutorPil, Post.Head, Post.ActingHead);

    /// <summary>The chief procurator (检察长) or who acts in that place; <paramref name="basis"/> is the article that reserves the decision.</summary>
    public static Refusal? Chief(string? agency, Officer by, string basis) =>
        by.Agency.Code != agency ? MatterRefusals.NotYourPost
        : by.Holds(Post.Head, Post.ActingHead) ? null
        : OnlyTheChiefDecides with { Basis = basis };

    /// <summary>The chief procurator approves what somebody else has drafted.</summary>
    public static Refusal? Approves(string? agency, Officer by, string drafter, string basis) =>
        Chief(agency, by, basis) ?? (by.Id == drafter ? OwnDraft with { Basis = basis } : null);
}
