namespace JointEnforcement.Contracts.Referrals;

[Act("forwarding")]
public sealed record ForwardToCompetentPolice : ReferralAct
{
    [AskedAs(Asked.PoliceAgency)] public required string To { get; init; }
    [AskedAs(Asked.Paragraph)] public required string Reason { get; init; }
}
