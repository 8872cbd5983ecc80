using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>The head finds that the conditions for filing are not there (生态环境行政处罚办法 art 18).</summary>
public sealed record DeclinePenaltyFiling(string Reason) : IAct<PenaltyCase, DeclinePenaltyFiling>
{
    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Heads(matter.Origin, by);

    public static Decision<MatterFact> Decide(PenaltyCase matter, DeclinePenaltyFiling act, Occasion occasion) =>
        MatterRefusals.Reason(act.Reason) is { } refusal ? refusal : new PenaltyCaseNotFiled(act.Reason);
}
