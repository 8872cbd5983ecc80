using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Domain.TransferOpinions;

/// <summary>A prosecutor who finds that an agency does not transfer a suspected crime drafts the opinion that it must (环环监〔2017〕17号 art 14).</summary>
public sealed record DraftTransferOpinion(Agency To, Brief Brief, string Source, string Charge, string Opinion, CriminalReferral? Referral) : IOpening<TransferOpinion, DraftTransferOpinion>
{
    public static Refusal? Post(Officer by) =>
        by.Agency.Kind is AgencyKind.Procuratorate ? Procuratorate.Prosecutor(by.Agency.Code, by) : MatterRefusals.NotYourPost;

    public static Decision<MatterFact> Decide(Guid id, DraftTransferOpinion act, Occasion occasion) =>
        act.To.Kind is not AgencyKind.Administrative ? TransferOpinionRefusals.NotAnAgency
        : act.To.Procuratorate is { } other && other != occasion.By.Agency.Code ? TransferOpinionRefusals.AnotherProcuratorate
        : act.Referral is { } its && its.Origin != act.To.Code ? TransferOpinionRefusals.NotItsReferral
        : act.Referral is { Holders.Count: > 0 } ? TransferOpinionRefusals.AlreadyTransferred
        : new TransferOpinionDrafted(id, occasion.By.Agency.Code, act.To.Code, act.Brief, act.Source, act.Charge, act.Opinion,
            act.Referral is { } referral ? new MatterLink(MatterKind.CriminalReferral, referral.Id) : null);
}
