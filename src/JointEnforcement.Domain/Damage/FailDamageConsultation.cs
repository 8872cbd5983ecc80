using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Damage;

/// <summary>The consultation has failed. That sessions or time are used up is believed only where they are (生态环境损害赔偿管理规定 art 23).</summary>
public sealed record FailDamageConsultation(ConsultationFailure Ground, string Reason, Provision? Most, bool TimeRuns) : IAct<DamageClue, FailDamageConsultation>
{
    public static Refusal? Post(DamageClue matter, Officer by) => Posts.Handles(matter.Handler, by);

    public static Decision<MatterFact> Decide(DamageClue matter, FailDamageConsultation act, Occasion occasion) =>
        (MatterRefusals.Reason(act.Reason) ?? Masked.Text(act.Reason)) is { } refusal ? refusal
        : act.Ground is ConsultationFailure.SessionsUsedUp && !DamageRefusals.UsedUp(matter.Sessions, act.Most) ? DamageRefusals.SessionsLeft
        : act.Ground is ConsultationFailure.TimeOver && act.TimeRuns ? DamageRefusals.TimeRuns
        : new DamageConsultationFailed(act.Ground, act.Reason);
}
