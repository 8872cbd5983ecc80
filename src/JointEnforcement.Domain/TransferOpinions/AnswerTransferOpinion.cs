using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.TransferOpinions;

/// <summary>The agency answers why it holds that there is nothing to transfer; the opinion stands until the procuratorate closes it.</summary>
public sealed record AnswerTransferOpinion(string Reasons) : IAct<TransferOpinion, AnswerTransferOpinion>
{
    public static Refusal? Post(TransferOpinion matter, Officer by) => Posts.Handles(matter.To, by);

    public static Decision<MatterFact> Decide(TransferOpinion matter, AnswerTransferOpinion act, Occasion occasion) =>
        MatterRefusals.Reason(act.Reasons) is { } refusal ? refusal : new TransferOpinionAnswered(act.Reasons);
}
