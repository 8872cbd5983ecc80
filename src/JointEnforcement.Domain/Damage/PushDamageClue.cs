using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Damage;

/// <summary>The clue goes to the authority of the prefecture that claims damages; a county never does (生态环境法典 art 1073).</summary>
public sealed record PushDamageClue(Agency To, string Number) : IAct<DamageClue, PushDamageClue>
{
    public static Refusal? Post(DamageClue matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Decision<MatterFact> Decide(DamageClue matter, PushDamageClue act, Occasion occasion) =>
        act.To.Kind is not AgencyKind.Prefecture ? DamageRefusals.NotTheHolder.With("agency", act.To.Code) : new DamageCluePushed(act.To.Code, act.Number);
}
