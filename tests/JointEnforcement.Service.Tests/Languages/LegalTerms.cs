using System.Reflection;
using System.Text.RegularExpressions;
using JointEnforcement.Contracts;
using JointEnforcement.Domain;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Referrals;
using ContractAct = JointEnforcement.Contracts.Referrals.ReferralAct;

namespace JointEnforcement.Service.Tests.Languages;

/// <summary>Everything in domain and contracts that an officer reads and that therefore needs a word.</summary>
internal static partial class LegalTerms
{
    public static readonly Assembly Law = typeof(Refusal).Assembly;
    public static readonly Assembly Wall = typeof(Act).Assembly;

    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(8));

    public static IReadOnlyList<Type> Facts { get; } =
        [.. Law.GetTypes().Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(ReferralFact)))];

    public static IReadOnlyList<Type> ContractActs { get; } =
        [.. Wall.GetTypes().Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(ContractAct)))];

    public static IReadOnlyList<Refusal> Refusals { get; } = [.. OfTheReferral(), .. OfTheOccasion()];

    public static IReadOnlyList<string> Posts { get; } = [.. Enum.GetNames<Post>().Select(p => WordStart().Replace(p, "_").ToUpperInvariant())];

    /// <summary>The members of every act and of the records they carry, as <c>field.{Record}.{Member}</c>.</summary>
    public static IEnumerable<string> Fields() =>
        ContractActs.SelectMany(WithCarried).Distinct()
            .SelectMany(record => MembersOf(record).Select(member => $"field.{record.Name}.{member.Name}"))
            .Concat(MembersOf(typeof(Act)).Select(member => $"field.Act.{member.Name}"));

    public static IEnumerable<string> FieldsOf(Type act) =>
        WithCarried(act).Distinct().SelectMany(record => MembersOf(record).Select(member => $"field.{record.Name}.{member.Name}"));

    private static IEnumerable<Type> WithCarried(Type record) =>
        MembersOf(record).Select(m => Carried(m.PropertyType)).Where(t => t is { IsClass: true } && t.Assembly == Wall).SelectMany(WithCarried).Prepend(record);

    private static Type Carried(Type type) => type.IsGenericType ? type.GetGenericArguments()[0] : type;

    private static PropertyInfo[] MembersOf(Type record) =>
        record.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

    private static IEnumerable<Refusal> OfTheReferral() =>
    [
        .. typeof(ReferralRefusals).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(p => p.Name != nameof(ReferralRefusals.QuantityDiffers)).Select(p => (Refusal)p.GetValue(null)!),
        OfADifferingQuantity(),
        .. typeof(ReferralRefusals).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => !m.IsSpecialName)
            .Select(m => (Refusal)m.Invoke(null, [.. m.GetParameters().Select(p => Sample.Of(p.ParameterType))])!)
    ];

    // Its blanks are filled only where the line is at hand.
    private static Refusal OfADifferingQuantity()
    {
        var referral = Sample.Of<CriminalReferral>() with { Handover = [new HandoverLine(1, "铁桶", 12, "只", "蓝色", "三号仓库")] };
        var decision = HandOverItem.Decide(referral, new HandOverItem(1, 11, "完好"), Occasion.At(Sample.Of<Officer>(), Noon));
        return ((Decision<ReferralFact>.Refused)decision).Why;
    }

    private static IEnumerable<Refusal> OfTheOccasion()
    {
        var timely = Occasion.At(Sample.Of<Officer>(), Noon);
        yield return (timely with { Occurred = Noon.AddHours(1) }).Implausible(Noon)!;
        yield return timely.Implausible(Noon.AddSeconds(1))!;
        yield return (timely with { Served = Noon.AddHours(-1) }).Implausible(Noon)!;
    }

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex WordStart();
}
