using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.PublicInterest;

namespace JointEnforcement.Domain.Damage;

/// <summary>Where nobody claims, the procuratorate may (生态环境法典 art 1073): its public notice before a civil action lies on the damage clue that it took up.</summary>
public sealed class NoticeReachesDamage : IReaction
{
    public bool Concerns(MatterFact fact) => fact is PilNoticePublished;

    public IEnumerable<Consequence> To(IMatter matter, MatterFact fact, IReadOnlyList<IMatter> linked, Func<Guid> newId) =>
        matter is PublicInterestCase && fact is PilNoticePublished noticed
            ? from clue in linked.OfType<DamageClue>()
              where clue.LeftToProcuratorate
              select new Consequence(MatterKind.DamageClue, clue.Id, Opens: false, [new DamagePublicNoticeGiven(matter.Origin, noticed.Medium)])
            : [];
}
