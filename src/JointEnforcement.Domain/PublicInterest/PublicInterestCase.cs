using JointEnforcement.Domain.Matters;
using static JointEnforcement.Domain.PublicInterest.PilStage;
using Offices = JointEnforcement.Domain.Referrals.Audience;

namespace JointEnforcement.Domain.PublicInterest;

public enum PilStage
{
    ClueRegistered, ClueAssessed, NotFiled, Filed, Investigating, RecommendationDecided, AwaitingReply, Replied, Suspended, NoticePublished, InSuit, Judged, Terminated, TransferredUp
}

/// <summary>行政公益诉讼: the procuratorate recommends that an agency do its duty for the public good, follows up, and sues where it does not (行政诉讼法 art 25; 检察公益诉讼解释 art 21; 生态环境法典 art 1076). Civil cases are prepared here and sued by the prefecture.</summary>
public sealed record PublicInterestCase : Matter<PublicInterestCase>, IMatterLaw<PublicInterestCase>
{
    public required PilStage Stage { get; init; }
    public required PilNature Nature { get; init; }
    public required PilField Field { get; init; }

    /// <summary>The agency whose duty it is; none in a civil case, and none before it is known.</summary>
    public string? Agency { get; init; }

    /// <summary>Whether the agency has been told that a case is filed; before that the case is the procuratorate's alone.</summary>
    public bool Told { get; init; }
    public RecommendationText? Recommendation { get; init; }
    public string? RecommendationNumber { get; init; }
    public bool Recommended { get; init; }

    /// <summary>Followed up since the last reply; nothing is ended or sued without it.</summary>
    public bool FollowedUp { get; init; }

    /// <summary>Where the case stood when it was suspended.</summary>
    public PilStage HeldIn { get; init; }
    public int Extensions { get; init; }
    public string? Reply { get; init; }
    public string? Court { get; init; }
    public PilJudgment? Judgment { get; init; }

    public static MatterKind Kind => MatterKind.PublicInterestCase;

    public static IReadOnlyList<KnownAct<PublicInterestCase>> Acts { get; } =
    [
        Known<AssessPilClue>([ClueRegistered], ClueAssessed),
        Known<FilePilCase>([ClueAssessed], Filed),
        Known<DeclinePilCase>([ClueAssessed], NotFiled),
        Known<ServePilFiling>([Filed], Investigating),
        Known<HoldPilConsultation>([Investigating]),
        Known<DecidePilRecommendation>([Investigating], RecommendationDecided),
        Known<ServePilRecommendation>([RecommendationDecided], AwaitingReply),
        Known<ReplyToRecommendation>([AwaitingReply], Replied),
        Known<FollowUpPil>([AwaitingReply, Replied]),
        Known<SuspendPil>([AwaitingReply, Replied], Suspended),
        Known<ResumePil>([Suspended], AwaitingReply, Replied),
        Known<ExtendPilReview>([AwaitingReply, Replied]),
        Known<TerminatePil>([Investigating, AwaitingReply, Replied, NoticePublished], Terminated),
        Known<PublishPilNotice>([Filed], NoticePublished),
        Known<TransferPilUp>([ClueRegistered, ClueAssessed, Filed, NoticePublished], TransferredUp),
        Known<FilePilSuit>([AwaitingReply, Replied], InSuit),
        Known<RecordPilComplaintServed>([InSuit]),
        Known<EnterPilJudgment>([InSuit], Judged)
    ];

    public override string StageName => Stage.ToString();

    public override bool Open => Stage is not (NotFiled or Judged or Terminated or TransferredUp);

    public override IReadOnlyDictionary<string, Sight> Audience => Told
        ? Seen((Origin, Sight.Full), (Agency, Sight.Letter), (Offices.Government, Sight.Figures))
        : Seen((Origin, Sight.Full));

    public override IReadOnlyDictionary<string, string> Parties => Played((Part.Origin, Origin), (Part.Recipient, Agency), (Part.Procuratorate, Origin));

    public override IReadOnlyList<string> Turn => Stage switch
    {
        AwaitingReply => Agency is { } agency ? [agency] : [],
        NotFiled or Judged or Terminated or TransferredUp => [],
        _ => [Origin]
    };

    public override IReadOnlyList<SheetLine> Sheet =>
    [
        new("nature", Nature.ToString(), nameof(PilNature)), new("field", Field.ToString(), nameof(PilField)), new("agency", Agency ?? "", "agency"),
        .. Recommended && Recommendation is { } text
            ? (SheetLine[])[
                new("recommendation", RecommendationNumber ?? ""), new("harm", text.Harm), new("failure", text.Failure), new("law", text.LegalBasis), new("proposal", text.Proposal),
                new("evidence", text.Evidence ?? ""), new("urgency", text.Urgency ?? "")]
            : [],
        new("reply", Reply ?? ""), new("court", Court ?? ""), new("judgment", Judgment?.ToString() ?? "", nameof(PilJudgment))
    ];

    public static PublicInterestCase? Begin(MatterFact fact) => fact is PilClueRegistered e
        ? new()
        {
            Id = e.Id, Origin = e.Procuratorate, Number = e.Number, Nature = e.Nature, Field = e.Field, Agency = e.Agency, Brief = e.Brief,
            Links = [.. new[] { e.Referral, e.Damage }.OfType<MatterLink>()], Stage = ClueRegistered
        }
        : null;

    public static IReadOnlyDictionary<string, string> Blanks(MatterFact fact) => PublicInterestSentences.Of(fact);

    public static IReadOnlyDictionary<string, string>? Marks(MatterFact fact) =>
        fact is PilRecommendationServed e ? new Dictionary<string, string> { ["urgent"] = e.Text.Urgent ? "true" : "false" } : null;

    public static bool IsInner(MatterFact fact) => fact is PilClueRegistered or PilClueAssessed or PilRecommendationDecided or PilFollowedUp or PilReviewExtended;

    protected override PublicInterestCase After(MatterFact fact) => fact switch
    {
        PilClueAssessed => this with { Stage = ClueAssessed },
        PilCaseFiled e => this with { Stage = Filed, Number = e.Number, Agency = e.Agency },
        PilCaseNotFiled => this with { Stage = NotFiled },
        PilFilingServed => this with { Stage = Investigating, Told = true },
        PilRecommendationDecided e => this with { Stage = RecommendationDecided, RecommendationNumber = e.Number, Recommendation = e.Text },
        PilRecommendationServed => this with { Stage = AwaitingReply, Recommended = true, FollowedUp = false },
        PilReplied e => this with { Stage = Replied, Reply = e.Performed, FollowedUp = false },
        PilFollowedUp => this with { FollowedUp = true },
        PilSuspended => this with { Stage = Suspended, HeldIn = Stage },
        PilResumed => this with { Stage = HeldIn, FollowedUp = false },
        PilReviewExtended => this with { Extensions = Extensions + 1 },
        PilTerminated => this with { Stage = Terminated },
        PilNoticePublished => this with { Stage = NoticePublished },
        PilTransferredUp => this with { Stage = TransferredUp },
        PilSuitFiled e => this with { Stage = InSuit, Court = e.Court },
        PilJudgmentEntered e => this with { Stage = Judged, Judgment = e.Outcome },
        _ => this
    };

    private static KnownAct<PublicInterestCase> Known<TAct>(IReadOnlyList<PilStage> from, params IReadOnlyList<PilStage> to) where TAct : IAct<PublicInterestCase, TAct> =>
        MatterActs.Known<PublicInterestCase, TAct, PilStage>(from, to);
}
