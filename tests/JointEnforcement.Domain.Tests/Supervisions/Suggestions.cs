using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;
using JointEnforcement.Domain.Supervisions;
using JointEnforcement.Domain.Tests.Matters;
using JointEnforcement.Domain.Tests.Referrals;

namespace JointEnforcement.Domain.Tests.Supervisions;

/// <summary>Supervisions as suggestions on referrals bring them about.</summary>
internal static class Suggestions
{
    public static readonly Guid TheSupervision = new("7b2c3d4e-5f6a-4b7c-9d8e-0f1a2b3c4d5e");

    public static Situation OnDelay { get; } = Situations.UnderReview.And(People.Inspector, new SuggestSupervision("逾期未决定",
        [SupervisionAttachment.SuggestionLetter, SupervisionAttachment.CaseMaterials, SupervisionAttachment.ProofOfOverdue]));

    public static Tale<FilingSupervision> On(Situation situation)
    {
        var opened = Assert.Single(Follow(situation.State, situation.Facts[^1]));
        Assert.True(opened is { Kind: MatterKind.FilingSupervision, Opens: true });
        return Tale<FilingSupervision>.Begun(opened.Facts, situation.Now);
    }

    public static IReadOnlyList<Consequence> Follow(IMatter matter, MatterFact fact, params IMatter[] linked) => Linkage.Of(matter, [fact], linked, () => TheSupervision);
}
