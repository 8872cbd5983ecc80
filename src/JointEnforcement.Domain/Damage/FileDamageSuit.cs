using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Damage;

/// <summary>The consultation failed, or the agreement is not performed, and who claims sues (生态环境法典 art 1073).</summary>
public sealed record FileDamageSuit(string Court, string Claims) : IAct<DamageClue, FileDamageSuit>
{
    public static Refusal? Post(DamageClue matter, Officer by) => Posts.Handles(matter.Handler, by);

    public static Decision<MatterFact> Decide(DamageClue matter, FileDamageSuit act, Occasion occasion) =>
        (MatterRefusals.Reason(act.Claims) ?? Masked.Text(act.Claims)) is { } refusal ? refusal : new DamageSuitFiled(act.Court, act.Claims);
}
