using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Damage;

/// <summary>A session of the consultation is held. Beyond the number the rulebook gives it says why another was needed, as the number holds in principle (生态环境损害赔偿管理规定 art 23).</summary>
public sealed record HoldDamageConsultation(string Minutes, string? WhyAnother, Provision? Most) : IAct<DamageClue, HoldDamageConsultation>
{
    public static Refusal? Post(DamageClue matter, Officer by) => Posts.Handles(matter.Handler, by);

    public static Decision<MatterFact> Decide(DamageClue matter, HoldDamageConsultation act, Occasion occasion) =>
        (MatterRefusals.Reason(act.Minutes) ?? Masked.Text(act.Minutes, act.WhyAnother)) is { } refusal ? refusal
        : DamageRefusals.UsedUp(matter.Sessions, act.Most) && string.IsNullOrWhiteSpace(act.WhyAnother) ? DamageRefusals.SessionsUsedUp
        : new DamageConsultationHeld(matter.Sessions + 1, act.Minutes, act.WhyAnother);
}
