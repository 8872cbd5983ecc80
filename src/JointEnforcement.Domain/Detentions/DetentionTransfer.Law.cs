using System.Globalization;
using JointEnforcement.Domain.Matters;
using static JointEnforcement.Domain.Detentions.DetentionStage;

namespace JointEnforcement.Domain.Detentions;

public sealed partial record DetentionTransfer
{
    private static readonly DetentionStage[] WithPolice = [Accepted, EvidenceSupplied, Filed];

    public static IReadOnlyList<KnownAct<DetentionTransfer>> Acts { get; } =
    [
        Known<ApproveDetentionTransfer>([Draft], Approved),
        Known<DeclineDetentionTransfer>([Draft], NotApproved),
        Known<DeliverDetentionDossier>([Approved], Delivered),
        Known<AcceptDetentionTransfer>([Delivered], Accepted),
        Known<RequestDetentionEvidence>(WithPolice, EvidenceRequested),
        Known<SupplyDetentionEvidence>([EvidenceRequested], EvidenceSupplied),
        Known<FileDetentionCase>([Accepted, EvidenceSupplied], Filed),
        Known<StartDetentionTesting>([Filed, EvidenceSupplied]),
        Known<EndDetentionTesting>([Filed, EvidenceRequested, EvidenceSupplied]),
        Known<ExtendDetentionLimit>([Filed, EvidenceRequested, EvidenceSupplied]),
        Known<DecideDetention>([Filed, EvidenceSupplied], Decided),
        Known<CopyDetentionDecision>([Decided, Executed]),
        Known<ExecuteDetention>([Decided], Executed),
        Known<ReturnDetentionTransfer>([.. WithPolice, EvidenceRequested], ReturnedInsufficient),
        Known<ConvertDetentionToCriminal>([.. WithPolice, EvidenceRequested], ConvertedToCriminal),
        Known<ArchiveDetentionTransfer>([Executed], Archived),
        Known<CloseDetentionTransfer>([NotApproved, ReturnedInsufficient], Closed)
    ];

    public static IReadOnlyDictionary<string, string> Blanks(MatterFact fact) => fact switch
    {
        DetentionTransferDrafted e => new Dictionary<string, string> { ["number"] = e.ApprovalNumber, ["article"] = e.Article, ["to"] = e.Police },
        DetentionTransferDecided e => new Dictionary<string, string> { ["opinion"] = e.Opinion },
        DetentionTransferNotApproved e => new Dictionary<string, string> { ["reason"] = e.Reason },
        DetentionDossierDelivered e => new Dictionary<string, string> { ["to"] = e.To, ["items"] = $"{e.Materials.Count}", ["signed"] = e.SignedWith },
        DetentionTransferAccepted e => new Dictionary<string, string> { ["number"] = e.Number, ["signed"] = e.SignedWith },
        DetentionEvidenceRequested e => new Dictionary<string, string> { ["lines"] = string.Join("、", e.Lines.Select(l => l.Title)), ["reason"] = e.Reason },
        DetentionEvidenceSupplied e => new Dictionary<string, string> { ["lines"] = string.Join("、", e.Materials.Select(m => m.Name)) },
        DetentionCaseFiled e => new Dictionary<string, string> { ["number"] = e.CaseNumber },
        DetentionLimitExtended e => new Dictionary<string, string> { ["round"] = $"{e.Round}", ["approver"] = e.ApprovedBy, ["document"] = e.ApprovalDocument },
        DetentionTestingStarted e => new Dictionary<string, string> { ["subject"] = e.Subject },
        DetentionTestingEnded e => new Dictionary<string, string> { ["result"] = e.Result },
        DetentionDecided e => new Dictionary<string, string> { ["number"] = e.Number, ["persons"] = $"{e.Persons.Count}" },
        DetentionDecisionCopied e => new Dictionary<string, string> { ["to"] = e.To },
        DetentionExecuted e => new Dictionary<string, string> { ["place"] = e.Place },
        DetentionTransferReturned e => new Dictionary<string, string> { ["reason"] = e.Reason },
        DetentionConvertedToCriminal e => new Dictionary<string, string> { ["charge"] = e.Charge, ["reason"] = e.Reason },
        DetentionTransferArchived e => new Dictionary<string, string> { ["volume"] = e.Volume },
        DetentionTransferClosed e => new Dictionary<string, string> { ["reason"] = e.Reason },
        _ => new Dictionary<string, string>()
    };

    public static IReadOnlyDictionary<string, string>? Marks(MatterFact fact) => fact is DetentionLimitExtended e
        ? new Dictionary<string, string> { ["round"] = e.Round.ToString(CultureInfo.InvariantCulture), ["approvalDocument"] = e.ApprovalDocument }
        : null;

    private static KnownAct<DetentionTransfer> Known<TAct>(IReadOnlyList<DetentionStage> from, params IReadOnlyList<DetentionStage> to) where TAct : IAct<DetentionTransfer, TAct> =>
        MatterActs.Known<DetentionTransfer, TAct, DetentionStage>(from, to);
}
