using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Supervisions;

/// <summary>The agency that suggested the supervision is told basis and reasons, which ends it (人民检察院刑事诉讼规则 art 561).</summary>
public sealed record InformSuggester(string Reasons) : IAct<FilingSupervision, InformSuggester>
{
    public static Refusal? Post(FilingSupervision matter, Officer by) => Matters.Procuratorate.Prosecutor(matter.Procuratorate, by);

    public static Refusal? Bar(FilingSupervision matter, DateTimeOffset now) => matter.Suggester is null ? SupervisionRefusals.NobodySuggested : null;

    public static Decision<MatterFact> Decide(FilingSupervision matter, InformSuggester act, Occasion occasion) =>
        MatterRefusals.Reason(act.Reasons) is { } refusal
            ? refusal
            : new MatterFact[] { new SuggesterInformed(act.Reasons), new SupervisionClosed(SupervisionOutcome.ReasonsTenable, null) };
}
