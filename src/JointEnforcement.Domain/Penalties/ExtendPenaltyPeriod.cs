using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>The head extends the period once; a second time it is decided in collective discussion (生态环境行政处罚办法 art 57).</summary>
public sealed record ExtendPenaltyPeriod(string Reason, string? Minutes) : IAct<PenaltyCase, ExtendPenaltyPeriod>
{
    private const int MostExtensions = 2;

    public static Refusal? Post(PenaltyCase matter, Officer by) => Posts.Heads(matter.Origin, by);

    public static Refusal? Bar(PenaltyCase matter, DateTimeOffset now) => matter.Extensions >= MostExtensions ? PenaltyRefusals.ExtendedTwice : null;

    public static Decision<MatterFact> Decide(PenaltyCase matter, ExtendPenaltyPeriod act, Occasion occasion) =>
        MatterRefusals.Reason(act.Reason) is { } refusal ? refusal
        : matter.Extensions > 0 && string.IsNullOrWhiteSpace(act.Minutes) ? PenaltyRefusals.SecondNeedsMinutes
        : new PenaltyPeriodExtended(matter.Extensions + 1, act.Reason, act.Minutes);
}
