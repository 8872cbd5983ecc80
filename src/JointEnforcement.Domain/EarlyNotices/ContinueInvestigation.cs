using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.EarlyNotices;

/// <summary>The agency that gave the notice tells what it has found since: until the police file, it must go on investigating (环环监〔2017〕17号 art 26).</summary>
public sealed record ContinueInvestigation(string Progress) : IAct<EarlyNotice, ContinueInvestigation>
{
    public static Refusal? Post(EarlyNotice matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Decision<MatterFact> Decide(EarlyNotice matter, ContinueInvestigation act, Occasion occasion) => new EarlyNoticeInvestigationContinued(act.Progress);
}
