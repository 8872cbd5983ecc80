using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Damage;

/// <summary>Who is liable is served the written notice of consultation, and its time begins (生态环境损害赔偿管理规定 art 23). A simple assessment says why the case is simple (art 20).</summary>
public sealed record ServeDamageNotice(string Number, DamageClaim Claim) : IAct<DamageClue, ServeDamageNotice>
{
    public static Refusal? Post(DamageClue matter, Officer by) => Posts.Handles(matter.Handler, by);

    public static Decision<MatterFact> Decide(DamageClue matter, ServeDamageNotice act, Occasion occasion) =>
        Masked.Text(act.Claim.Proposal, act.Claim.WhySimple) is { } refusal ? refusal
        : act.Claim.Assessment is not DamageAssessment.Appraisal && string.IsNullOrWhiteSpace(act.Claim.WhySimple) ? DamageRefusals.SimpleSaysWhy
        : new DamageConsultationNoticeServed(act.Number, act.Claim);
}
