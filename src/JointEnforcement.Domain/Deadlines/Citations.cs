using System.Text.RegularExpressions;

namespace JointEnforcement.Domain.Deadlines;

/// <summary>An instrument named in a text; <paramref name="Former"/> where the text itself says that it is the former one (原《…》).</summary>
internal sealed record FoundCitation(string Instrument, string Article, bool Former);

/// <summary>Finds what a document cites: 《环境保护法》第六十三条第三项, with or without 中华人民共和国 and edition.</summary>
internal sealed partial class Citations(IReadOnlyDictionary<string, Instrument> instruments)
{
    private readonly ILookup<string, string> _byName = instruments
        .Where(i => NameIn(i.Value.Zh) is not null)
        .ToLookup(i => NameIn(i.Value.Zh)!, i => i.Key, StringComparer.Ordinal);

    public IEnumerable<FoundCitation> In(string text)
    {
        foreach (Match named in Title().Matches(text))
            foreach (var instrument in _byName[named.Groups["name"].Value])
            {
                var former = named.Groups["former"].Success;
                var articles = Article().Matches(named.Groups["articles"].Value);
                if (articles.Count == 0)
                    yield return new(instrument, "", former);
                foreach (Match article in articles)
                    yield return new(instrument, Key(article), former);
            }
    }

    private static string Key(Match article)
    {
        var number = ChineseNumber.Read(article.Groups["article"].Value);
        return (article.Groups["paragraph"], article.Groups["item"]) switch
        {
            (_, { Success: true } item) => $"{number}({ChineseNumber.Read(item.Value)})",
            ({ Success: true } paragraph, _) => $"{number}¶{ChineseNumber.Read(paragraph.Value)}",
            _ => $"{number}"
        };
    }

    private static string? NameIn(string title) => Title().Match(title) is { Success: true } match ? match.Groups["name"].Value : null;

    [GeneratedRegex("(?<former>原)?《(?:中华人民共和国)?(?<name>[^《》]+)》(?:（[^（）]*）)?(?<articles>(?:[、，,和及与]?第[0-9〇零一二两三四五六七八九十百千]+[条款项目])*)")]
    private static partial Regex Title();

    [GeneratedRegex("第(?<article>[^第条]+)条(?:第(?<paragraph>[^第款]+)款)?(?:第(?<item>[^第项]+)项)?")]
    private static partial Regex Article();
}
