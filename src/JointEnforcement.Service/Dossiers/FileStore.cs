using System.Buffers;
using System.Security.Cryptography;
using Org.BouncyCastle.Crypto.Digests;

namespace JointEnforcement.Service.Dossiers;

/// <summary>Files by the name of their content, outside the web root. What is stored is never written again.</summary>
internal sealed class FileStore
{
    private readonly string _root;

    public FileStore(IConfiguration configuration, IWebHostEnvironment environment)
    {
        _root = Path.Combine(Path.GetFullPath(configuration["DataDirectory"] ?? Path.Combine(environment.ContentRootPath, ".data")), "files");
        Directory.CreateDirectory(Path.Combine(_root, "incoming"));
    }

    /// <summary>Stores a stream in one pass with both digests; null when it is longer than allowed.</summary>
    public async Task<Kept?> Keep(Stream content, long most, CancellationToken ct)
    {
        var incoming = Path.Combine(_root, "incoming", Guid.NewGuid().ToString("N"));
        try
        {
            if (await Receive(content, incoming, most, ct) is not { } kept)
                return null;

            var place = PlaceOf(kept.Sha256);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            Settle(incoming, place);
            return kept;
        }
        finally
        {
            File.Delete(incoming);
        }
    }

    public FileInfo Find(string sha256) => new(PlaceOf(sha256));

    public Stream Open(string sha256) => new FileStream(PlaceOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, useAsync: true);

    /// <summary>The same content may be stored already, even by someone else just now; its bytes are the same by name.</summary>
    private static void Settle(string incoming, string place)
    {
        try
        {
            File.Move(incoming, place, overwrite: false);
            File.SetAttributes(place, FileAttributes.ReadOnly);
        }
        catch (IOException) when (File.Exists(place))
        {
        }
    }

    private static async Task<Kept?> Receive(Stream content, string incoming, long most, CancellationToken ct)
    {
        await using var target = new FileStream(incoming, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0, useAsync: true);
        var digest = await Digest(content, target, most, ct);
        target.Flush(flushToDisk: true);
        return digest;
    }

    private static async Task<Kept?> Digest(Stream content, Stream target, long most, CancellationToken ct)
    {
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var sm3 = new SM3Digest();
        var buffer = ArrayPool<byte>.Shared.Rent(128 * 1024);
        var head = new MemoryStream();
        long bytes = 0;
        try
        {
            int read;
            while ((read = await content.ReadAsync(buffer, ct)) > 0)
            {
                if ((bytes += read) > most)
                    return null;
                if (head.Length < 512)
                    head.Write(buffer, 0, (int)Math.Min(read, 512 - head.Length));
                sha256.AppendData(buffer, 0, read);
                sm3.BlockUpdate(buffer, 0, read);
                await target.WriteAsync(buffer.AsMemory(0, read), ct);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
        var output = new byte[sm3.GetDigestSize()];
        sm3.DoFinal(output, 0);
        return new Kept(bytes, Convert.ToHexStringLower(sha256.GetHashAndReset()), Convert.ToHexStringLower(output), head.ToArray());
    }

    private string PlaceOf(string sha256) => Path.Combine(_root, sha256[..2], sha256[2..4], sha256);
}

/// <summary>A file as it was received: its length, both digests, and its first bytes, by which its type is told.</summary>
internal sealed record Kept(long Bytes, string Sha256, string Sm3, byte[] Head);
