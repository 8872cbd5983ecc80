using System.Globalization;
using System.Text;

namespace JointEnforcement.Service.Plumbing;

/// <summary>Search in Chinese text: the same function makes single characters, pairs and words of the text and of the query, so one character finds as well as a name.</summary>
internal static class ChineseSearch
{
    private const int LongestQuery = 64;

    public static string AgencyLexeme(string agency) => $"a:{agency}";

    public static IReadOnlyList<string> Lexemes(string text)
    {
        var lexemes = new HashSet<string>();
        foreach (var run in Runs(text))
        {
            if (!IsHan(run[0]))
            {
                lexemes.Add(run);
                continue;
            }
            for (var i = 0; i < run.Length; i++)
            {
                lexemes.Add(run[i].ToString());
                if (i + 1 < run.Length)
                    lexemes.Add(run[i..(i + 2)]);
            }
        }
        return [.. lexemes];
    }

    /// <summary>What a text must hold to be found: pairs where the query has them, else its single character.</summary>
    public static IReadOnlyList<string> QueryLexemes(string query) =>
        [.. Runs(Bounded(query)).SelectMany(run => IsHan(run[0]) && run.Length > 1 ? Pairs(run) : [run]).Distinct()];

    public static IReadOnlyList<string> Parts(string query) => [.. Runs(Bounded(query))];

    public static string Fold(string text) => text.Normalize(NormalizationForm.FormKC).ToLower(CultureInfo.InvariantCulture);

    private static string Bounded(string query) => query.Length > LongestQuery ? query[..LongestQuery] : query;

    private static IEnumerable<string> Pairs(string run) => Enumerable.Range(0, run.Length - 1).Select(i => run[i..(i + 2)]);

    private static IEnumerable<string> Runs(string text)
    {
        var run = new StringBuilder();
        foreach (var c in Fold(text))
        {
            if (run.Length > 0 && (!char.IsLetterOrDigit(c) || IsHan(c) != IsHan(run[0])))
            {
                yield return run.ToString();
                run.Clear();
            }
            if (char.IsLetterOrDigit(c))
                run.Append(c);
        }
        if (run.Length > 0)
            yield return run.ToString();
    }

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9fff' || char.IsSurrogate(c);
}
