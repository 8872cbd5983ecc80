namespace JointEnforcement.Contracts.Referrals;

[Act("supervision-suggestion")]
public sealed record SuggestSupervision : ReferralAct
{
    [AskedAs(Asked.Paragraph), CitesLaw] public required string Grounds { get; init; }
    public required IReadOnlyList<SupervisionAttachment> Attachments { get; init; }
}
