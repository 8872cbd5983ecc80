using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Damage;

/// <summary>The prefecture starts no claim and states the ground (生态环境损害赔偿管理规定 art 18). The procuratorate is told, who may sue (生态环境法典 art 1073).</summary>
public sealed record DeclineDamageCase(NotStartGround Ground, string Reason) : IAct<DamageClue, DeclineDamageCase>
{
    public static Refusal? Post(DamageClue matter, Officer by) => Posts.Handles(matter.Prefecture, by);

    public static Decision<MatterFact> Decide(DamageClue matter, DeclineDamageCase act, Occasion occasion) =>
        (MatterRefusals.Reason(act.Reason) ?? Masked.Text(act.Reason)) is { } refusal ? refusal : new DamageCaseNotStarted(act.Ground, act.Reason);
}
