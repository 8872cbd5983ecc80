namespace JointEnforcement.Contracts.Referrals;

[Act("dossier-items")]
public sealed record AddDossierItem : ReferralAct
{
    public required MaterialKind Kind { get; init; }
    public required string Title { get; init; }
    public int Copies { get; init; } = 1;
    public required int Pages { get; init; }
    public bool Original { get; init; }
    [AskedAs(Asked.File)] public required Guid File { get; init; }
}
