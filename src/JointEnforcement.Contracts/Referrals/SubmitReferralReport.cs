namespace JointEnforcement.Contracts.Referrals;

[Act("report")]
public sealed record SubmitReferralReport : ReferralAct
{
    [AskedAs(Asked.Paragraph), CitesLaw] public required string Opinion { get; init; }
}
