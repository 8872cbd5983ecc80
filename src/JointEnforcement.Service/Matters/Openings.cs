using JointEnforcement.Contracts.Matters;
using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Service.Matters;

/// <summary>Who may open a matter of which kind.</summary>
internal sealed class Openings(IEnumerable<IActDoor> doors)
{
    private readonly Dictionary<MatterKind, IOpens> _doors = doors.OfType<IOpens>().ToDictionary(d => MatterMap.KindOf(((IActDoor)d).Act));

    public bool MayOpen(MatterKind kind, Officer by) => _doors.TryGetValue(kind, out var door) && door.Bar(by) is null;
}
