namespace JointEnforcement.Domain.Supervisions;

/// <summary>The rules a supervision of filing can break.</summary>
internal static class SupervisionRefusals
{
    public static Refusal NothingToSupervise { get; } = new("supervision.nothing-to-supervise", RefusalKind.Rule, "人民检察院刑事诉讼规则第五百五十七条");
    public static Refusal GroundDiffers { get; } = new("supervision.ground-differs", RefusalKind.Rule, "人民检察院刑事诉讼规则第五百五十七条、第五百六十二条");
    public static Refusal NotAPoliceOrgan { get; } = new("supervision.not-a-police-organ", RefusalKind.Rule, "人民检察院刑事诉讼规则第五百五十七条");
    public static Refusal AlreadyDecided { get; } = new("supervision.already-decided", RefusalKind.Rule, "人民检察院刑事诉讼规则第五百六十二条");
    public static Refusal NotYetDecided { get; } = new("supervision.not-yet-decided", RefusalKind.Rule, "人民检察院刑事诉讼规则第五百五十九条、第五百六十二条");
    public static Refusal NobodySuggested { get; } = new("supervision.nobody-suggested", RefusalKind.Rule, "人民检察院刑事诉讼规则第五百六十一条第二款、第五百六十二条");
    public static Refusal SuggesterFirst { get; } = new("supervision.suggester-first", RefusalKind.Rule, "人民检察院刑事诉讼规则第五百六十一条第二款");
    public static Refusal TimeStillRuns { get; } = new("supervision.time-still-runs", RefusalKind.Rule, "人民检察院刑事诉讼规则第五百六十条、第五百六十二条至第五百六十四条");
    public static Refusal NoNoticeToFile { get; } = new("supervision.no-notice-to-file", RefusalKind.Rule, "人民检察院刑事诉讼规则第五百六十四条");
    public static Refusal FileOnTheReferral { get; } = new("supervision.file-on-the-referral", RefusalKind.Rule, "公安部令第159号第一百八十二条第二款");
}
