using System.Text.Json.Serialization;
using JointEnforcement.Domain.Matters;
using static JointEnforcement.Domain.ReverseReferrals.ReverseReferralStage;
using Offices = JointEnforcement.Domain.Referrals.Audience;

namespace JointEnforcement.Domain.ReverseReferrals;

public enum ReverseReferralStage { Drafted, NotApproved, Made, PenaltyOpened, NoPenalty, Replied, Closed }

/// <summary>What came of an opinion that was made: nothing yet, a penalty as the agency replied, or its reasons for none.</summary>
public enum ReverseOutcome { Pending, Penalised, ReasonsGiven }

/// <summary>行刑反向衔接: what is no crime, or is not punished as one, may still need an administrative penalty; the procuratorate opines so, and the agency answers in writing what came of it (行政处罚法 art 27; 环环监〔2017〕17号 art 18; 法释〔2023〕7号 art 12).</summary>
public sealed record ReverseReferral : Matter<ReverseReferral>, IMatterLaw<ReverseReferral>
{
    public required ReverseReferralStage Stage { get; init; }

    /// <summary>The agency that is to weigh the penalty.</summary>
    public required string To { get; init; }

    /// <summary>The officer who drafted it and so cannot approve it.</summary>
    public required string Drafter { get; init; }
    public required ReverseGround Ground { get; init; }
    public required string Decision { get; init; }
    public required string Opinion { get; init; }
    public required string Measures { get; init; }
    public DateOnly? ReplyBy { get; init; }

    /// <summary>立案号 of the penalty case that was opened.</summary>
    public string? PenaltyNumber { get; init; }
    public string? Result { get; init; }

    /// <summary>The agency has stated why there is no penalty, and opened none since.</summary>
    public bool ReasonsGiven { get; init; }

    /// <summary>None before the opinion is made.</summary>
    [JsonIgnore]
    public ReverseOutcome? Outcome => Stage switch
    {
        Drafted or NotApproved => null,
        NoPenalty => ReverseOutcome.ReasonsGiven,
        Made or PenaltyOpened => ReverseOutcome.Pending,
        Replied or Closed => ReasonsGiven ? ReverseOutcome.ReasonsGiven : ReverseOutcome.Penalised
    };

    public static MatterKind Kind => MatterKind.ReverseReferral;

    public static IReadOnlyList<KnownAct<ReverseReferral>> Acts { get; } =
    [
        Known<MakeReverseReferral>([Drafted], Made),
        Known<DeclineReverseReferral>([Drafted], NotApproved),
        Known<OpenPenaltyOnOpinion>([Made, NoPenalty], PenaltyOpened),
        Known<StateNoPenalty>([Made, PenaltyOpened], NoPenalty),
        Known<ReplyToOpinion>([PenaltyOpened, NoPenalty], Replied),
        Known<CloseReverseReferral>([Replied], Closed)
    ];

    public override string StageName => Stage.ToString();

    public override string Shelf => Outcome?.ToString() ?? StageName;

    public override bool Open => Stage is not (NotApproved or Closed);

    public override IReadOnlyDictionary<string, Sight> Audience => Stage is Drafted or NotApproved
        ? Seen((Origin, Sight.Full))
        : Seen((Origin, Sight.Full), (To, Sight.Full), (Offices.Justice, Sight.Metadata), (Offices.Government, Sight.Figures));

    public override IReadOnlyDictionary<string, string> Parties => Played((Part.Origin, Origin), (Part.Recipient, To), (Part.Procuratorate, Origin));

    public override IReadOnlyList<string> Turn => Stage switch
    {
        Drafted or Replied => [Origin],
        Made or PenaltyOpened or NoPenalty => [To],
        NotApproved or Closed => []
    };

    public override IReadOnlyList<SheetLine> Sheet =>
    [
        new("to", To, "agency"), new("ground", Ground.ToString(), nameof(ReverseGround)), new("decision", Decision), new("opinion", Opinion), new("measures", Measures),
        new("replyBy", ReplyBy is { } day ? $"{day:yyyy-MM-dd}" : "", "day"), new("penalty", PenaltyNumber ?? ""), new("result", Result ?? "")
    ];

    public static ReverseReferral? Begin(MatterFact fact) => fact is ReverseReferralDrafted e
        ? new()
        {
            Id = e.Id, Origin = e.Procuratorate, To = e.To, Drafter = e.By.Id, Brief = e.Brief, Ground = e.Ground, Decision = e.Decision, Opinion = e.Opinion,
            Measures = e.Measures, ReplyBy = e.ReplyBy, Links = e.Referral is { } referral ? [referral] : [], Stage = Drafted
        }
        : null;

    public static IReadOnlyDictionary<string, string> Blanks(MatterFact fact) => fact switch
    {
        ReverseReferralDrafted e => new Dictionary<string, string> { ["to"] = e.To, [nameof(ReverseGround)] = e.Ground.ToString() },
        ReverseReferralNotApproved e => new Dictionary<string, string> { ["reason"] = e.Reason },
        ReverseReferralMade e => new Dictionary<string, string> { ["number"] = e.Number },
        ReverseReferralPenaltyOpened e => new Dictionary<string, string> { ["number"] = e.CaseNumber },
        ReverseReferralNoPenalty e => new Dictionary<string, string> { ["reason"] = e.Reason },
        ReverseReferralReplied e => new Dictionary<string, string> { ["reply"] = e.Reply, ["number"] = e.DocumentNumber ?? "" },
        ReverseReferralClosed e => new Dictionary<string, string> { ["remark"] = e.Remark },
        _ => new Dictionary<string, string>()
    };

    public static IReadOnlyDictionary<string, string>? Marks(MatterFact fact) =>
        fact is ReverseReferralMade { ReplyBy: { } day } ? new Dictionary<string, string> { ["replyBy"] = $"{day:yyyy-MM-dd}" } : null;

    protected override ReverseReferral After(MatterFact fact) => fact switch
    {
        ReverseReferralNotApproved => this with { Stage = NotApproved },
        ReverseReferralMade e => this with { Stage = Made, Number = e.Number },
        ReverseReferralPenaltyOpened e => this with { Stage = PenaltyOpened, PenaltyNumber = e.CaseNumber, Result = null, ReasonsGiven = false, Links = e.Penalty is { } penalty ? [.. Links.Append(penalty).Distinct()] : Links },
        ReverseReferralNoPenalty e => this with { Stage = NoPenalty, Result = e.Reason, ReasonsGiven = true },
        ReverseReferralReplied e => this with { Stage = Replied, Result = e.Reply },
        ReverseReferralClosed => this with { Stage = Closed },
        _ => this
    };

    private static KnownAct<ReverseReferral> Known<TAct>(IReadOnlyList<ReverseReferralStage> from, params IReadOnlyList<ReverseReferralStage> to) where TAct : IAct<ReverseReferral, TAct> =>
        MatterActs.Known<ReverseReferral, TAct, ReverseReferralStage>(from, to);
}
