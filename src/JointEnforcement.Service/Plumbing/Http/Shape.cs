using FluentValidation;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Languages;

namespace JointEnforcement.Service.Plumbing;

/// <summary>The bounds of shape, each with a code that has its words in every language.</summary>
internal static class Shape
{
    public const int LineLength = 200;
    public const int ParagraphLength = 4000;
    public const int MostRows = 100;

    public static IRuleBuilderOptions<T, string?> Line<T>(this IRuleBuilder<T, string?> rule, int max = LineLength) => Bounded(rule, max);

    public static IRuleBuilderOptions<T, string?> Paragraph<T>(this IRuleBuilder<T, string?> rule) => Bounded(rule, ParagraphLength);

    public static IRuleBuilderOptions<T, string?> Said<T>(this IRuleBuilder<T, string?> rule) =>
        rule.NotEmpty().WithErrorCode("shape.not-empty");

    public static IRuleBuilderOptions<T, IReadOnlyList<TRow>> Rows<T, TRow>(this IRuleBuilder<T, IReadOnlyList<TRow>> rule) =>
        rule.Must(rows => rows is null || rows.Count <= MostRows).WithErrorCode("shape.too-many").WithState(_ => new Dictionary<string, string> { ["max"] = $"{MostRows}" });

    public static IRuleBuilderOptions<T, TValue> Between<T, TValue>(this IRuleBuilder<T, TValue> rule, TValue min, TValue max)
        where TValue : IComparable<TValue>, IComparable =>
        rule.InclusiveBetween(min, max).WithErrorCode("shape.out-of-range")
            .WithState(_ => new Dictionary<string, string> { ["min"] = $"{min}", ["max"] = $"{max}" });

    public static RefusalNotice? Check<T>(IValidator<T> validator, T value)
    {
        var result = validator.Validate(value);
        return result.IsValid
            ? null
            : Refusals.Misshapen([.. result.Errors.Select(e =>
            {
                var blanks = e.CustomState as Dictionary<string, string> ?? [];
                var known = Words.In(Words.Default).Has(e.ErrorCode);
                return new FieldError(
                    string.Join('.', e.PropertyName.Split('.').Select(p => p.Length > 0 ? char.ToLowerInvariant(p[0]) + p[1..] : p)),
                    e.ErrorCode,
                    known ? Words.In("zh-Hans").Say(e.ErrorCode, blanks) : e.ErrorMessage,
                    known ? Words.In("en").Say(e.ErrorCode, blanks) : e.ErrorMessage);
            })]);
    }

    private static IRuleBuilderOptions<T, string?> Bounded<T>(IRuleBuilder<T, string?> rule, int max) =>
        rule.Must(text => text is null || !text.Contains('\0')).WithErrorCode("shape.unprintable")
            .MaximumLength(max).WithErrorCode("shape.too-long").WithState(_ => new Dictionary<string, string> { ["max"] = $"{max}" });
}
