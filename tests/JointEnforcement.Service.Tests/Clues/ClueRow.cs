using JointEnforcement.Contracts.Clues;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Service.Tests.Matters;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Clues;

internal sealed class ClueRow : MatterRow
{
    public override MatterKind Kind => MatterKind.ClueTransfer;
    public override string[] Sees => ["eeb-officer", "nrb-officer", "jub-officer"];
    public override string[] Strangers => ["arb-officer", "psb-duty", "proc-supervision", "gov-coordinator"];

    public override IReadOnlyList<MatterActRow> Acts =>
    [
        MatterActRow.Opening("eeb-officer", "ClueRecorded", ClueSituations.Found),
        MatterActRow.On("eeb-officer", "ClueSent", ClueSituations.Recorded, ClueSituations.To("NRB")),
        MatterActRow.On("nrb-officer", "ClueSigned", ClueSituations.Sent, new SignClue()),
        MatterActRow.On("nrb-officer", "ClueAccepted", ClueSituations.SignedFor, new AcceptClue()),
        MatterActRow.On("nrb-officer", "ClueReturned", ClueSituations.SignedFor, ClueSituations.Back),
        MatterActRow.On("eeb-officer", "ClueDisputed", ClueSituations.Returned, new DisputeClue { Reason = "应由自然资源部门管辖。" }),
        MatterActRow.On("nrb-officer", "ClueFeedbackGiven", ClueSituations.Accepted, new GiveClueFeedback { Feedback = "已现场核查。" }),
        MatterActRow.On("nrb-head", "ClueResultExtended", ClueSituations.Accepted, new ExtendClueResult { Reason = "需要鉴定。" }),
        MatterActRow.On("nrb-officer", "ClueConcluded", ClueSituations.Accepted, new ConcludeClue { Outcome = ClueOutcome.Rectified, Result = "已清运完毕。" }),
        MatterActRow.On("eeb-officer", "ClueResultAcknowledged", ClueSituations.Concluded, new AcknowledgeClueResult())
    ];

    public override Task<Guid> Sent(House house) => ClueSituations.Sent(house);
}
