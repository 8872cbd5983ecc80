using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Assistance;

/// <summary>The agency that is asked declines on one of the two grounds there are; want of time or of will is none (行政处罚法 art 26).</summary>
public sealed record DeclineAssistance(DeclineGround Ground, string Reason, string Article, Agency? Competent) : IAct<AssistanceRequest, DeclineAssistance>
{
    public static Refusal? Post(AssistanceRequest matter, Officer by) => Posts.Handles(matter.Asked, by);

    public static Decision<MatterFact> Decide(AssistanceRequest matter, DeclineAssistance act, Occasion occasion) =>
        MatterRefusals.Reason(act.Reason) is { } silent ? silent
        : act.Ground is DeclineGround.ForbiddenByLaw && string.IsNullOrWhiteSpace(act.Article) ? AssistanceRefusals.ArticleMissing
        : act.Competent?.Code == matter.Asked ? AssistanceRefusals.WithinCompetence
        : new AssistanceDeclined(act.Ground, act.Reason, act.Article, act.Competent?.Code);
}
