using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.EarlyNotices;

/// <summary>The police have taken note.</summary>
public sealed record ReceiveEarlyNotice : IAct<EarlyNotice, ReceiveEarlyNotice>
{
    public static Refusal? Post(EarlyNotice matter, Officer by) => Posts.Handles(matter.Police, by);

    public static Decision<MatterFact> Decide(EarlyNotice matter, ReceiveEarlyNotice act, Occasion occasion) => new EarlyNoticeReceived();
}
