using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.EarlyNotices;

/// <summary>Ends a notice that no referral follows: the police have filed by themselves, or one side has found no crime. The agency does not say so before it has gone on investigating (环环监〔2017〕17号 art 26).</summary>
public sealed record CloseEarlyNotice(EarlyNoticeEnding Ending, string Reason, string CaseNumber) : IAct<EarlyNotice, CloseEarlyNotice>
{
    public static Refusal? Post(EarlyNotice matter, Officer by) => Posts.Handles(matter.Police, by) is null ? null : Posts.Handles(matter.Origin, by);

    public static Decision<MatterFact> Decide(EarlyNotice matter, CloseEarlyNotice act, Occasion occasion)
    {
        if (MatterRefusals.Reason(act.Reason) is { } silent)
            return silent;

        var police = occasion.By.Agency.Code == matter.Police;
        if (act.Ending is EarlyNoticeEnding.FiledByPolice && !police)
            return EarlyNoticeRefusals.OnlyPoliceFile;

        if (act.Ending is EarlyNoticeEnding.FiledByPolice && string.IsNullOrWhiteSpace(act.CaseNumber))
            return EarlyNoticeRefusals.CaseNumberMissing;

        return !police && !matter.Investigated ? EarlyNoticeRefusals.InvestigationMustGoOn : new EarlyNoticeClosed(act.Ending, act.Reason, act.CaseNumber);
    }
}
