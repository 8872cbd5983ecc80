using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Clues;

/// <summary>Sends the clue with its letter to the agency in charge; after it was returned, to another one.</summary>
public sealed record SendClue(Agency To, string Number, ClueLetter Letter) : IAct<ClueTransfer, SendClue>
{
    public static Refusal? Post(ClueTransfer matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Decision<MatterFact> Decide(ClueTransfer matter, SendClue act, Occasion occasion)
    {
        if (act.To.Code == matter.Origin)
            return MatterRefusals.NotToYourself;

        // The government's office convenes and does not inspect; the justice bureau oversees.
        if (act.To.Kind is not (AgencyKind.Administrative or AgencyKind.Police or AgencyKind.Procuratorate))
            return ClueRefusals.NoPowerToAct;

        if (matter.ReturnedBy.Contains(act.To.Code))
            return ClueRefusals.ReturnedByThem;

        if (act.To.Kind is AgencyKind.Procuratorate && act.Letter.PublicInterest is null)
            return ClueRefusals.InterestMissing;

        return act.Letter.FeedbackBy < CivilTime.DateOf(occasion.Occurred)
            ? ClueRefusals.FeedbackBeforeLetter
            : new ClueSent(act.To.Code, act.Number, act.Letter);
    }
}
