namespace JointEnforcement.Web;

/// <summary>What the screens must know of the house they stand in: whether it is a demonstration, the place it serves, and whom one may be there.</summary>
public sealed record HouseSettings(bool Demonstration, string Place, IReadOnlyList<DemoAccount> DemoAccounts)
{
    /// <summary>The referral a newcomer is led through.</summary>
    public Guid? PracticeCase { get; init; }
}

/// <summary>A person of the demonstration; those on the bar are one click away, the others stand in its menu.</summary>
public sealed record DemoAccount(string Id, string Name, string Agency, string Post, bool OnBar = false);
