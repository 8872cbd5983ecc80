using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Matters;

/// <summary>The row of one kind of matter in the access matrix: who sees it, who does not, and every act with where it is open and to whom.</summary>
internal abstract class MatterRow
{
    public static IReadOnlyList<MatterRow> All { get; } =
        [.. typeof(MatterRow).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(MatterRow))).Select(t => (MatterRow)Activator.CreateInstance(t)!)];

    public abstract MatterKind Kind { get; }

    /// <summary>A matter that has reached everybody who is to see it.</summary>
    public abstract Task<Guid> Sent(House house);

    /// <summary>Officers who see it.</summary>
    public abstract string[] Sees { get; }

    /// <summary>Officers to whom it does not exist.</summary>
    public abstract string[] Strangers { get; }

    public abstract IReadOnlyList<MatterActRow> Acts { get; }

    /// <summary>The doors this row answers for.</summary>
    public IEnumerable<string> Routes =>
    [
        $"GET /api/{MatterMap.Of(Kind)}", $"GET /api/{MatterMap.Of(Kind)}/{{id:guid}}",
        .. Acts.Select(a => MatterMap.Opens(a.Act) ? $"POST /api/{MatterMap.Of(Kind)}/" : $"POST /api/{MatterMap.Of(Kind)}/{{id:guid}}/{MatterMap.AddressOf(a.Act)}")
    ];

    public static MatterRow Of(MatterKind kind) => All.Single(r => r.Kind == kind);
}

/// <summary>One act that is open: where the matter stands, who does it, what they bring, and a fact it leaves there.</summary>
internal sealed record MatterActRow(Type Act, string Officer, string Fact, Func<House, Task<Guid>>? Where, Func<House, Guid, Task<Act>> Make)
{
    public static MatterActRow On<TAct>(string officer, string fact, Func<House, Task<Guid>> where, TAct act) where TAct : Act =>
        new(typeof(TAct), officer, fact, where, (_, _) => Task.FromResult<Act>(act));

    public static MatterActRow Opening<TAct>(string officer, string fact, TAct act) where TAct : Act =>
        new(typeof(TAct), officer, fact, null, (_, _) => Task.FromResult<Act>(act));
}
