using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.EarlyNotices;

/// <summary>The police begin a preliminary inquiry where they hold it needed; what they find stays with them (环环监〔2017〕17号 art 26).</summary>
public sealed record StartPreliminaryInquiry(string Scope) : IAct<EarlyNotice, StartPreliminaryInquiry>
{
    public static Refusal? Post(EarlyNotice matter, Officer by) => Posts.Handles(matter.Police, by);

    public static Decision<MatterFact> Decide(EarlyNotice matter, StartPreliminaryInquiry act, Occasion occasion) => new PreliminaryInquiryStarted(act.Scope);
}
