using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Damage;

/// <summary>The prefecture makes its preliminary check of the clue (生态环境损害赔偿管理规定 art 17).</summary>
public sealed record CheckDamageClue(string Findings) : IAct<DamageClue, CheckDamageClue>
{
    public static Refusal? Post(DamageClue matter, Officer by) => Posts.Handles(matter.Prefecture, by);

    public static Decision<MatterFact> Decide(DamageClue matter, CheckDamageClue act, Occasion occasion) =>
        (MatterRefusals.Reason(act.Findings) ?? Masked.Text(act.Findings)) is { } refusal ? refusal : new DamagePreliminaryChecked(act.Findings);
}
