using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Domain.Dossiers;

/// <summary>What the law wants in a dossier (Order 310 art 6; 环环监〔2017〕17号 art 6): three materials block, the rest must be explained when missing.</summary>
public sealed record Checklist(IReadOnlyList<ChecklistLine> Lines)
{
    public IReadOnlyList<MaterialKind> Missing => [.. Lines.Where(l => !l.Present && l.Weight is ChecklistWeight.Explain).Select(l => l.Kind)];

    public Refusal? Blocking =>
        Lines.FirstOrDefault(l => l is { Present: false, Kind: MaterialKind.PenaltyDecision, Weight: ChecklistWeight.Block }) is not null ? ReferralRefusals.PenaltyDecisionNotAttached
        : Lines.Where(l => l is { Present: false, Weight: ChecklistWeight.Block }).Select(l => l.Kind).ToList() is { Count: > 0 } kinds ? ReferralRefusals.MandatoryMaterialMissing(kinds)
        : null;

    public static Checklist Of(CriminalReferral referral) => new([.. Enum.GetValues<MaterialKind>().Select(kind => new ChecklistLine(
        kind,
        WeightOf(kind, referral),
        referral.Items.Any(i => i.Kind == kind)))]);

    private static ChecklistWeight WeightOf(MaterialKind kind, CriminalReferral referral) => kind switch
    {
        MaterialKind.ReferralLetter or MaterialKind.InvestigationReport => ChecklistWeight.Block,
        MaterialKind.PenaltyDecision => referral.Penalties.Count > 0 ? ChecklistWeight.Block : ChecklistWeight.WhereItApplies,
        MaterialKind.OtherMaterial => ChecklistWeight.WhereItApplies,
        MaterialKind.InspectionRecord or MaterialKind.SeizedItemList or MaterialKind.PhotoOrRecording or MaterialKind.TestReportOrOpinion => ChecklistWeight.Explain
    };
}

public enum ChecklistWeight { Block, Explain, WhereItApplies }

public sealed record ChecklistLine(MaterialKind Kind, ChecklistWeight Weight, bool Present);
