using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.EarlyNotices;

/// <summary>Tells the police at once what a check has shown; the dossier may follow (环环监〔2017〕17号 art 26).</summary>
public sealed record GiveEarlyNotice(Agency To, string Number, Brief Brief, CheckFinding Finding, MatterLink? About) : IOpening<EarlyNotice, GiveEarlyNotice>
{
    public static Refusal? Post(Officer by) => Posts.Of(by, AgencyKind.Administrative);

    public static Decision<MatterFact> Decide(Guid id, GiveEarlyNotice act, Occasion occasion) =>
        act.To.Kind is not AgencyKind.Police ? EarlyNoticeRefusals.NotThePolice
        : act.Finding.CheckedAt > occasion.Occurred ? EarlyNoticeRefusals.CheckedLater
        : new EarlyNoticeGiven(id, occasion.By.Agency.Code, act.To.Code, act.Number, act.Brief, act.Finding, act.About);
}
