using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Damage;

/// <summary>The prefecture starts the claim, and handles it itself or designates the body that does (生态环境法典 art 1073).</summary>
public sealed record StartDamageCase(string Number, string Responsible, string Reason, Agency? Handler) : IAct<DamageClue, StartDamageCase>
{
    public static Refusal? Post(DamageClue matter, Officer by) => Posts.Handles(matter.Prefecture, by);

    public static Decision<MatterFact> Decide(DamageClue matter, StartDamageCase act, Occasion occasion) =>
        (MatterRefusals.Reason(act.Reason) ?? Masked.Text(act.Responsible, act.Reason)) is { } refusal ? refusal
        : act.Handler is { Kind: not (AgencyKind.Administrative or AgencyKind.Prefecture), Code: var code } ? DamageRefusals.HandlerHasNoSuchDuty.With("agency", code)
        : new DamageCaseStarted(act.Number, act.Responsible, act.Reason, act.Handler?.Code ?? matter.Prefecture!);
}
