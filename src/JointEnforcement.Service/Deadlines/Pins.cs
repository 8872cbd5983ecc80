using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Service.Plumbing;
using Regime = JointEnforcement.Contracts.Deadlines.Regime;

namespace JointEnforcement.Service.Deadlines;

/// <summary>Which law a matter pins, as its page tells it.</summary>
internal static class Pins
{
    public static PinnedRegimes? Of(LawInForce law, DateOnly? act, DateTimeOffset decided)
    {
        if (act is not { } done)
            return null;

        var decision = CivilTime.DateOf(decided);
        return new(done, law.RegimeOn(done).As<Regime>(), decision, law.RegimeOn(decision).As<Regime>());
    }
}
