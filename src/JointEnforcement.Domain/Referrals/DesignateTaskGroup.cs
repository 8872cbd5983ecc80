using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

/// <summary>Two officers or more verify the facts and report (Order 310 art 5).</summary>
public sealed record DesignateTaskGroup(IReadOnlyList<TaskGroupMember> Members) : IReferralAct<DesignateTaskGroup>
{
    private const int LeastMembers = 2;

    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.That(by.Agency.Code == referral.Origin && by.Holds(Post.Officer, Post.Liaison, Post.DeputyHead, Post.Head, Post.ActingHead), ReferralRefusals.NotYourPost)
        ?? Require.Stage(referral, ReferralStage.Draft, ReferralStage.NotApproved);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, DesignateTaskGroup act, Occasion occasion)
    {
        if (act.Members.DistinctBy(m => m.Officer.Id).Count() < LeastMembers)
            return ReferralRefusals.TaskGroupTooSmall;

        if (act.Members.Any(m => m.Officer.Agency != referral.Origin))
            return ReferralRefusals.ForeignMember;

        if (act.Members.FirstOrDefault(m => !m.CertificateValid) is { } uncertified)
            return ReferralRefusals.MemberNotCertified(uncertified.Officer.Name);

        if (act.Members.FirstOrDefault(m => referral.Recused.Contains(m.Officer.Id)) is { } recused)
            return ReferralRefusals.MemberRecused(recused.Officer.Name);

        return new ReferralTaskGroupDesignated([.. act.Members.DistinctBy(m => m.Officer.Id)]);
    }
}
