using System.Text.RegularExpressions;
using JointEnforcement.Domain.Deadlines;

namespace JointEnforcement.Domain;

/// <summary>A law, regulation or interpretation with the days it is in force; no end means that none is known.</summary>
public sealed record Instrument(string Zh, string En, DateOnly ValidFrom, DateOnly? ValidTo = null)
{
    public bool InForce(DateOnly day) => ValidFrom <= day && (ValidTo is not { } end || day <= end);
}

/// <summary>An article as people cite it: <c>1109¶2</c> is a paragraph, <c>1136(5)</c> an item, <c>342-1</c> an inserted article, <c>1177–1179</c> a span; without one, the whole instrument.</summary>
public static partial class Cited
{
    public static Wording As(Instrument instrument, string? article)
    {
        if (article is null)
            return new(instrument.Zh, instrument.En);

        var match = Shape().Match(article);
        if (!match.Success)
            throw new FormatException($"{article} is no article.");

        string Part(string name) => match.Groups[name].Value;
        var (zh, en) = (Part("to").Length > 0 ? $"第{Part("from")}条至第{Part("to")}条" : $"第{Part("from")}条", Part("from") + (Part("to").Length > 0 ? $"–{Part("to")}" : ""));
        if (Part("inserted").Length > 0)
            (zh, en) = ($"{zh}之{"一二三四"[int.Parse(Part("inserted"), System.Globalization.CultureInfo.InvariantCulture) - 1]}", $"{en}-{Part("inserted")}");
        if (Part("paragraph").Length > 0)
            (zh, en) = ($"{zh}第{Part("paragraph")}款", $"{en} para. {Part("paragraph")}");
        if (Part("item").Length > 0)
            (zh, en) = ($"{zh}第{Part("item")}项", $"{en} item {Part("item")}");
        return new(instrument.Zh + zh, $"{instrument.En}, art. {en}");
    }

    [GeneratedRegex(@"^(?<from>\d+)(-(?<inserted>[1-4]))?(–(?<to>\d+))?(¶(?<paragraph>\d+))?(\((?<item>\d+)\))?$")]
    private static partial Regex Shape();
}
