using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.PublicInterest;

/// <summary>The chief procurator gives the review for suit more time, as often as the rule allows (人民检察院公益诉讼办案规则 art 47).</summary>
public sealed record ExtendPilReview(string Reason, DeadlineRule? Rule, bool TimeRuns) : IAct<PublicInterestCase, ExtendPilReview>
{
    public static Refusal? Post(PublicInterestCase matter, Officer by) => Procuratorate.Chief(matter.Origin, by, "人民检察院公益诉讼办案规则第四十七条");

    public static Decision<MatterFact> Decide(PublicInterestCase matter, ExtendPilReview act, Occasion occasion) =>
        act.TimeRuns ? PublicInterestRefusals.ReplyTimeRuns
        : act.Rule is { } rule && Deadlines.Extensions.Check(rule, matter.Extensions, occasion.By.Posts) is { } refusal ? refusal
        : MatterRefusals.Reason(act.Reason) is { } unreasoned ? unreasoned
        : new PilReviewExtended(act.Reason);
}
