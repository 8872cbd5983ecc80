using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

internal static class Require
{
    private static readonly Post[] Handling = [Post.Officer, Post.Liaison];
    private static readonly Post[] Police = [Post.PoliceDutyOfficer, Post.PoliceCaseOfficer, Post.PoliceLegal, Post.PsbHead];

    public static Refusal? Sender(CriminalReferral referral, Officer by) =>
        by.Agency.Code != referral.Origin || !by.Holds(Handling) ? ReferralRefusals.NotYourPost
        : referral.Recused.Contains(by.Id) ? ReferralRefusals.OfficerRecused
        : null;

    public static Refusal? SenderOrSystem(CriminalReferral referral, Officer by) =>
        by.IsSystem && by.Agency.Code == referral.Origin ? null : Sender(referral, by);

    public static Refusal? SenderHead(CriminalReferral referral, Officer by) =>
        by.Agency.Code != referral.Origin ? ReferralRefusals.NotYourPost
        : !by.Holds(Post.Head, Post.ActingHead) ? ReferralRefusals.OnlyTheHeadMayDecide
        : referral.Recused.Contains(by.Id) ? ReferralRefusals.OfficerRecused
        : null;

    public static Refusal? HoldingPolice(CriminalReferral referral, Officer by) =>
        by.Agency.Code == referral.Holder && by.Holds(Police) ? null : ReferralRefusals.NotYourPost;

    public static Refusal? Prosecutor(CriminalReferral referral, Officer by) =>
        by.Agency.Code == referral.Procuratorate && by.Holds(Post.Prosecutor) ? null : ReferralRefusals.NotYourPost;

    public static Refusal? Stage(CriminalReferral referral, params ReadOnlySpan<ReferralStage> stages)
    {
        foreach (var stage in stages)
            if (referral.Stage == stage)
                return null;
        return ReferralRefusals.WrongStage(referral);
    }

    public static Refusal? That(bool holds, Refusal otherwise) => holds ? null : otherwise;

    public static Refusal? Reason(string? reason) => string.IsNullOrWhiteSpace(reason) ? ReferralRefusals.ReasonRequired : null;
}
