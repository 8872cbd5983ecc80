using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Domain.TransferOpinions;

/// <summary>Issued on a referral that its head had not approved, the opinion opens the way to approval there.</summary>
public sealed class OpinionReachesReferral : IReaction
{
    public bool Concerns(MatterFact fact) => fact is TransferOpinionIssued;

    public IEnumerable<Consequence> To(IMatter matter, MatterFact fact, IReadOnlyList<IMatter> linked, Func<Guid> newId) =>
        fact is TransferOpinionIssued issued
            ? linked.OfType<CriminalReferral>().Where(r => r is { Stage: ReferralStage.NotApproved, TransferOpinionIssued: false })
                .Select(r => new Consequence(MatterKind.CriminalReferral, r.Id, false, [new ProcuratorialOpinionIssued(issued.Number, issued.Opinion)]))
            : [];
}

/// <summary>With the dossier delivered, the opinion has been executed.</summary>
public sealed class DeliveryExecutesOpinion : IReaction
{
    public bool Concerns(MatterFact fact) => fact is DossierDelivered;

    public IEnumerable<Consequence> To(IMatter matter, MatterFact fact, IReadOnlyList<IMatter> linked, Func<Guid> newId) =>
        matter is CriminalReferral && fact is DossierDelivered delivered
            ? linked.OfType<TransferOpinion>().Where(o => o.Stage is TransferOpinionStage.Issued or TransferOpinionStage.Answered)
                .Select(o => new Consequence(MatterKind.TransferOpinion, o.Id, false, [new TransferOpinionExecuted(delivered.Number)]))
            : [];
}
