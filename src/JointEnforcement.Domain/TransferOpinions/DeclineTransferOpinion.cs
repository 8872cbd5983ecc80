using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.TransferOpinions;

/// <summary>The chief procurator does not approve the draft, which ends it.</summary>
public sealed record DeclineTransferOpinion(string Reason) : IAct<TransferOpinion, DeclineTransferOpinion>
{
    public static Refusal? Post(TransferOpinion matter, Officer by) => Procuratorate.Approves(matter.Origin, by, matter.Drafter, TransferOpinionRefusals.ChiefApproves);

    public static Decision<MatterFact> Decide(TransferOpinion matter, DeclineTransferOpinion act, Occasion occasion) =>
        MatterRefusals.Reason(act.Reason) is { } refusal ? refusal : new TransferOpinionNotApproved(act.Reason);
}
