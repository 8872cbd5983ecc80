using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Domain.Supervisions;

/// <summary>The procuratorate finds by itself that the police may have failed to file, and starts the supervision (环环监〔2017〕17号 art 15; 人民检察院刑事诉讼规则 art 557).</summary>
public sealed record StartSupervision(Agency Police, string Number, Brief Brief, SupervisionGround Ground, CriminalReferral? Referral) : IOpening<FilingSupervision, StartSupervision>
{
    public static Refusal? Post(Officer by) =>
        by.Agency.Kind is AgencyKind.Procuratorate ? Procuratorate.Prosecutor(by.Agency.Code, by) : MatterRefusals.NotYourPost;

    public static Decision<MatterFact> Decide(Guid id, StartSupervision act, Occasion occasion) =>
        act.Police.Kind is not AgencyKind.Police ? SupervisionRefusals.NotAPoliceOrgan
        : Mismatch(act) is { } refusal ? refusal
        : new SupervisionStarted(id, occasion.By.Agency.Code, act.Police.Code, act.Number, act.Brief, act.Ground,
            act.Referral is { } referral ? new MatterLink(MatterKind.CriminalReferral, referral.Id) : null);

    /// <summary>Why this officer may not start a supervision of this referral; nothing where they may.</summary>
    public static Refusal? Bar(CriminalReferral referral, Officer by) => Post(by) ?? (GroundIn(referral) is null ? SupervisionRefusals.NothingToSupervise : null);

    /// <summary>What there is to supervise in a referral as it stands; nothing before it is with the police or once they have filed.</summary>
    public static SupervisionGround? GroundIn(CriminalReferral referral) => referral.Stage switch
    {
        ReferralStage.Delivered or ReferralStage.Forwarded or ReferralStage.Accepted or ReferralStage.UnderReview or ReferralStage.Reconsidering => SupervisionGround.Overdue,
        ReferralStage.NotFiled => SupervisionGround.NotFiled,
        ReferralStage.NotFiledUpheld => SupervisionGround.Upheld,
        ReferralStage.CaseWithdrawn => SupervisionGround.CaseWithdrawn,
        _ => null
    };

    private static Refusal? Mismatch(StartSupervision act) => act.Referral is not { } referral ? null
        : GroundIn(referral) is not { } ground || referral.Holder != act.Police.Code ? SupervisionRefusals.NothingToSupervise
        : ground != act.Ground ? SupervisionRefusals.GroundDiffers
        : null;
}
