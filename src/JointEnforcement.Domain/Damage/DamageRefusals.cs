using JointEnforcement.Domain.Deadlines;

namespace JointEnforcement.Domain.Damage;

/// <summary>The rules a claim for damage can break.</summary>
internal static class DamageRefusals
{
    private const string Holder = "生态环境法典第一千零七十三条第一款";
    private const string Consultation = "生态环境损害赔偿管理规定第二十三条";

    public static Refusal NotTheHolder { get; } = new("damage.not-the-holder", RefusalKind.Rule, Holder);
    public static Refusal HandlerHasNoSuchDuty { get; } = new("damage.handler-has-no-such-duty", RefusalKind.Rule, Holder);
    public static Refusal SimpleSaysWhy { get; } = new("damage.simple-says-why", RefusalKind.Rule, "生态环境损害赔偿管理规定第二十条第二款");
    public static Refusal SessionsUsedUp { get; } = new("damage.sessions-used-up", RefusalKind.Rule, Consultation);
    public static Refusal SessionsLeft { get; } = new("damage.sessions-left", RefusalKind.Rule, Consultation);
    public static Refusal TimeRuns { get; } = new("damage.time-runs", RefusalKind.Rule, Consultation);
    public static Refusal OutcomeDoesNotFollow { get; } = new("damage.outcome-does-not-follow", RefusalKind.Rule, "生态环境法典第一千零七十三条");

    /// <summary>Whether as many sessions have been held as the rulebook gives a consultation.</summary>
    public static bool UsedUp(int sessions, Provision? most) => most is { Applies: true, Count: { } count } && sessions >= count;
}
