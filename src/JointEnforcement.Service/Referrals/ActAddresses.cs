using JointEnforcement.Contracts.Matters;

namespace JointEnforcement.Service.Referrals;

/// <summary>Where each act is done under its matter, read from the contracts.</summary>
internal sealed class ActAddresses
{
    private readonly Dictionary<string, string> _addresses = MatterMap.Acts.SelectMany(kind => kind)
        .Where(t => MatterMap.AddressOf(t) is not null)
        .ToDictionary(t => t.Name, t => MatterMap.AddressOf(t)!);

    public string Of(string act) => _addresses[act];
}
