using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Supervisions;

/// <summary>The time to decide has not run out: the matter goes to the police to be dealt with, and the agency is answered (人民检察院刑事诉讼规则 art 562).</summary>
public sealed record PassToPolice(string Reply) : IAct<FilingSupervision, PassToPolice>
{
    public static Refusal? Post(FilingSupervision matter, Officer by) => Matters.Procuratorate.Prosecutor(matter.Procuratorate, by);

    public static Refusal? Bar(FilingSupervision matter, DateTimeOffset now) =>
        matter.Ground is not SupervisionGround.Overdue ? SupervisionRefusals.AlreadyDecided
        : matter.Suggester is null ? SupervisionRefusals.NobodySuggested
        : null;

    public static Decision<MatterFact> Decide(FilingSupervision matter, PassToPolice act, Occasion occasion) =>
        MatterRefusals.Reason(act.Reply) is { } refusal ? refusal : new SupervisionPassedToPolice(act.Reply);
}
