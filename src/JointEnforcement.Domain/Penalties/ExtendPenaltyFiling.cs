using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>The head allows more time for deciding on the clue, once (生态环境行政处罚办法 art 18).</summary>
public sealed record ExtendPenaltyFiling(string Reason) : IAct<PenaltyCase, ExtendPenaltyFiling>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Heads(matter.Origin, by);

    public static Refusal? Bar(PenaltyCase matter, DateTimeOffset now) => matter.FilingExtended ? PenaltyRefusals.FilingExtendedOnce : null;

    public static Decision<MatterFact> Decide(PenaltyCase matter, ExtendPenaltyFiling act, Occasion occasion) =>
        MatterRefusals.Reason(act.Reason) is { } refusal ? refusal : new PenaltyFilingExtended(act.Reason);
}
