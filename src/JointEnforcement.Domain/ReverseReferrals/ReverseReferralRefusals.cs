namespace JointEnforcement.Domain.ReverseReferrals;

/// <summary>The rules a reverse referral can break.</summary>
internal static class ReverseReferralRefusals
{
    public const string ChiefApproves = "高检发释字〔2021〕4号第八条";

    public static Refusal NotAnAgency { get; } = new("reverse-referral.not-an-agency", RefusalKind.Rule, "行政处罚法第二十七条");
    public static Refusal GroundNotMet { get; } = new("reverse-referral.ground-not-met", RefusalKind.Rule, "行政处罚法第二十七条；法释〔2023〕7号第十二条");
    public static Refusal ReplyDayPast { get; } = new("reverse-referral.reply-day-past", RefusalKind.Rule, "高检发释字〔2021〕4号第十条");
}
