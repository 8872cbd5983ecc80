using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Matters;

/// <summary>Which officers act for an agency in a matter.</summary>
public static class Posts
{
    private static readonly Post[] Handling = [Post.Officer, Post.Liaison, Post.PoliceDutyOfficer, Post.PoliceCaseOfficer, Post.PoliceLegal, Post.Prosecutor, Post.ProsecutorPil];
    private static readonly Post[] Heading = [Post.Head, Post.ActingHead, Post.PsbHead];

    /// <summary>Handles cases for that agency.</summary>
    public static Refusal? Handles(string? agency, Officer by) => by.Agency.Code == agency && by.Holds([.. Handling, .. Heading]) ? null : MatterRefusals.NotYourPost;

    /// <summary>Heads that agency, or acts for its head.</summary>
    public static Refusal? Heads(string? agency, Officer by) => by.Agency.Code == agency && by.Holds(Heading) ? null : MatterRefusals.NotYourPost;

    public static Refusal? Holds(string? agency, Officer by, params ReadOnlySpan<Post> posts) =>
        by.Agency.Code == agency && by.Holds(posts) ? null : MatterRefusals.NotYourPost;

    /// <summary>Handles cases in an agency of one of these kinds.</summary>
    public static Refusal? Of(Officer by, params ReadOnlySpan<AgencyKind> kinds)
    {
        foreach (var kind in kinds)
            if (by.Agency.Kind == kind)
                return Handles(by.Agency.Code, by);
        return MatterRefusals.NotYourPost;
    }
}
