namespace JointEnforcement.Domain.Assistance;

internal static class AssistanceRefusals
{
    private const string PenaltyLaw = "行政处罚法第二十六条";
    private const string Linkage = "环环监〔2017〕17号第二十五条";

    public static Refusal ConvenorDoesNotAssist { get; } = new("assistance.the-convenor-does-not-assist", RefusalKind.Rule, PenaltyLaw);
    public static Refusal NotForAPenalty { get; } = new("assistance.not-for-a-penalty", RefusalKind.Rule, PenaltyLaw);
    public static Refusal NotForACriminalCase { get; } = new("assistance.not-for-a-criminal-case", RefusalKind.Rule, Linkage);
    public static Refusal DueInThePast { get; } = new("assistance.due-in-the-past", RefusalKind.Rule);
    public static Refusal ArticleMissing { get; } = new("assistance.article-missing", RefusalKind.Rule, PenaltyLaw);
    public static Refusal WithinCompetence { get; } = new("assistance.within-competence", RefusalKind.Rule, PenaltyLaw);
}
