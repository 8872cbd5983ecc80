using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Detentions;

/// <summary>The police organ one level up grants more time, twice at most, once only for a case filed before the revised law (治安管理处罚法 art 118; 公安部令第160号 art 165).</summary>
public sealed record ExtendDetentionLimit(string ApprovedBy, string ApprovalDocument) : IAct<DetentionTransfer, ExtendDetentionLimit>
{
    private const int MostExtensions = 2;
    private static readonly DateOnly RevisedLaw = new(2026, 1, 1);

    public static Refusal? Post(DetentionTransfer matter, Officer by) => Posts.Holds(matter.Police, by, Agencies.Post.PsbHead);

    public static Refusal? Bar(DetentionTransfer matter, DateTimeOffset now) =>
        matter.CaseNumber is null ? DetentionRefusals.NotFiled
        : matter.Extensions >= (matter.FiledOn < RevisedLaw ? 1 : MostExtensions) ? DetentionRefusals.ExtendedTwice
        : null;

    public static Decision<MatterFact> Decide(DetentionTransfer matter, ExtendDetentionLimit act, Occasion occasion) =>
        string.IsNullOrWhiteSpace(act.ApprovalDocument) || act.ApprovedBy == occasion.By.Agency.Code || act.ApprovedBy == occasion.By.Agency.Name
            ? DetentionRefusals.NotByTheNextLevel
            : new DetentionLimitExtended(matter.Extensions + 1, act.ApprovedBy, act.ApprovalDocument);
}
