using JointEnforcement.Domain.Matters;
using static JointEnforcement.Domain.TransferOpinions.TransferOpinionStage;
using Offices = JointEnforcement.Domain.Referrals.Audience;

namespace JointEnforcement.Domain.TransferOpinions;

public enum TransferOpinionStage { Drafted, NotApproved, Issued, Answered, Executed, Reported, Closed }

/// <summary>建议移送的检察意见: the procuratorate opines that an agency must transfer a case to the police; the agency does and reports (环环监〔2017〕17号 art 14; 人民检察院刑事诉讼规则 art 557). Reasons against it are heard and release nobody.</summary>
public sealed record TransferOpinion : Matter<TransferOpinion>, IMatterLaw<TransferOpinion>
{
    public required TransferOpinionStage Stage { get; init; }

    /// <summary>The agency that is to transfer.</summary>
    public required string To { get; init; }

    /// <summary>The officer who drafted it and so cannot approve it.</summary>
    public required string Drafter { get; init; }
    public required string Source { get; init; }
    public required string Charge { get; init; }
    public required string Opinion { get; init; }
    public string? Reasons { get; init; }

    /// <summary>移送书文号 of the referral that executed it.</summary>
    public string? Letter { get; init; }
    public string? Report { get; init; }

    public static MatterKind Kind => MatterKind.TransferOpinion;

    public static IReadOnlyList<KnownAct<TransferOpinion>> Acts { get; } =
    [
        Known<IssueTransferOpinion>([Drafted], Issued),
        Known<DeclineTransferOpinion>([Drafted], NotApproved),
        Known<AnswerTransferOpinion>([Issued], Answered),
        Known<NameTransferReferral>([Issued, Answered], Executed),
        Known<ReportTransfer>([Executed], Reported),
        Known<CloseTransferOpinion>([Answered, Reported], Closed)
    ];

    public override string StageName => Stage.ToString();

    public override bool Open => Stage is not (NotApproved or Closed);

    public override IReadOnlyDictionary<string, Sight> Audience => Stage is Drafted or NotApproved
        ? Seen((Origin, Sight.Full))
        : Seen((Origin, Sight.Full), (To, Sight.Full), (Offices.Government, Sight.Figures));

    public override IReadOnlyDictionary<string, string> Parties => Played((Part.Origin, Origin), (Part.Recipient, To), (Part.Procuratorate, Origin));

    public override IReadOnlyList<string> Turn => Stage switch
    {
        Drafted or Answered or Reported => [Origin],
        Issued or Executed => [To],
        NotApproved or Closed => []
    };

    public override IReadOnlyList<SheetLine> Sheet =>
    [
        new("to", To, "agency"), new("source", Source), new("charge", Charge), new("opinion", Opinion), new("reasons", Reasons ?? ""), new("letter", Letter ?? ""), new("report", Report ?? "")
    ];

    public static TransferOpinion? Begin(MatterFact fact) => fact is TransferOpinionDrafted e
        ? new()
        {
            Id = e.Id, Origin = e.Procuratorate, To = e.To, Drafter = e.By.Id, Brief = e.Brief, Source = e.Source, Charge = e.Charge, Opinion = e.Opinion,
            Links = e.Referral is { } referral ? [referral] : [], Stage = Drafted
        }
        : null;

    public static IReadOnlyDictionary<string, string> Blanks(MatterFact fact) => fact switch
    {
        TransferOpinionDrafted e => new Dictionary<string, string> { ["to"] = e.To, ["charge"] = e.Charge },
        TransferOpinionNotApproved e => new Dictionary<string, string> { ["reason"] = e.Reason },
        TransferOpinionIssued e => new Dictionary<string, string> { ["number"] = e.Number },
        TransferOpinionAnswered e => new Dictionary<string, string> { ["reasons"] = e.Reasons },
        TransferOpinionReferralNamed e => new Dictionary<string, string> { ["title"] = e.Title },
        TransferOpinionExecuted e => new Dictionary<string, string> { ["number"] = e.Number },
        TransferOpinionReported e => new Dictionary<string, string> { ["report"] = e.Report },
        TransferOpinionClosed e => new Dictionary<string, string> { ["remark"] = e.Remark },
        _ => new Dictionary<string, string>()
    };

    protected override TransferOpinion After(MatterFact fact) => fact switch
    {
        TransferOpinionNotApproved => this with { Stage = NotApproved },
        TransferOpinionIssued e => this with { Stage = Issued, Number = e.Number },
        TransferOpinionAnswered e => this with { Stage = Answered, Reasons = e.Reasons },
        TransferOpinionReferralNamed e => this with { Links = [.. Links.Append(e.Referral).Distinct()] },
        TransferOpinionExecuted e => this with { Stage = Executed, Letter = e.Number },
        TransferOpinionReported e => this with { Stage = Reported, Report = e.Report },
        TransferOpinionClosed => this with { Stage = Closed },
        _ => this
    };

    private static KnownAct<TransferOpinion> Known<TAct>(IReadOnlyList<TransferOpinionStage> from, params IReadOnlyList<TransferOpinionStage> to) where TAct : IAct<TransferOpinion, TAct> =>
        MatterActs.Known<TransferOpinion, TAct, TransferOpinionStage>(from, to);
}
