using System.Globalization;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Domain.Detentions;

public enum DetentionStage
{
    Draft, NotApproved, Approved, Delivered, Accepted, EvidenceRequested, EvidenceSupplied, Filed, Decided, Executed, Archived, ReturnedInsufficient, Closed, ConvertedToCriminal
}

/// <summary>移送适用行政拘留: an agency that has penalised sends a case that is no crime to the police, who may detain the persons responsible (公治〔2014〕853号).</summary>
public sealed partial record DetentionTransfer : Matter<DetentionTransfer>, IMatterLaw<DetentionTransfer>
{
    public required DetentionStage Stage { get; init; }
    public required string Police { get; init; }
    public required DetentionConduct Conduct { get; init; }

    /// <summary>The article that was the law on the day of the act, as the letter cites it.</summary>
    public required string Article { get; init; }
    public required DetentionForm Form { get; init; }
    public required string PenaltyDecision { get; init; }
    public IReadOnlyList<DetentionMaterial> Materials { get; init; } = [];
    public string? Receipt { get; init; }
    public IReadOnlyList<EvidenceLine> Asked { get; init; } = [];
    public string? CaseNumber { get; init; }
    public DateOnly? FiledOn { get; init; }
    public int Extensions { get; init; }
    public bool Testing { get; init; }
    public IReadOnlyList<DetainedPerson> Detained { get; init; } = [];
    public bool DecisionCopied { get; init; }
    public bool WasDelivered { get; init; }

    public static MatterKind Kind => MatterKind.DetentionTransfer;

    public override string StageName => Stage.ToString();

    public override DateOnly? ActDay => Conduct.ActDate;

    public override bool Open => Stage is not (DetentionStage.Archived or DetentionStage.Closed or DetentionStage.ConvertedToCriminal);

    public override IReadOnlyDictionary<string, Sight> Audience => WasDelivered
        ? Seen((Origin, Sight.Full), (Police, Sight.Full), (Referrals.Audience.Justice, Sight.Metadata), (Referrals.Audience.Government, Sight.Figures))
        : Seen((Origin, Sight.Full));

    public override IReadOnlyDictionary<string, string> Parties => Played((Part.Origin, Origin), (Part.Recipient, Police), (Part.Police, Police));

    public override IReadOnlyList<string> Turn => Stage switch
    {
        DetentionStage.Draft or DetentionStage.NotApproved or DetentionStage.Approved or DetentionStage.EvidenceRequested or DetentionStage.ReturnedInsufficient => [Origin],
        DetentionStage.Delivered or DetentionStage.Accepted or DetentionStage.EvidenceSupplied or DetentionStage.Filed or DetentionStage.Decided or DetentionStage.Executed => [Police],
        DetentionStage.Archived or DetentionStage.Closed or DetentionStage.ConvertedToCriminal => []
    };

    public override IReadOnlyList<SheetLine> Sheet =>
    [
        new("police", Police, "agency"), new("trigger", Conduct.Trigger.ToString(), nameof(DetentionTrigger)), new("article", Article),
        new("actDate", Conduct.ActDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), new("order", Conduct.Order ?? ""),
        new("party", Form.Party.Name), new("creditCode", Form.Party.CreditCode ?? ""), new("address", string.Join(' ', Form.Party.Address, Form.Party.Postcode).Trim()),
        new("representative", Person(Form.LegalRepresentative)), new("responsible", Person(Form.Responsible)),
        new("penaltyDecision", PenaltyDecision), new("basis", Form.Basis), new("suggestion", Form.Suggestion), new("department", Form.Department),
        new("officers", Team.Names(Form.Officers)),
        new("materials", string.Join("；", Materials.Select((m, i) => $"{i + 1}. {m.Name} ×{m.Copies}（{m.Department}）{m.Remark}"))),
        new("receipt", Receipt ?? ""), new("caseNumber", CaseNumber ?? ""), new("asked", string.Join("；", Asked.Select(l => $"{l.No}. {l.Title}"))),
        new("detained", string.Join("；", Detained.Select(p => $"{p.Label} {p.Days}日")))
    ];

    public static DetentionTransfer? Begin(MatterFact fact) => fact is DetentionTransferDrafted e
        ? new()
        {
            Id = e.Id,
            Origin = e.Origin,
            Police = e.Police,
            Number = e.ApprovalNumber,
            Brief = e.Brief,
            Conduct = e.Conduct,
            Article = e.Article,
            Form = e.Form,
            PenaltyDecision = e.PenaltyDecision,
            Links = e.Penalty is { } penalty ? [penalty] : [],
            Stage = DetentionStage.Draft
        }
        : null;

    protected override DetentionTransfer After(MatterFact fact) => fact switch
    {
        DetentionTransferDecided => this with { Stage = DetentionStage.Approved },
        DetentionTransferNotApproved => this with { Stage = DetentionStage.NotApproved },
        DetentionDossierDelivered e => this with { Stage = DetentionStage.Delivered, Materials = e.Materials, WasDelivered = true },
        DetentionTransferAccepted e => this with { Stage = DetentionStage.Accepted, Receipt = e.Number },
        DetentionEvidenceRequested e => this with { Stage = DetentionStage.EvidenceRequested, Asked = e.Lines },
        DetentionEvidenceSupplied e => this with { Stage = DetentionStage.EvidenceSupplied, Asked = [], Materials = [.. Materials, .. e.Materials] },
        DetentionCaseFiled e => this with { Stage = DetentionStage.Filed, CaseNumber = e.CaseNumber, FiledOn = CivilTime.DateOf(e.OccurredAt) },
        DetentionLimitExtended e => this with { Extensions = e.Round },
        DetentionTestingStarted => this with { Testing = true },
        DetentionTestingEnded => this with { Testing = false },
        DetentionDecided e => this with { Stage = DetentionStage.Decided, Detained = e.Persons, Testing = false },
        DetentionDecisionCopied => this with { DecisionCopied = true },
        DetentionExecuted => this with { Stage = DetentionStage.Executed },
        DetentionTransferReturned => this with { Stage = DetentionStage.ReturnedInsufficient, Testing = false },
        DetentionConvertedToCriminal e => this with { Stage = DetentionStage.ConvertedToCriminal, Testing = false, Links = e.Referral is { } r ? [.. Links, r] : Links },
        DetentionTransferArchived => this with { Stage = DetentionStage.Archived },
        DetentionTransferClosed => this with { Stage = DetentionStage.Closed },
        _ => this
    };

    private static string Person(DetentionPerson? person) =>
        person is null ? "" : string.Join(' ', ((string?[])[person.Name, person.Document, person.MaskedId, person.MaskedPhone]).Where(p => !string.IsNullOrEmpty(p)));
}
