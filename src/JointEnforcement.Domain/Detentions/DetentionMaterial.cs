namespace JointEnforcement.Domain.Detentions;

/// <summary>The materials of 公治〔2014〕853号 art 11 beside the list itself.</summary>
public enum DetentionMaterialKind { TransferLetter, InvestigationReport, Evidence, SeizedItemList, PenaltyPapers, Other }

/// <summary>A row of the official list of materials.</summary>
public sealed record DetentionMaterial(DetentionMaterialKind Kind, string Name, int Copies, string Department, string? Remark, bool Original);

/// <summary>What the police ask for; the row is settled by its number.</summary>
public sealed record EvidenceLine(int No, string Title);

/// <summary>A person the police detain.</summary>
public sealed record DetainedPerson(string Label, DetainedRole Role, DetentionDegree Degree, int Days);

internal static class MaterialsList
{
    private static readonly DetentionMaterialKind[] Mandatory =
        [DetentionMaterialKind.TransferLetter, DetentionMaterialKind.InvestigationReport, DetentionMaterialKind.Evidence, DetentionMaterialKind.PenaltyPapers];

    public static Refusal? Check(IReadOnlyList<DetentionMaterial> materials)
    {
        foreach (var kind in Mandatory)
            if (materials.All(m => m.Kind != kind))
                return DetentionRefusals.MaterialMissing(kind);

        return materials.All(m => m.Original) ? null : DetentionRefusals.OriginalsOnly;
    }
}
