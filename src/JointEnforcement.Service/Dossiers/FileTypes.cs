using System.Text;

namespace JointEnforcement.Service.Dossiers;

/// <summary>What a dossier may hold: the type is told by the content, and the name must agree with it.</summary>
internal static class FileTypes
{
    private static readonly (string MediaType, string[] Extensions, Func<byte[], bool> Fits)[] Allowed =
    [
        ("application/pdf", [".pdf"], h => Starts(h, "%PDF-")),
        ("image/jpeg", [".jpg", ".jpeg"], h => Starts(h, [0xFF, 0xD8, 0xFF])),
        ("image/png", [".png"], h => Starts(h, [0x89, 0x50, 0x4E, 0x47])),
        ("image/tiff", [".tif", ".tiff"], h => Starts(h, [0x49, 0x49, 0x2A, 0x00]) || Starts(h, [0x4D, 0x4D, 0x00, 0x2A])),
        ("video/mp4", [".mp4", ".m4v", ".mov"], h => h.Length > 11 && Encoding.ASCII.GetString(h, 4, 4) == "ftyp"),
        ("audio/mpeg", [".mp3"], h => Starts(h, "ID3") || Starts(h, [0xFF, 0xFB])),
        ("audio/wav", [".wav"], h => Starts(h, "RIFF")),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", [".docx"], IsZip),
        ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [".xlsx"], IsZip),
        ("application/ofd", [".ofd"], IsZip),
        ("text/plain", [".txt", ".csv"], IsText)
    ];

    public static string? MediaTypeOf(string fileName, byte[] head)
    {
        var extension = Path.GetExtension(fileName).ToLowerInvariant();
        return Allowed.FirstOrDefault(a => a.Extensions.Contains(extension) && a.Fits(head)).MediaType;
    }

    private static bool IsZip(byte[] head) => Starts(head, [0x50, 0x4B, 0x03, 0x04]);

    private static bool IsText(byte[] head) => !head.Contains((byte)0);

    private static bool Starts(byte[] head, string signature) => Starts(head, Encoding.ASCII.GetBytes(signature));

    private static bool Starts(byte[] head, byte[] signature) => head.AsSpan().StartsWith(signature);
}
