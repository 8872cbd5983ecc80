using System.Reflection;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Referrals;

namespace JointEnforcement.Service.Referrals;

/// <summary>Where each act is done, read from the contracts.</summary>
internal sealed class ActAddresses
{
    private readonly Dictionary<string, (Type Type, string Address)> _acts = typeof(ReferralAct).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(ReferralAct)) && t.GetCustomAttribute<ActAttribute>() is not null)
        .ToDictionary(t => t.Name, t => (t, t.GetCustomAttribute<ActAttribute>()!.Address));

    public IEnumerable<(Type Type, string Address)> All => _acts.Values;

    public string Of(string act) => _acts[act].Address;
}
