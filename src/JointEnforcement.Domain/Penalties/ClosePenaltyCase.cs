using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>The case is performed, enforced, ended without penalty, transferred or revoked, and nothing that was sealed, kept or restricted is left open (生态环境行政处罚办法).</summary>
public sealed record ClosePenaltyCase(ClosingGround Ground, string Summary) : IAct<PenaltyCase, ClosePenaltyCase>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Refusal? Bar(PenaltyCase matter, DateTimeOffset now) =>
        matter.Registered || matter.Sealed || matter.EmergencyOpen || matter.Restriction is not null ? PenaltyRefusals.MeasuresOpen
        : matter is { Stage: PenaltyStage.Decided, Penalty: not null } ? PenaltyRefusals.StillToServe
        : null;

    public static Decision<MatterFact> Decide(PenaltyCase matter, ClosePenaltyCase act, Occasion occasion) =>
        Fits(matter, act.Ground) ? new PenaltyCaseClosed(act.Ground, act.Summary) : PenaltyRefusals.WrongClosing;

    private static bool Fits(PenaltyCase matter, ClosingGround ground) => ground switch
    {
        ClosingGround.NotFiled => matter.Stage is PenaltyStage.NotFiled,
        ClosingGround.Performed => matter.Stage is PenaltyStage.Performed || matter.Penalty is { FineYuan: null },
        ClosingGround.Enforced => matter.Stage is PenaltyStage.CourtEnforcement or PenaltyStage.Performed,
        ClosingGround.NoPenalty => matter.Decision?.Outcome is PenaltyOutcome.NoPenalty or PenaltyOutcome.NotEstablished,
        ClosingGround.Transferred => matter.Decision?.Outcome is PenaltyOutcome.TransferCrime or PenaltyOutcome.TransferOther,
        ClosingGround.Revoked => matter.Gone,
        ClosingGround.Other => matter.Stage is not PenaltyStage.NotFiled
    };
}
