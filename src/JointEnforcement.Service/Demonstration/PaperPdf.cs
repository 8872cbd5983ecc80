using System.Globalization;
using System.Text;

namespace JointEnforcement.Service.Demonstration;

/// <summary>A small PDF of Chinese text on A4: Adobe's predefined character map, so that no font travels with it.</summary>
internal static class PaperPdf
{
    private const int CharactersPerLine = 34;
    private const int LinesPerPage = 30;

    public static byte[] Of(IEnumerable<string> paragraphs)
    {
        var pages = paragraphs.SelectMany(Wrapped).Chunk(LinesPerPage).ToList();
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select((_, i) => $"{5 + (2 * i)} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [4 0 R] >>",
            "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 "
                + "/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>"
        };
        foreach (var page in pages)
        {
            var text = Text(page);
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {objects.Count + 2} 0 R >>");
            objects.Add($"<< /Length {text.Length} >>\nstream\n{text}endstream");
        }
        return File(objects);
    }

    private static IEnumerable<string> Wrapped(string paragraph) =>
        paragraph.Length == 0 ? [""] : paragraph.Chunk(CharactersPerLine).Select(line => new string(line));

    private static string Text(string[] lines)
    {
        var text = new StringBuilder("BT /F1 14 Tf 24 TL 56 770 Td\n");
        foreach (var line in lines)
            text.Append('<').Append(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(line))).Append("> Tj T*\n");
        return text.Append("ET\n").ToString();
    }

    private static byte[] File(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.5\n");
        var places = new List<int>();
        foreach (var (body, i) in objects.Select((body, i) => (body, i)))
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{body}\nendobj\n");
        }
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
