using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.PublicInterest;

/// <summary>The rules a public-interest case can break.</summary>
internal static class PublicInterestRefusals
{
    public static Refusal AgencyNotNamed { get; } = new("public-interest.agency-not-named", RefusalKind.Rule, "检察公益诉讼解释第二十一条第一款");
    public static Refusal NoDutyOfTheirs { get; } = new("public-interest.no-duty-of-theirs", RefusalKind.Rule, "检察公益诉讼解释第二十一条第一款");
    public static Refusal AnotherProcuratorate { get; } = new("public-interest.another-procuratorate", RefusalKind.Rule, "检察公益诉讼解释第五条第二款");
    public static Refusal CountyMayNotSueCivilly { get; } = new("public-interest.county-may-not-sue-civilly", RefusalKind.Rule, "检察公益诉讼解释第五条第一款");
    public static Refusal OnlyAgainstAnAgency { get; } = new("public-interest.only-against-an-agency", RefusalKind.Rule, "检察公益诉讼解释第二十一条");
    public static Refusal OnlyInCivilCases { get; } = new("public-interest.only-in-civil-cases", RefusalKind.Rule, "检察公益诉讼解释第十三条");
    public static Refusal DamageIsClaimedCivilly { get; } = new("public-interest.damage-is-claimed-civilly", RefusalKind.Rule, "生态环境法典第一千零七十三条第二款");
    public static Refusal UrgencyNotShown { get; } = new("public-interest.urgency-not-shown", RefusalKind.Rule, "检察公益诉讼解释第二十一条第二款");
    public static Refusal ReplyTimeRuns { get; } = new("public-interest.reply-time-runs", RefusalKind.Rule, "检察公益诉讼解释第二十一条第二款、第三款");
    public static Refusal FollowUpFirst { get; } = new("public-interest.follow-up-first", RefusalKind.Rule, "检察公益诉讼解释第二十一条第三款、第二十二条第三项");

    /// <summary>Whether this procuratorate may take up the duty of that agency.</summary>
    public static Refusal? Against(Agency? agency, Officer by) => agency switch
    {
        null => null,
        { Kind: AgencyKind.Procuratorate } => NoDutyOfTheirs,
        { Kind: AgencyKind.Prefecture } => AnotherProcuratorate,
        { Procuratorate: { } other } when other != by.Agency.Code => AnotherProcuratorate,
        _ => null
    };

    public static Refusal? Administrative(PublicInterestCase matter) => matter.Nature is PilNature.Administrative ? null : OnlyAgainstAnAgency;

    public static Refusal? FollowedUp(PublicInterestCase matter) => matter.FollowedUp ? null : FollowUpFirst;
}
