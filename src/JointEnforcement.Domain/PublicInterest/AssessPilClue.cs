using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.PublicInterest;

/// <summary>The clue is assessed: whether it is true and can be looked into.</summary>
public sealed record AssessPilClue(string Opinion) : IAct<PublicInterestCase, AssessPilClue>
{
    public static Refusal? Post(PublicInterestCase matter, Officer by) => Procuratorate.PublicInterest(matter.Origin, by);

    public static Decision<MatterFact> Decide(PublicInterestCase matter, AssessPilClue act, Occasion occasion) =>
        MatterRefusals.Reason(act.Opinion) is { } refusal ? refusal : new PilClueAssessed(act.Opinion);
}
