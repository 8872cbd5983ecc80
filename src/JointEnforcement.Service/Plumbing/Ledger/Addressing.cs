using JointEnforcement.Domain.Matters;
using Marten;

namespace JointEnforcement.Service.Plumbing.Ledger;

/// <summary>Writes on each event who may be told of it, so that telling needs no further read.</summary>
internal static class Addressing
{
    /// <summary>The facts as events; whoever saw the matter before hears that it moved.</summary>
    public static IReadOnlyList<object> Of(IDocumentSession session, string officer, IEnumerable<MatterFact> facts, IMatter? before, IMatter after)
    {
        var audience = string.Join(',', after.Audience.Keys.Union(before?.Audience.Keys ?? []));
        return
        [
            .. facts.Select(fact =>
            {
                var e = session.Events.BuildEvent(fact);
                e.SetHeader("audience", audience);
                e.SetHeader("officer", officer);
                return e;
            })
        ];
    }
}
