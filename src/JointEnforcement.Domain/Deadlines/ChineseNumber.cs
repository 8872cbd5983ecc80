namespace JointEnforcement.Domain.Deadlines;

/// <summary>Numbers of articles as Chinese law writes them, 一千二百四十二 or 1242.</summary>
internal static class ChineseNumber
{
    private const string Digits = "〇一二三四五六七八九";

    public static int Read(string written)
    {
        if (int.TryParse(written, out var plain))
            return plain;

        var (sum, digit) = (0, 0);
        foreach (var sign in written.Replace('零', '〇').Replace('两', '二'))
        {
            if (Place(sign) is not { } place)
            {
                digit = Digits.IndexOf(sign, StringComparison.Ordinal);
                continue;
            }
            sum += Math.Max(digit, 1) * place;
            digit = 0;
        }
        return sum + digit;
    }

    private static int? Place(char sign) => sign switch { '千' => 1000, '百' => 100, '十' => 10, _ => null };
}
