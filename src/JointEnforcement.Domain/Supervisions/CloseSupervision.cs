using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Supervisions;

/// <summary>The procuratorate ends the supervision and says why. Whoever suggested it is told of tenable reasons first.</summary>
public sealed record CloseSupervision(string Reason) : IAct<FilingSupervision, CloseSupervision>
{
    public static Refusal? Post(FilingSupervision matter, Officer by) => Matters.Procuratorate.Prosecutor(matter.Procuratorate, by);

    public static Refusal? Bar(FilingSupervision matter, DateTimeOffset now) =>
        matter is { Stage: SupervisionStage.Tenable, Suggester: not null } ? SupervisionRefusals.SuggesterFirst : null;

    public static Decision<MatterFact> Decide(FilingSupervision matter, CloseSupervision act, Occasion occasion) =>
        MatterRefusals.Reason(act.Reason) is { } refusal ? refusal : new SupervisionClosed(OutcomeOf(matter.Stage), act.Reason);

    private static SupervisionOutcome OutcomeOf(SupervisionStage stage) => stage switch
    {
        SupervisionStage.Tenable => SupervisionOutcome.ReasonsTenable,
        SupervisionStage.Escalated => SupervisionOutcome.DecidedAbove,
        SupervisionStage.Filed => SupervisionOutcome.Concluded,
        _ => SupervisionOutcome.NothingToDemand
    };
}
