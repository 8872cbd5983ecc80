using System.Collections.Concurrent;
using System.Security.Cryptography;
using JointEnforcement.Contracts.Dossiers;
using JointEnforcement.Domain.Dossiers;

namespace JointEnforcement.Service.Dossiers;

/// <summary>Whether a stored file still holds the bytes its digest was made of. A file that was hashed is believed for a day, as long as its length and its time of writing stay.</summary>
internal sealed class FileCheck(FileStore files, TimeProvider clock)
{
    private const long HashedOnSight = 64 * 1024 * 1024;
    private static readonly TimeSpan Believed = TimeSpan.FromDays(1);
    private readonly ConcurrentDictionary<string, Hashed> _known = new();

    /// <summary>For a page that lists it: a very large file is compared by its length alone until somebody reads it.</summary>
    public Task<FileCondition> Glance(FileSeal seal, CancellationToken ct) => Look(seal, HashedOnSight, ct);

    /// <summary>Before its bytes leave the house.</summary>
    public Task<FileCondition> Whole(FileSeal seal, CancellationToken ct) => Look(seal, long.MaxValue, ct);

    private async Task<FileCondition> Look(FileSeal seal, long most, CancellationToken ct)
    {
        var file = files.Find(seal.Sha256);
        if (!file.Exists)
            return FileCondition.Missing;

        if (file.Length != seal.Bytes)
            return FileCondition.Broken;

        if (_known.TryGetValue(seal.Sha256, out var known) && known.WrittenAt == file.LastWriteTimeUtc && clock.GetUtcNow() - known.At < Believed)
            return known.Condition;

        if (file.Length > most)
            return FileCondition.Whole;

        try
        {
            return (_known[seal.Sha256] = new Hashed(await Hash(seal, ct), file.LastWriteTimeUtc, clock.GetUtcNow())).Condition;
        }
        // What the disk no longer gives back is as good as changed.
        catch (IOException e)
        {
            return e is FileNotFoundException or DirectoryNotFoundException ? FileCondition.Missing : FileCondition.Broken;
        }
    }

    private async Task<FileCondition> Hash(FileSeal seal, CancellationToken ct)
    {
        await using var content = files.Open(seal.Sha256);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct)) == seal.Sha256 ? FileCondition.Whole : FileCondition.Broken;
    }

    private sealed record Hashed(FileCondition Condition, DateTime WrittenAt, DateTimeOffset At);
}
