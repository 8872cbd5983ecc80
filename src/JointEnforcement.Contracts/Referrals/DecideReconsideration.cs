namespace JointEnforcement.Contracts.Referrals;

[Act("reconsideration-decision")]
public sealed record DecideReconsideration : ReferralAct
{
    public required ReconsiderationOutcome Outcome { get; init; }
    [AskedAs(Asked.Paragraph), CitesLaw] public required string Reason { get; init; }
    public string? Charge { get; init; }
}
