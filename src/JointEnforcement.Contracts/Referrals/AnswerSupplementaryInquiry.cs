namespace JointEnforcement.Contracts.Referrals;

[Act("supplementary-inquiry-answer")]
public sealed record AnswerSupplementaryInquiry : ReferralAct
{
    [AskedAs(Asked.Paragraph)] public required string Result { get; init; }
}
