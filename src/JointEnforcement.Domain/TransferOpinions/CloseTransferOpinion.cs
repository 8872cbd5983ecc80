using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.TransferOpinions;

/// <summary>The procuratorate has read the report or the reasons and closes the matter.</summary>
public sealed record CloseTransferOpinion(string Remark) : IAct<TransferOpinion, CloseTransferOpinion>
{
    public static Refusal? Post(TransferOpinion matter, Officer by) => Procuratorate.Prosecutor(matter.Origin, by);

    public static Decision<MatterFact> Decide(TransferOpinion matter, CloseTransferOpinion act, Occasion occasion) =>
        MatterRefusals.Reason(act.Remark) is { } refusal ? refusal : new TransferOpinionClosed(act.Remark);
}
