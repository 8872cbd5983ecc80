using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Consultations;

public enum ConsultationStage { Asked, Answered, Closed }

/// <summary>双向咨询: an enforcement agency and the police or the procuratorate ask each other about a case, and are answered in writing (环环监〔2017〕17号 art 24).</summary>
public sealed record MutualConsultation : Matter<MutualConsultation>, IMatterLaw<MutualConsultation>
{
    public required ConsultationStage Stage { get; init; }

    /// <summary>The agency that was asked.</summary>
    public required string Asked { get; init; }
    public string? Answer { get; init; }

    public static MatterKind Kind => MatterKind.MutualConsultation;

    public static IReadOnlyList<KnownAct<MutualConsultation>> Acts { get; } =
    [
        MatterActs.Known<MutualConsultation, AnswerConsultation, ConsultationStage>([ConsultationStage.Asked], ConsultationStage.Answered),
        MatterActs.Known<MutualConsultation, CloseConsultation, ConsultationStage>([ConsultationStage.Answered], ConsultationStage.Closed)
    ];

    public override string StageName => Stage.ToString();

    public override bool Open => Stage is not ConsultationStage.Closed;

    public override IReadOnlyDictionary<string, Sight> Audience => Seen((Origin, Sight.Full), (Asked, Sight.Full));

    public override IReadOnlyDictionary<string, string> Parties => Played((Part.Origin, Origin), (Part.Recipient, Asked));

    public override IReadOnlyList<string> Turn => Stage switch
    {
        ConsultationStage.Asked => [Asked],
        ConsultationStage.Answered => [Origin],
        ConsultationStage.Closed => []
    };

    public override IReadOnlyList<SheetLine> Sheet => [new("asked", Asked, "agency"), new("answer", Answer ?? "")];

    public static MutualConsultation? Begin(MatterFact fact) => fact is ConsultationAsked e
        ? new() { Id = e.Id, Origin = e.Origin, Brief = e.Brief, Asked = e.To, Number = e.Number, Links = e.About is { } about ? [about] : [], Stage = ConsultationStage.Asked }
        : null;

    public static IReadOnlyDictionary<string, string> Blanks(MatterFact fact) => fact switch
    {
        ConsultationAsked e => new Dictionary<string, string> { ["to"] = e.To, ["number"] = e.Number, ["question"] = e.Brief.Summary },
        ConsultationAnswered e => new Dictionary<string, string> { ["answer"] = e.Answer },
        _ => new Dictionary<string, string>()
    };

    protected override MutualConsultation After(MatterFact fact) => fact switch
    {
        ConsultationAnswered e => this with { Stage = ConsultationStage.Answered, Answer = e.Answer },
        ConsultationClosed => this with { Stage = ConsultationStage.Closed },
        _ => this
    };
}
