using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Consultations;

/// <summary>Asks another agency of the linkage about a case; what is asked is told without names.</summary>
public sealed record AskConsultation(Agency To, string Number, Brief Brief, MatterLink? About) : IOpening<MutualConsultation, AskConsultation>
{
    private static readonly Refusal NotPartOfTheLinkage = new("consultation.not-part-of-the-linkage", RefusalKind.Rule, "环环监〔2017〕17号第二十四条");

    public static Refusal? Post(Officer by) => Posts.Of(by, AgencyKind.Administrative, AgencyKind.Police, AgencyKind.Procuratorate);

    public static Decision<MatterFact> Decide(Guid id, AskConsultation act, Occasion occasion) =>
        act.To.Code == occasion.By.Agency.Code ? MatterRefusals.NotToYourself
        : act.To.Kind is not (AgencyKind.Administrative or AgencyKind.Police or AgencyKind.Procuratorate) ? NotPartOfTheLinkage
        : new ConsultationAsked(id, occasion.By.Agency.Code, act.To.Code, act.Number, act.Brief, act.About);
}
