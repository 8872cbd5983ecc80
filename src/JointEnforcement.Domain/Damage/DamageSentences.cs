using System.Globalization;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Damage;

/// <summary>What the facts of a damage clue say beyond who and when, and what its parties read of it.</summary>
internal static class DamageSentences
{
    public static Dictionary<string, string> Of(MatterFact fact) => fact switch
    {
        DamageClueRaised e => new() { [nameof(DamageSource)] = e.Finding.Source.ToString() },
        DamageCluePushed e => new() { ["to"] = e.To, ["number"] = e.Number },
        DamagePreliminaryChecked e => new() { ["findings"] = e.Findings },
        DamageCaseStarted e => new() { ["number"] = e.Number, ["to"] = e.Handler, ["responsible"] = e.Responsible, ["reason"] = e.Reason },
        DamageCaseNotStarted e => new() { [nameof(NotStartGround)] = e.Ground.ToString(), ["reason"] = e.Reason },
        DamageConsultationNoticeServed e => new() { ["number"] = e.Number, ["yuan"] = Yuan(e.Claim.AmountYuan), [nameof(DamageAssessment)] = e.Claim.Assessment.ToString() },
        DamageConsultationHeld e => new() { ["session"] = e.Session.ToString(CultureInfo.InvariantCulture), ["minutes"] = e.Minutes, ["why"] = e.WhyAnother ?? "" },
        DamageAgreed e => new() { ["number"] = e.Number, ["terms"] = e.Terms, ["yuan"] = Yuan(e.AmountYuan) },
        DamageAgreementConfirmed e => new() { ["court"] = e.Court, ["number"] = e.Number },
        DamageConsultationFailed e => new() { [nameof(ConsultationFailure)] = e.Ground.ToString(), ["reason"] = e.Reason },
        DamageSuitFiled e => new() { ["court"] = e.Court, ["claims"] = e.Claims },
        DamageOutcomeRecorded e => new() { [nameof(DamageOutcome)] = e.Outcome.ToString(), ["result"] = e.Result },
        DamagePublicNoticeGiven e => new() { ["medium"] = e.Medium },
        _ => []
    };

    public static IReadOnlyList<SheetLine> Sheet(DamageClue clue) =>
    [
        new("source", clue.Finding.Source.ToString(), nameof(DamageSource)), new("responsible", clue.Responsible ?? ""), new("evidence", clue.Finding.Evidence ?? ""),
        new("estimate", clue.Finding.EstimateYuan is { } estimate ? Yuan(estimate) : ""), new("handler", clue.Handler ?? "", "agency"),
        .. clue.Declined is { } no ? (SheetLine[])[new("ground", no.Ground.ToString(), nameof(NotStartGround)), new("notStarted", no.Reason)] : [],
        .. clue.Claim is { } claim
            ? (SheetLine[])[
                new("assessment", claim.Assessment.ToString(), nameof(DamageAssessment)), new("amount", Yuan(claim.AmountYuan)), new("proposal", claim.Proposal), new("simple", claim.WhySimple ?? ""),
                new("sessions", clue.Sessions.ToString(CultureInfo.InvariantCulture))]
            : [],
        .. clue.Agreement is { } agreed
            ? (SheetLine[])[
                new("agreement", agreed.Number), new("terms", agreed.Terms), new("agreed", Yuan(agreed.AmountYuan)),
                new("confirmation", clue.Confirmation is { } confirmed ? $"{confirmed.Court} {confirmed.Number}" : "")]
            : [],
        .. clue.Failure is { } failed ? (SheetLine[])[new("failure", failed.Ground.ToString(), nameof(ConsultationFailure)), new("failed", failed.Reason)] : [],
        .. clue.Suit is { } suit ? (SheetLine[])[new("court", suit.Court), new("claims", suit.Claims)] : [],
        .. clue.Outcome is { } outcome ? (SheetLine[])[new("outcome", outcome.Outcome.ToString(), nameof(DamageOutcome)), new("result", outcome.Result)] : [],
        new("publicNotice", clue.PublicNotice ?? "")
    ];

    private static string Yuan(decimal amount) => amount.ToString("#,0.##", CultureInfo.InvariantCulture);
}
