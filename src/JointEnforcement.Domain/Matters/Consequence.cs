namespace JointEnforcement.Domain.Matters;

/// <summary>What a fact of one matter brings about in another, written in the same moment or not at all.</summary>
public sealed record Consequence(MatterKind Kind, Guid Matter, bool Opens, IReadOnlyList<MatterFact> Facts);

/// <summary>A rule by which one matter answers a fact of another.</summary>
public interface IReaction
{
    bool Concerns(MatterFact fact);

    /// <summary>What follows from a fact of a matter, seen with the matters that are linked with it; a new matter takes its id from <paramref name="newId"/>.</summary>
    IEnumerable<Consequence> To(IMatter matter, MatterFact fact, IReadOnlyList<IMatter> linked, Func<Guid> newId);
}

/// <summary>Every rule by which matters answer each other.</summary>
public static class Linkage
{
    public static IReadOnlyList<IReaction> All { get; } =
    [
        new Disputes.ClueGoesToDispute(),
        new Disputes.DisputeLeadsTheClue(),
        new EarlyNotices.DeliveryEndsTheNotice(),
        new Penalties.ReferralStopsThePeriod(),
        new Supervisions.SuggestionOpensSupervision(),
        new Supervisions.NoticeReachesReferral(),
        new Supervisions.FilingAnswersSupervision(),
        new Supervisions.ConclusionEndsSupervision(),
        new TransferOpinions.OpinionReachesReferral(),
        new TransferOpinions.DeliveryExecutesOpinion(),
        new Damage.NoticeReachesDamage()
    ];

    /// <summary>What follows from these facts, signed by who did them and at the same legal times.</summary>
    public static IReadOnlyList<Consequence> Of(IMatter matter, IEnumerable<MatterFact> facts, IReadOnlyList<IMatter> linked, Func<Guid> newId) =>
    [
        .. from fact in facts
           from reaction in All
           where reaction.Concerns(fact)
           from consequence in reaction.To(matter, fact, linked, newId)
           select consequence with
           {
               Facts = [.. consequence.Facts.Select(f => f with { By = fact.By, OccurredAt = fact.OccurredAt, ServedAt = fact.ServedAt })]
           }
    ];

    public static bool Concerns(IEnumerable<MatterFact> facts) => facts.Any(f => All.Any(r => r.Concerns(f)));
}
