using System.Reflection;

namespace JointEnforcement.Contracts.Matters;

/// <summary>Every kind of matter the house keeps.</summary>
public enum MatterKind
{
    CriminalReferral, EarlyNotice, ClueTransfer, JurisdictionDispute, AssistanceRequest, MutualConsultation, DetentionTransfer, PenaltyCase,
    FilingSupervision, TransferOpinion, ReverseReferral, PublicInterestCase, DamageClue
}

/// <summary>The kind of matter an act is done on; stands on the base record of its acts.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OnAttribute(MatterKind kind) : Attribute
{
    public MatterKind Kind { get; } = kind;
}

/// <summary>The act that opens a matter: <c>POST /api/{room}</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpensAttribute : Attribute;

/// <summary>Where each kind of matter lives, on pages as under <c>/api</c>, and which acts are done there.</summary>
public static class MatterMap
{
    private static readonly Dictionary<MatterKind, string> Rooms = new()
    {
        [MatterKind.CriminalReferral] = "referrals",
        [MatterKind.EarlyNotice] = "early-notices",
        [MatterKind.ClueTransfer] = "clues",
        [MatterKind.JurisdictionDispute] = "disputes",
        [MatterKind.AssistanceRequest] = "assistance-requests",
        [MatterKind.MutualConsultation] = "consultations",
        [MatterKind.DetentionTransfer] = "detentions",
        [MatterKind.PenaltyCase] = "penalties",
        [MatterKind.FilingSupervision] = "supervisions",
        [MatterKind.TransferOpinion] = "transfer-opinions",
        [MatterKind.ReverseReferral] = "reverse-referrals",
        [MatterKind.PublicInterestCase] = "public-interest-cases",
        [MatterKind.DamageClue] = "damage-clues"
    };

    private static readonly Dictionary<string, MatterKind> Kinds = Rooms.ToDictionary(r => r.Value, r => r.Key);

    /// <summary>Every act there is, by the kind of matter it is done on.</summary>
    public static ILookup<MatterKind, Type> Acts { get; } = typeof(Act).Assembly.GetTypes()
        .Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(Act)))
        .ToLookup(t => t.GetCustomAttribute<OnAttribute>(inherit: true)!.Kind);

    /// <summary>The kinds that have acts and so a room to go to, referrals aside.</summary>
    public static IReadOnlyList<MatterKind> Furnished { get; } = [.. Rooms.Keys.Where(k => k is not MatterKind.CriminalReferral && Acts[k].Any())];

    public static string Of(MatterKind kind) => Rooms[kind];

    public static MatterKind? At(string? room) => room is not null && Kinds.TryGetValue(room, out var kind) ? kind : null;

    public static MatterKind KindOf(Type act) => act.GetCustomAttribute<OnAttribute>(inherit: true)!.Kind;

    public static bool Opens(Type act) => act.IsDefined(typeof(OpensAttribute), inherit: false);

    /// <summary>The address of an act under its matter; none for the one that opens it.</summary>
    public static string? AddressOf(Type act) => act.GetCustomAttribute<ActAttribute>()?.Address;

    /// <summary>The act that opens this kind of matter; none for matters that only arise from others.</summary>
    public static Type? OpeningOf(MatterKind kind) => Acts[kind].FirstOrDefault(Opens);
}
