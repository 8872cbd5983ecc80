using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.TransferOpinions;

/// <summary>The agency reports to the procuratorate that it has transferred (环环监〔2017〕17号 art 14).</summary>
public sealed record ReportTransfer(string Report) : IAct<TransferOpinion, ReportTransfer>
{
    public static Refusal? Post(TransferOpinion matter, Officer by) => Posts.Handles(matter.To, by);

    public static Decision<MatterFact> Decide(TransferOpinion matter, ReportTransfer act, Occasion occasion) =>
        MatterRefusals.Reason(act.Report) is { } refusal ? refusal : new TransferOpinionReported(act.Report);
}
