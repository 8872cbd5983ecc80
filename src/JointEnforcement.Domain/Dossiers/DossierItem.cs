namespace JointEnforcement.Domain.Dossiers;

/// <summary>The eight kinds of material of 环环监〔2017〕17号 art 6.</summary>
public enum MaterialKind
{
    ReferralLetter = 1,
    InvestigationReport,
    InspectionRecord,
    SeizedItemList,
    PhotoOrRecording,
    TestReportOrOpinion,
    OtherMaterial,
    PenaltyDecision
}

/// <summary>A stored file: its bytes never change, and both digests name it.</summary>
public sealed record FileSeal(Guid FileId, string FileName, string MediaType, long Bytes, string Sha256, string Sm3);

/// <summary>One material of a dossier with its file.</summary>
public sealed record DossierItem(Guid ItemId, MaterialKind Kind, string Title, int Copies, int Pages, bool Original, FileSeal File);
