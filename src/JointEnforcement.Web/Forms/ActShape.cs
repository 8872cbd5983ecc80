using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Matters;

namespace JointEnforcement.Web.Forms;

/// <summary>An act as a form: its record, its address and what it asks for.</summary>
public sealed record ActShape(Type Record, string? Address, IReadOnlyList<Member> Members)
{
    private static readonly Dictionary<(MatterKind, string), ActShape> ByAddress = MatterMap.Acts
        .SelectMany(kind => kind.Where(t => MatterMap.AddressOf(t) is not null).Select(t => (kind.Key, Shape: Of(t))))
        .ToDictionary(s => (s.Key, s.Shape.Address!), s => s.Shape);

    private static readonly Dictionary<MatterKind, ActShape> Openings = MatterMap.Acts
        .Select(kind => (kind.Key, Record: kind.FirstOrDefault(MatterMap.Opens)))
        .Where(o => o.Record is not null)
        .ToDictionary(o => o.Key, o => Of(o.Record!));

    /// <summary>The legal times every act may name when they differ from now.</summary>
    public static IReadOnlyList<Member> Times { get; } =
        [Member.From(typeof(Act).GetProperty(nameof(Act.OccurredAt))!), Member.From(typeof(Act).GetProperty(nameof(Act.ServedAt))!)];

    public string Name => Record.Name;

    public static ActShape? At(MatterKind kind, string address) => ByAddress.GetValueOrDefault((kind, address));

    public static ActShape? Opening(MatterKind kind) => Openings.GetValueOrDefault(kind);

    private static ActShape Of(Type record) => new(record, MatterMap.AddressOf(record), Member.Of(record));
}
