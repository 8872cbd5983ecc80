using JointEnforcement.Domain.Dossiers;
using JointEnforcement.Domain.Referrals;
using JointEnforcement.Domain.Tests.Referrals;

namespace JointEnforcement.Domain.Tests.Dossiers;

public sealed class ChecklistTests
{
    [Fact]
    public void F4_AC1_V_CR_6_Two_materials_block_four_are_explained_and_two_depend_on_the_case()
    {
        var lines = Checklist.Of(Situations.Draft.State).Lines;
        Assert.Equal(
        [
            new(MaterialKind.ReferralLetter, ChecklistWeight.Block, false),
            new(MaterialKind.InvestigationReport, ChecklistWeight.Block, false),
            new(MaterialKind.InspectionRecord, ChecklistWeight.Explain, false),
            new(MaterialKind.SeizedItemList, ChecklistWeight.Explain, false),
            new(MaterialKind.PhotoOrRecording, ChecklistWeight.Explain, false),
            new(MaterialKind.TestReportOrOpinion, ChecklistWeight.Explain, false),
            new(MaterialKind.OtherMaterial, ChecklistWeight.WhereItApplies, false),
            new(MaterialKind.PenaltyDecision, ChecklistWeight.WhereItApplies, false)
        ], lines);
        Assert.Equal(ReferralRefusals.MandatoryMaterialMissing([MaterialKind.ReferralLetter, MaterialKind.InvestigationReport]), Checklist.Of(Situations.Draft.State).Blocking);
    }

    [Fact]
    public void What_is_there_is_ticked_and_no_longer_missing()
    {
        var list = Checklist.Of(Situations.Reported.And(People.Inspector, new AddDossierItem(Papers.Photos)).State);
        Assert.Null(list.Blocking);
        Assert.Equal([MaterialKind.ReferralLetter, MaterialKind.InvestigationReport, MaterialKind.PhotoOrRecording], list.Lines.Where(l => l.Present).Select(l => l.Kind));
        Assert.Equal([MaterialKind.InspectionRecord, MaterialKind.SeizedItemList, MaterialKind.TestReportOrOpinion], list.Missing);
    }

    [Fact]
    public void V_CR_7_With_a_penalty_its_decision_blocks_until_it_is_there()
    {
        var penalised = Situations.Reported.And(People.Inspector, new RecordPenaltyDecision(PenaltyKind.Warning, "洪环罚〔2026〕1号", null, null));
        Assert.Equal(ReferralRefusals.PenaltyDecisionNotAttached, Checklist.Of(penalised.State).Blocking);
        Assert.Null(Checklist.Of(penalised.And(People.Inspector, new AddDossierItem(Papers.PenaltyDecision)).State).Blocking);
    }
}
