using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.TransferOpinions;

/// <summary>The chief procurator approves the opinion, and it goes to the agency (人民检察院刑事诉讼规则 art 557).</summary>
public sealed record IssueTransferOpinion(string Number) : IAct<TransferOpinion, IssueTransferOpinion>
{
    public static Refusal? Post(TransferOpinion matter, Officer by) => Procuratorate.Approves(matter.Origin, by, matter.Drafter, TransferOpinionRefusals.ChiefApproves);

    public static Decision<MatterFact> Decide(TransferOpinion matter, IssueTransferOpinion act, Occasion occasion) => new TransferOpinionIssued(act.Number, matter.Opinion);
}
