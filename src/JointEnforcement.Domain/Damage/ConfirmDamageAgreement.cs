using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Damage;

/// <summary>The court has confirmed the agreement (司法确认), which may be asked for and need not be.</summary>
public sealed record ConfirmDamageAgreement(string Court, string Number) : IAct<DamageClue, ConfirmDamageAgreement>
{
    public static Refusal? Post(DamageClue matter, Officer by) => Posts.Handles(matter.Handler, by);

    public static Refusal? Bar(DamageClue matter, DateTimeOffset now) => matter.Confirmation is null ? null : MatterRefusals.AlreadyDone;

    public static Decision<MatterFact> Decide(DamageClue matter, ConfirmDamageAgreement act, Occasion occasion) => new DamageAgreementConfirmed(act.Court, act.Number);
}
