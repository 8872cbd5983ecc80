using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Damage;

/// <summary>Both sides sign the agreement on compensation (生态环境法典 art 1073).</summary>
public sealed record AgreeOnDamages(string Number, string Terms, decimal AmountYuan) : IAct<DamageClue, AgreeOnDamages>
{
    public static Refusal? Post(DamageClue matter, Officer by) => Posts.Handles(matter.Handler, by);

    public static Decision<MatterFact> Decide(DamageClue matter, AgreeOnDamages act, Occasion occasion) =>
        (MatterRefusals.Reason(act.Terms) ?? Masked.Text(act.Terms)) is { } refusal ? refusal : new DamageAgreed(act.Number, act.Terms, act.AmountYuan);
}
