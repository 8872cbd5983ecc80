using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Clues;

/// <summary>The head of the agency that handles the clue extends the time for the result, once and with a reason.</summary>
public sealed record ExtendClueResult(string Reason) : IAct<ClueTransfer, ExtendClueResult>
{
    public static Refusal? Post(ClueTransfer matter, Officer by) => Posts.Heads(matter.Holder, by);

    public static Refusal? Bar(ClueTransfer matter, DateTimeOffset now) => matter.Extended ? ClueRefusals.ExtendedOnce : null;

    public static Decision<MatterFact> Decide(ClueTransfer matter, ExtendClueResult act, Occasion occasion) =>
        MatterRefusals.Reason(act.Reason) is { } silent ? silent : new ClueResultExtended(act.Reason);
}
