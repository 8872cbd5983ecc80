using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Assistance;

/// <summary>Asks another agency for help, with reason, basis, what is needed and until when.</summary>
public sealed record RequestAssistance(Agency To, string Number, Brief Brief, AssistanceNeed Need, MatterLink? About) : IOpening<AssistanceRequest, RequestAssistance>
{
    public static Refusal? Post(Officer by) => Posts.Of(by, AgencyKind.Administrative, AgencyKind.Police, AgencyKind.Procuratorate);

    public static Decision<MatterFact> Decide(Guid id, RequestAssistance act, Occasion occasion)
    {
        var asking = occasion.By.Agency;
        if (act.To.Code == asking.Code)
            return MatterRefusals.NotToYourself;

        if (act.To.Kind is AgencyKind.Government)
            return AssistanceRefusals.ConvenorDoesNotAssist;

        if (act.Need.Basis is AssistanceBasis.PenaltyLaw && asking.Kind is AgencyKind.Procuratorate)
            return AssistanceRefusals.NotForAPenalty;

        if (act.Need.Basis is AssistanceBasis.Linkage && (asking.Kind is AgencyKind.Administrative || act.To.Kind is not AgencyKind.Administrative))
            return AssistanceRefusals.NotForACriminalCase;

        return act.Need.DueOn < CivilTime.DateOf(occasion.Occurred)
            ? AssistanceRefusals.DueInThePast
            : new AssistanceRequested(id, asking.Code, act.To.Code, act.Number, act.Brief, act.Need, act.About);
    }
}
