using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Domain.EarlyNotices;

/// <summary>The dossier of a referral that was named as following a notice has reached the police.</summary>
public sealed class DeliveryEndsTheNotice : IReaction
{
    public bool Concerns(MatterFact fact) => fact is DossierDelivered;

    public IEnumerable<Consequence> To(IMatter matter, MatterFact fact, IReadOnlyList<IMatter> linked, Func<Guid> newId) =>
        from notice in linked.OfType<EarlyNotice>()
        where notice.Open && notice.Referral == matter.Id
        select new Consequence(MatterKind.EarlyNotice, notice.Id, Opens: false, [new EarlyNoticeFollowedByReferral(matter.Id, ((DossierDelivered)fact).Number)]);
}
