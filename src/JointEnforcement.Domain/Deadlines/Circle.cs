using System.Text.Json.Serialization;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Deadlines;

/// <summary>Who in an agency is called to mind of a duty: those who handle its matters, those who lead it, the prosecutors who oversee the duty of another.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Circle>))]
public enum Circle { Handlers, Heads, Procuratorate }

/// <summary>A circle of one agency.</summary>
public sealed record Addressee(string Agency, Circle Circle);

/// <summary>Which circles an officer belongs to, by the posts they hold today.</summary>
public static class Circles
{
    private static readonly Post[] Leading = [Post.SectionHead, Post.DeputyHead, Post.Head, Post.ActingHead, Post.PsbHead];
    private static readonly Post[] Handling =
        [Post.Officer, Post.Liaison, Post.PoliceDutyOfficer, Post.PoliceCaseOfficer, Post.PoliceLegal, Post.Prosecutor, Post.ProsecutorPil, Post.Coordinator];
    private static readonly Post[] Overseeing = [Post.Prosecutor, Post.ProsecutorPil];

    public static IReadOnlyList<Circle> Of(Officer officer)
    {
        var circles = new List<Circle>();
        if (officer.Holds(Handling))
            circles.Add(Circle.Handlers);
        if (officer.Holds(Leading))
            circles.Add(Circle.Heads);
        if (officer.Agency.Kind is AgencyKind.Procuratorate && officer.Holds(Overseeing))
            circles.Add(Circle.Procuratorate);
        return circles;
    }

    /// <summary>The addressees of a level for this clock. A duty that the law lays on the head is handled by the head; only a supervised duty of another agency concerns the procuratorate.</summary>
    internal static IReadOnlyList<Addressee> For(Clock clock, IEnumerable<Circle> to, IReadOnlyDictionary<string, string> parties)
    {
        var overseer = clock.Supervised && parties.GetValueOrDefault(Part.Procuratorate) is { } agency && agency != clock.Obligor ? agency : null;
        return
        [
            .. to.Select(circle => circle switch
            {
                Circle.Procuratorate => overseer is null ? null : new Addressee(overseer, circle),
                Circle.Handlers when clock.Post is { } post && Leading.Any(p => Named(p) == Named(post)) => new Addressee(clock.Obligor, Circle.Heads),
                Circle.Handlers or Circle.Heads => new Addressee(clock.Obligor, circle)
            }).OfType<Addressee>().Distinct()
        ];
    }

    // The rulebook writes ACTING_HEAD where the register's post is ActingHead.
    private static string Named(object post) => $"{post}".Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();
}
