namespace JointEnforcement.Contracts.Dossiers;

/// <summary>A file that has been stored: its bytes never change, both digests name it.</summary>
public sealed record StoredFile(Guid File, string FileName, string MediaType, long Bytes, string Sha256, string Sm3);

/// <summary>How a stored file lies there: as it was stored, with other bytes, or not at all.</summary>
public enum FileCondition { Whole, Broken, Missing }
