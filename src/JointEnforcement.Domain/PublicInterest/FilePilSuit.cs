using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.PublicInterest;

/// <summary>The agency does not do its duty, and the procuratorate sues in the basic court of its seat (检察公益诉讼解释 arts 5, 21). A county does not sue civilly.</summary>
public sealed record FilePilSuit(string Number, string Court, string Claims, bool TimeRuns) : IAct<PublicInterestCase, FilePilSuit>
{
    public static Refusal? Post(PublicInterestCase matter, Officer by) =>
        Procuratorate.PublicInterest(matter.Origin, by) ?? (matter.Nature is PilNature.Civil ? PublicInterestRefusals.CountyMayNotSueCivilly : null);

    public static Refusal? Bar(PublicInterestCase matter, DateTimeOffset now) => PublicInterestRefusals.FollowedUp(matter);

    public static Decision<MatterFact> Decide(PublicInterestCase matter, FilePilSuit act, Occasion occasion) =>
        act.TimeRuns ? PublicInterestRefusals.ReplyTimeRuns : new PilSuitFiled(act.Number, act.Court, act.Claims);
}
