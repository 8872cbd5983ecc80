using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Consultations;

/// <summary>An enforcement agency asks police or procuratorate about filing standards and evidence, or they ask it about what its trade knows; what is asked is told without names (环环监〔2017〕17号 art 24).</summary>
public sealed record AskConsultation(Agency To, string Number, Brief Brief, MatterLink? About) : IOpening<MutualConsultation, AskConsultation>
{
    private static readonly Refusal NotPartOfTheLinkage = new("consultation.not-part-of-the-linkage", RefusalKind.Rule, "环环监〔2017〕17号第二十四条");

    public static Refusal? Post(Officer by) => Posts.Of(by, AgencyKind.Administrative, AgencyKind.Police, AgencyKind.Procuratorate);

    public static Decision<MatterFact> Decide(Guid id, AskConsultation act, Occasion occasion) =>
        act.To.Code == occasion.By.Agency.Code ? MatterRefusals.NotToYourself
        : !TwoWay(occasion.By.Agency.Kind, act.To.Kind) ? NotPartOfTheLinkage
        : new ConsultationAsked(id, occasion.By.Agency.Code, act.To.Code, act.Number, act.Brief, act.About);

    // Police and procuratorate hear each other by article 29, which knows no letter and no limit.
    private static bool TwoWay(AgencyKind asking, AgencyKind asked) =>
        asking is AgencyKind.Administrative ? asked is AgencyKind.Police or AgencyKind.Procuratorate : asked is AgencyKind.Administrative;
}
