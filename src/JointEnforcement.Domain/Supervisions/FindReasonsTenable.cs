using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Supervisions;

/// <summary>The procuratorate finds that the police were right not to file (人民检察院刑事诉讼规则 art 561).</summary>
public sealed record FindReasonsTenable(string Reasons) : IAct<FilingSupervision, FindReasonsTenable>
{
    public static Refusal? Post(FilingSupervision matter, Officer by) => Matters.Procuratorate.Prosecutor(matter.Procuratorate, by);

    public static Decision<MatterFact> Decide(FilingSupervision matter, FindReasonsTenable act, Occasion occasion) =>
        MatterRefusals.Reason(act.Reasons) is { } refusal ? refusal : new ReasonsFoundTenable(act.Reasons);
}
