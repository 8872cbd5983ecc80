using System.Reflection;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Matters;

namespace JointEnforcement.Web.Forms;

/// <summary>How one member of an act is asked for.</summary>
public enum Asking
{
    Line, Paragraph, Choice, Choices, Tick, Whole, Number, Day, Moment,
    Officer, Officers, PoliceAgency, PrefectureAgency, Agency, Matter, File, DossierItem, HandoverLine, RequestLine,
    Group, Rows
}

/// <summary>One member of an act's record as a screen asks for it; <c>Parts</c> are the members of a nested record.</summary>
public sealed record Member(string Name, string Owner, Type Type, Asking Asking, bool Required, IReadOnlyList<Member> Parts)
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The kinds of matter it may name; none where it may name any.</summary>
    public IReadOnlyList<MatterKind> Kinds { get; init; } = [];

    /// <summary>Key of its label in Words.</summary>
    public string Label => Owner == nameof(Act) ? $"field.Act.{Name}" : $"field.{Owner}.{Name}";

    public static IReadOnlyList<Member> Of(Type record) =>
        [.. record.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(From)];

    public static Member From(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var element = ElementOf(type);
        var asking = AskingOf(property.GetCustomAttribute<AskedAsAttribute>()?.Asked, type, element);
        IReadOnlyList<Member> parts = asking is Asking.Group ? Of(type) : asking is Asking.Rows ? Of(element!) : [];
        return new Member(property.Name, property.DeclaringType!.Name, element ?? type, asking, IsRequired(property), parts)
        {
            Kinds = property.GetCustomAttribute<NamesAttribute>()?.Kinds ?? []
        };
    }

    private static Asking AskingOf(Asked? asked, Type type, Type? element) => asked switch
    {
        Asked.Line => Asking.Line,
        Asked.Paragraph => Asking.Paragraph,
        Asked.Officer => Asking.Officer,
        Asked.Officers => Asking.Officers,
        Asked.PoliceAgency => Asking.PoliceAgency,
        Asked.PrefectureAgency => Asking.PrefectureAgency,
        Asked.Agency => Asking.Agency,
        Asked.Matter => Asking.Matter,
        Asked.File => Asking.File,
        Asked.DossierItem => Asking.DossierItem,
        Asked.HandoverLine => Asking.HandoverLine,
        Asked.RequestLine => Asking.RequestLine,
        null => ByType(type, element),
    };

    private static Asking ByType(Type type, Type? element) => type switch
    {
        _ when element is { IsEnum: true } => Asking.Choices,
        _ when element is not null => Asking.Rows,
        { IsEnum: true } => Asking.Choice,
        _ when type == typeof(string) => Asking.Line,
        _ when type == typeof(bool) => Asking.Tick,
        _ when type == typeof(int) => Asking.Whole,
        _ when type == typeof(decimal) => Asking.Number,
        _ when type == typeof(DateOnly) => Asking.Day,
        _ when type == typeof(DateTimeOffset) => Asking.Moment,
        _ => Asking.Group,
    };

    private static Type? ElementOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;

    private static bool IsRequired(PropertyInfo property) =>
        property.CustomAttributes.Any(a => a.AttributeType.Name == "RequiredMemberAttribute")
        && Nullability.Create(property).WriteState is not NullabilityState.Nullable;
}
