using System.Security.Cryptography;
using System.Text;
using JointEnforcement.Contracts;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.CaseFiles;
using JointEnforcement.Domain.Dossiers;

namespace JointEnforcement.Service.Imports;

/// <summary>A case as read from a file, with the addresses its key gives it.</summary>
internal sealed record ReadCase(Place Place, string Key, string Title, string Source, IReadOnlyList<string> Agencies, IReadOnlyList<ReadAct> Acts, IReadOnlyList<MilestoneRecorded> Milestones)
{
    public Guid CaseFile { get; } = IdOf($"case-file:{Key}");

    public Guid? Referral => Acts.Count == 0 ? null : IdOf($"case-file-referral:{Key}");

    public static Guid IdOf(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));
}

internal sealed record ReadAct(Place Place, Officer By, Act Act, bool Assumed, IReadOnlyList<ReadPaper> Papers);

internal sealed record ReadPaper(FileSeal Seal, byte[] Bytes);
