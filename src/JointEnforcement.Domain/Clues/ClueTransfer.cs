using System.Globalization;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Clues;

public enum ClueStage { Draft, Sent, SignedFor, Returned, Disputed, Designated, Accepted, InProgress, Concluded, Acknowledged }

/// <summary>线索移送: one agency passes what it found to the agency in charge, which answers for it (生态环境法典 art 1083).</summary>
public sealed record ClueTransfer : Matter<ClueTransfer>, IMatterLaw<ClueTransfer>
{
    private static readonly ClueStage[] AtWork = [ClueStage.Accepted, ClueStage.InProgress];

    public required ClueStage Stage { get; init; }
    public required ClueFinding Finding { get; init; }
    public ClueLetter? Letter { get; init; }

    /// <summary>The agency it was last sent or designated to.</summary>
    public string? Holder { get; init; }

    /// <summary>Everybody who held it, in the order they did.</summary>
    public IReadOnlyList<string> Holders { get; init; } = [];

    /// <summary>Who returned it, in order.</summary>
    public IReadOnlyList<string> ReturnedBy { get; init; } = [];
    public string? Suggested { get; init; }
    public bool DisputedOnce { get; init; }
    public bool Extended { get; init; }
    public ClueConcluded? Conclusion { get; init; }

    public static MatterKind Kind => MatterKind.ClueTransfer;

    public static IReadOnlyList<KnownAct<ClueTransfer>> Acts { get; } =
    [
        MatterActs.Known<ClueTransfer, SendClue, ClueStage>([ClueStage.Draft, ClueStage.Returned], ClueStage.Sent),
        MatterActs.Known<ClueTransfer, SignClue, ClueStage>([ClueStage.Sent], ClueStage.SignedFor),
        MatterActs.Known<ClueTransfer, AcceptClue, ClueStage>([ClueStage.SignedFor, ClueStage.Designated], ClueStage.Accepted),
        MatterActs.Known<ClueTransfer, ReturnClue, ClueStage>([ClueStage.SignedFor], ClueStage.Returned, ClueStage.Disputed),
        MatterActs.Known<ClueTransfer, DisputeClue, ClueStage>([ClueStage.SignedFor, ClueStage.Returned], ClueStage.Disputed),
        MatterActs.Known<ClueTransfer, GiveClueFeedback, ClueStage>(AtWork, ClueStage.InProgress),
        MatterActs.Known<ClueTransfer, ExtendClueResult, ClueStage>(AtWork),
        MatterActs.Known<ClueTransfer, ConcludeClue, ClueStage>([ClueStage.Draft, ClueStage.Returned, .. AtWork], ClueStage.Concluded, ClueStage.Acknowledged),
        MatterActs.Known<ClueTransfer, AcknowledgeClueResult, ClueStage>([ClueStage.Concluded], ClueStage.Acknowledged)
    ];

    public override string StageName => Stage.ToString();

    public override bool Open => Stage is not ClueStage.Acknowledged;

    /// <summary>The agency in whose hands it lies: its sender until it is sent and once it has come back, else its holder.</summary>
    internal string InHandOf => Stage is ClueStage.Draft or ClueStage.Returned ? Origin : Holder ?? Origin;

    public override IReadOnlyDictionary<string, Sight> Audience => Seen(
    [
        (Origin, Sight.Full),
        .. Holders.Select(h => ((string?)h, Sight.Full)),
        .. Holders.Count == 0 ? [] : ((string? Agency, Sight Sight)[])
        [
            (Referrals.Audience.Justice, Sight.Metadata),
            (Referrals.Audience.Government, DisputedOnce ? Sight.Full : Sight.Figures)
        ]
    ]);

    public override IReadOnlyDictionary<string, string> Parties => Played((Part.Origin, Origin), (Part.Recipient, Holder), (Part.Convenor, DisputedOnce ? Referrals.Audience.Government : null));

    public override IReadOnlyList<string> Turn => Stage switch
    {
        ClueStage.Draft or ClueStage.Returned or ClueStage.Concluded => [Origin],
        ClueStage.Sent or ClueStage.SignedFor or ClueStage.Designated or ClueStage.Accepted or ClueStage.InProgress => [InHandOf],
        ClueStage.Disputed or ClueStage.Acknowledged => []
    };

