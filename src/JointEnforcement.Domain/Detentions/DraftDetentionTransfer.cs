using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Penalties;

namespace JointEnforcement.Domain.Detentions;

/// <summary>Draws up the approval form and the letter: a case that is no crime, that has been penalised and still needs detention (公治〔2014〕853号 arts 2, 10). The decision is named by its number or by its penalty case.</summary>
public sealed record DraftDetentionTransfer(
    string? Police, string ApprovalNumber, Brief Brief, DetentionConduct Conduct, DetentionForm Form, string? PenaltyDecision, bool CrimeThresholdMet, PenaltyCase? Penalty = null)
    : IOpening<DetentionTransfer, DraftDetentionTransfer>
{
    public static Refusal? Post(Officer by) => Posts.Of(by, AgencyKind.Administrative);

    public static Decision<MatterFact> Decide(Guid id, DraftDetentionTransfer act, Occasion occasion)
    {
        var origin = occasion.By.Agency.Code;
        if (act.CrimeThresholdMet)
            return DetentionRefusals.UseCriminalReferral;

        var decision = string.IsNullOrWhiteSpace(act.PenaltyDecision) ? act.Penalty?.InForce : act.PenaltyDecision;
        if (decision is null)
            return DetentionRefusals.PenaltyDecisionMissing;

        if (act.Police is not { } police)
            return DetentionRefusals.NoPolice;

        return (TriggerCheck.Of(act.Conduct, origin, CivilTime.DateOf(occasion.Occurred)) ?? act.Form.Wrong(origin)
            ?? Masked.Text(act.Brief.Title, act.Brief.Summary, act.Conduct.Gravity)) is { } refusal
            ? refusal
            : new DetentionTransferDrafted(id, origin, police, act.ApprovalNumber, act.Brief, act.Conduct, TriggerCatalogue.Of(act.Conduct).Cite(act.Conduct), act.Form, decision,
                act.Penalty is null ? null : new MatterLink(MatterKind.PenaltyCase, act.Penalty.Id));
    }
}
