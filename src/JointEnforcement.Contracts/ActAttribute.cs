using JointEnforcement.Contracts.Matters;

namespace JointEnforcement.Contracts;

/// <summary>The address of an act under its matter: <c>POST /api/{room}/{id}/{address}</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ActAttribute(string address) : Attribute
{
    public string Address { get; } = address;
}

/// <summary>How a member is asked for on a screen where its type does not say so.</summary>
public enum Asked { Line, Paragraph, Officer, Officers, PoliceAgency, PrefectureAgency, Agency, Matter, File, DossierItem, HandoverLine, RequestLine }

/// <summary>A text that goes out in a document and grounds it in law: what it cites must be the law on the day of the act or of the decision.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CitesLawAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
public sealed class AskedAsAttribute(Asked asked) : Attribute
{
    public Asked Asked { get; } = asked;
}

/// <summary>The kinds of matter that may be named here; without it, every kind.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NamesAttribute(params MatterKind[] kinds) : Attribute
{
    public IReadOnlyList<MatterKind> Kinds { get; } = kinds;
}