    public override IReadOnlyList<SheetLine> Sheet =>
    [
        new("source", Finding.Source.ToString(), nameof(ClueSource)),
        new("foundAt", Finding.FoundAt.ToString("O", CultureInfo.InvariantCulture), "moment"),
        new("danger", Finding.Danger ? "Threatens" : "", "ClueDanger"),
        new("place", Finding.Place), new("persons", Finding.Persons), new("measures", Finding.Measures),
        new("holders", string.Join(',', Holders), "agency"),
        .. Letter is { } letter ? LetterLines(letter) : [],
        new("suggested", Suggested ?? "", "agency"),
        .. Conclusion is { } end
            ? (SheetLine[])[new("outcome", end.Outcome.ToString(), nameof(ClueOutcome)), new("document", end.Document), new("referredTo", end.ReferredTo ?? "", "agency"), new("result", end.Result)]
            : []
    ];

    public static ClueTransfer? Begin(MatterFact fact) => fact is ClueRecorded e
        ? new() { Id = e.Id, Origin = e.Origin, Brief = e.Brief, Finding = e.Finding, Links = e.About is { } about ? [about] : [], Stage = ClueStage.Draft }
        : null;

    public static IReadOnlyDictionary<string, string> Blanks(MatterFact fact) => fact switch
    {
        ClueSent e => new Dictionary<string, string> { ["to"] = e.To, ["number"] = e.Number },
        ClueSigned e => new Dictionary<string, string> { ["number"] = e.Receipt },
        ClueReturned e => new Dictionary<string, string> { ["reason"] = e.Reason },
        ClueDisputed e => new Dictionary<string, string> { [nameof(ClueDisputeGround)] = e.Ground.ToString(), ["reason"] = e.Reason },
        ClueDesignated e => new Dictionary<string, string> { ["to"] = e.To, [nameof(JurisdictionWay)] = e.Way.ToString(), ["number"] = e.Document },
        ClueFeedbackGiven e => new Dictionary<string, string> { ["feedback"] = e.Feedback },
        ClueResultExtended e => new Dictionary<string, string> { ["reason"] = e.Reason },
        ClueConcluded e => new Dictionary<string, string> { [nameof(ClueOutcome)] = e.Outcome.ToString(), ["result"] = e.Result },
        _ => new Dictionary<string, string>()
    };

    public static IReadOnlyDictionary<string, string>? Marks(MatterFact fact) =>
        fact is ClueRecorded e ? new Dictionary<string, string> { ["danger"] = e.Finding.Danger ? "true" : "false" } : null;

    protected override ClueTransfer After(MatterFact fact) => fact switch
    {
        ClueSent e => this with { Stage = ClueStage.Sent, Number = e.Number, Letter = e.Letter, Holder = e.To, Holders = With(e.To), Suggested = null },
        ClueSigned => this with { Stage = ClueStage.SignedFor },
        ClueAccepted => this with { Stage = ClueStage.Accepted },
        ClueReturned e => this with { Stage = ClueStage.Returned, ReturnedBy = [.. ReturnedBy, Holder!], Suggested = e.Suggested },
        ClueDisputed => this with { Stage = ClueStage.Disputed, DisputedOnce = true },
        ClueDesignated e => this with { Stage = ClueStage.Designated, Holder = e.To, Holders = With(e.To), Suggested = null },
        ClueFeedbackGiven => this with { Stage = ClueStage.InProgress },
        ClueResultExtended => this with { Extended = true },
        ClueConcluded e => this with { Stage = ClueStage.Concluded, Conclusion = e },
        ClueResultAcknowledged => this with { Stage = ClueStage.Acknowledged },
        _ => this
    };

    private string[] With(string holder) => Holders.Contains(holder) ? [.. Holders] : [.. Holders, holder];

    private static IEnumerable<SheetLine> LetterLines(ClueLetter letter) =>
    [
        new("basis", letter.Basis),
        new("materials", string.Join('；', letter.Materials.Select((m, i) => $"{i + 1}. {m.Title} ×{m.Copies}"))),
        new("suggestion", letter.Suggestion),
        new("interest", letter.PublicInterest?.Interest.ToString() ?? "", nameof(HarmedInterest)),
        new("competent", letter.PublicInterest?.Competent ?? "", "agency"),
        new("contact", letter.Contact),
        new("feedbackBy", letter.FeedbackBy?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", "day")
    ];
}
