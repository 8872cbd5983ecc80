using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;
using static JointEnforcement.Domain.Damage.DamageOutcome;

namespace JointEnforcement.Domain.Damage;

/// <summary>What became of the claim: made good, paid, dismissed by the court, or left to the procuratorate (生态环境法典 art 1073).</summary>
public sealed record RecordDamageOutcome(DamageOutcome Outcome, string Result) : IAct<DamageClue, RecordDamageOutcome>
{
    public static Refusal? Post(DamageClue matter, Officer by) => Posts.Handles(matter.Handler, by);

    public static Decision<MatterFact> Decide(DamageClue matter, RecordDamageOutcome act, Occasion occasion) =>
        (MatterRefusals.Reason(act.Result) ?? Masked.Text(act.Result)) is { } refusal ? refusal
        : !Follows(matter.Stage, act.Outcome) ? DamageRefusals.OutcomeDoesNotFollow
        : new DamageOutcomeRecorded(act.Outcome, act.Result);

    private static bool Follows(DamageStage stage, DamageOutcome outcome) => stage switch
    {
        DamageStage.Agreed => outcome is Restored or Compensated,
        DamageStage.Failed => outcome is NoSuit,
        DamageStage.InSuit => outcome is Restored or Compensated or ClaimDismissed,
        _ => false
    };
}
