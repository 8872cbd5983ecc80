using System.Text.RegularExpressions;

namespace JointEnforcement.Domain.Matters;

/// <summary>Personal data as the house may keep it: names as a label, numbers with their middle struck out (个人信息保护法 arts 6, 28, 34).</summary>
public static partial class Masked
{
    private static readonly Refusal NotMasked = new("personal.not-masked", RefusalKind.Rule, "个人信息保护法第六条、第二十八条");
    private static readonly Refusal IdInText = new("personal.id-in-text", RefusalKind.Rule, "个人信息保护法第六条、第二十八条");

    /// <summary>A label such as 张某 or 张**, never a whole name.</summary>
    public static Refusal? Name(string? name) => string.IsNullOrEmpty(name) || Label().IsMatch(name) ? null : NotMasked.With("value", "name");

    /// <summary>The number of a document or a telephone with four characters or more struck out.</summary>
    public static Refusal? Number(string? number) => string.IsNullOrEmpty(number) || StruckOut().IsMatch(number) ? null : NotMasked.With("value", "number");

    /// <summary>Free text in which no whole identity number stands.</summary>
    public static Refusal? Text(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
            if (text is not null && IdentityNumber().IsMatch(text))
                return IdInText;
        return null;
    }

    [GeneratedRegex(@"[某＊*×]")]
    private static partial Regex Label();

    [GeneratedRegex(@"^[0-9A-Za-z-]{0,6}\*{4,}[0-9A-Za-z]{0,4}$")]
    private static partial Regex StruckOut();

    [GeneratedRegex(@"(?<!\d)[1-9]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)")]
    private static partial Regex IdentityNumber();
}
