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
        Bar(act.To, act.Referral, occasion.By) is { } refusal ? refusal
        : new TransferOpinionDrafted(id, occasion.By.Agency.Code, act.To.Code, act.Brief, act.Source, act.Charge, act.Opinion,
            act.Referral is { } referral ? new MatterLink(MatterKind.CriminalReferral, referral.Id) : null);

    /// <summary>Why this officer may not draft an opinion to this agency, on a referral of it or on none; nothing where they may.</summary>
    public static Refusal? Bar(Agency to, CriminalReferral? referral, Officer by) =>
        Post(by)
        ?? (to.Kind is not AgencyKind.Administrative ? TransferOpinionRefusals.NotAnAgency
            : to.Procuratorate is { } other && other != by.Agency.Code ? TransferOpinionRefusals.AnotherProcuratorate
            : referral is { } its && its.Origin != to.Code ? TransferOpinionRefusals.NotItsReferral
            : referral is { Holders.Count: > 0 } ? TransferOpinionRefusals.AlreadyTransferred
            : null);
}
