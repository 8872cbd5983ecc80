using System.Reflection;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Referrals;

namespace JointEnforcement.Web.Referrals.Forms;

/// <summary>An act on a referral as a form: its record, its address and what it asks for.</summary>
public sealed record ActShape(Type Record, string? Address, IReadOnlyList<Member> Members)
{
    private static readonly Dictionary<string, ActShape> ByAddress = typeof(ReferralAct).Assembly.GetTypes()
        .Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(ReferralAct)) && t.GetCustomAttribute<ActAttribute>() is not null)
        .Select(t => new ActShape(t, t.GetCustomAttribute<ActAttribute>()!.Address, Member.Of(t)))
        .ToDictionary(s => s.Address!);

    /// <summary>The legal times every act may name when they differ from now.</summary>
    public static IReadOnlyList<Member> Times { get; } =
        [Member.From(typeof(Act).GetProperty(nameof(Act.OccurredAt))!), Member.From(typeof(Act).GetProperty(nameof(Act.ServedAt))!)];

    public static ActShape Opening { get; } = new(typeof(OpenReferral), null, Member.Of(typeof(OpenReferral)));

    public string Name => Record.Name;

    public static ActShape? At(string address) => ByAddress.GetValueOrDefault(address);
}
