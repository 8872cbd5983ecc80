using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Service.Tests.Languages;

/// <summary>One value of any type the law uses, every member filled, so that each blank of a sentence is spoken.</summary>
internal static class Sample
{
    private const string LongEnoughForAHash = "0123456789abcdef";

    public static ReferralFact Fact(Type type) => (ReferralFact)Of(type);

    public static T Of<T>() => (T)Of(typeof(T));

    public static object Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Of(underlying);
        if (type == typeof(string))
            return LongEnoughForAHash;
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(0)!;
        if (type.IsGenericType)
            return ListOf(type.GetGenericArguments()[0]);
        if (type.IsValueType)
            return Activator.CreateInstance(type)!;

        var make = type.GetConstructors().Single();
        return make.Invoke([.. make.GetParameters().Select(p => Of(p.ParameterType))]);
    }

    public static IEnumerable<string> BlanksOf(string text) =>
        System.Text.RegularExpressions.Regex.Matches(text, @"\{(\w+)\}").Select(m => m.Groups[1].Value).Distinct();

    private static Array ListOf(Type element)
    {
        var list = Array.CreateInstance(element, 1);
        list.SetValue(Of(element), 0);
        return list;
    }
}
