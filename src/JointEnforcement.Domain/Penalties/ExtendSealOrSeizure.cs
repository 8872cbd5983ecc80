using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>The head extends seal or seizure once (行政强制法 art 25).</summary>
public sealed record ExtendSealOrSeizure(string Reason) : IAct<PenaltyCase, ExtendSealOrSeizure>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Heads(matter.Origin, by);

    public static Refusal? Bar(PenaltyCase matter, DateTimeOffset now) =>
        !matter.Sealed ? PenaltyRefusals.NothingSealed : matter.SealExtended ? PenaltyRefusals.SealExtendedOnce : null;

    public static Decision<MatterFact> Decide(PenaltyCase matter, ExtendSealOrSeizure act, Occasion occasion) =>
        MatterRefusals.Reason(act.Reason) is { } refusal ? refusal : new SealOrSeizureExtended(act.Reason);
}
