using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>Time and place are told seven working days ahead; who presides has neither investigated nor reviewed the case (行政处罚法 art 64).</summary>
public sealed record NoticeHearing(DateOnly HeldOn, string Place, OfficerRef Presider) : IAct<PenaltyCase, NoticeHearing>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Decision<MatterFact> Decide(PenaltyCase matter, NoticeHearing act, Occasion occasion) =>
        act.HeldOn <= CivilTime.DateOf(occasion.Occurred) ? PenaltyRefusals.HearingBeforeNotice
        : matter.Investigates(act.Presider.Id) || act.Presider.Id == matter.Reviewer?.Officer.Id || act.Presider.Agency != matter.Origin ? PenaltyRefusals.PresiderNotApart
        : new HearingNoticed(act.HeldOn, act.Place, act.Presider);
}
