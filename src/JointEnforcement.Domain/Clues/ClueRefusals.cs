namespace JointEnforcement.Domain.Clues;

internal static class ClueRefusals
{
    public static Refusal FoundLater { get; } = new("clue.found-after-it-was-recorded", RefusalKind.Rule);
    public static Refusal NoPowerToAct { get; } = new("clue.recipient-has-no-power-to-act", RefusalKind.Rule, "生态环境法典第一千零八十三条");
    public static Refusal ReturnedByThem { get; } = new("clue.returned-by-them", RefusalKind.Rule);
    public static Refusal InterestMissing { get; } = new("clue.public-interest-missing", RefusalKind.Rule, "行政诉讼法第二十五条");
    public static Refusal FeedbackBeforeLetter { get; } = new("clue.feedback-before-the-letter", RefusalKind.Rule);
    public static Refusal SuggestsItself { get; } = new("clue.suggests-itself", RefusalKind.Rule);
    public static Refusal ExtendedOnce { get; } = new("clue.extended-once", RefusalKind.Rule);
    public static Refusal CaseNumberMissing { get; } = new("clue.case-number-missing", RefusalKind.Rule);
    public static Refusal ReferredNowhere { get; } = new("clue.referred-nowhere", RefusalKind.Rule);
    public static Refusal SendItInstead { get; } = new("clue.send-it-instead", RefusalKind.Rule);
}
