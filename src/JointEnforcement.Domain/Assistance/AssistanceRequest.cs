using System.Globalization;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Assistance;

public enum AssistanceStage { Requested, Accepted, Declined, Given, Confirmed }

/// <summary>协查: one agency asks another for help within the other's competence, until a day it names (行政处罚法 art 26; 环环监〔2017〕17号 art 25).</summary>
public sealed record AssistanceRequest : Matter<AssistanceRequest>, IMatterLaw<AssistanceRequest>
{
    public required AssistanceStage Stage { get; init; }

    /// <summary>The agency that is asked.</summary>
    public required string Asked { get; init; }
    public required AssistanceNeed Need { get; init; }
    public AssistanceDeclined? Declining { get; init; }
    public AssistanceGiven? Answer { get; init; }

    public static MatterKind Kind => MatterKind.AssistanceRequest;

    public static IReadOnlyList<KnownAct<AssistanceRequest>> Acts { get; } =
    [
        MatterActs.Known<AssistanceRequest, AcceptAssistance, AssistanceStage>([AssistanceStage.Requested], AssistanceStage.Accepted),
        MatterActs.Known<AssistanceRequest, DeclineAssistance, AssistanceStage>([AssistanceStage.Requested], AssistanceStage.Declined),
        MatterActs.Known<AssistanceRequest, GiveAssistance, AssistanceStage>([AssistanceStage.Accepted], AssistanceStage.Given),
        MatterActs.Known<AssistanceRequest, ConfirmAssistance, AssistanceStage>([AssistanceStage.Given], AssistanceStage.Confirmed)
    ];

    public override string StageName => Stage.ToString();

    public override bool Open => Stage is not (AssistanceStage.Declined or AssistanceStage.Confirmed);

    public override IReadOnlyDictionary<string, Sight> Audience => Seen((Origin, Sight.Full), (Asked, Sight.Full));

    public override IReadOnlyDictionary<string, string> Parties => Played((Part.Origin, Origin), (Part.Recipient, Asked));

    public override IReadOnlyList<string> Turn => Stage switch
    {
        AssistanceStage.Requested or AssistanceStage.Accepted => [Asked],
        AssistanceStage.Given => [Origin],
        AssistanceStage.Declined or AssistanceStage.Confirmed => []
    };

    public override IReadOnlyList<SheetLine> Sheet =>
    [
        new("reason", Need.Reason), new("basis", Need.Basis.ToString(), nameof(AssistanceBasis)), new("needed", Need.Needed),
        new("dueOn", Day(Need.DueOn), "day"), new("secrecy", Need.Secrecy.ToString(), nameof(AssistanceSecrecy)),
        .. Declining is { } no
            ? (SheetLine[])[new("ground", no.Ground.ToString(), nameof(DeclineGround)), new("article", no.Article), new("declined", no.Reason), new("competent", no.Competent ?? "", "agency")]
            : [],
        .. Answer is { } given ? (SheetLine[])[new("answer", given.Number), new("result", given.Result), new("materials", given.Materials)] : []
    ];

    public static AssistanceRequest? Begin(MatterFact fact) => fact is AssistanceRequested e
        ? new() { Id = e.Id, Origin = e.Origin, Brief = e.Brief, Number = e.Number, Asked = e.To, Need = e.Need, Links = e.About is { } about ? [about] : [], Stage = AssistanceStage.Requested }
        : null;

    public static IReadOnlyDictionary<string, string> Blanks(MatterFact fact) => fact switch
    {
        AssistanceRequested e => new Dictionary<string, string> { ["to"] = e.To, ["number"] = e.Number, ["day"] = Day(e.Need.DueOn) },
        AssistanceDeclined e => new Dictionary<string, string> { [nameof(DeclineGround)] = e.Ground.ToString(), ["reason"] = e.Reason },
        AssistanceGiven e => new Dictionary<string, string> { ["number"] = e.Number, ["result"] = e.Result },
        _ => new Dictionary<string, string>()
    };

    public static IReadOnlyDictionary<string, string>? Marks(MatterFact fact) => fact is AssistanceRequested e
        ? new Dictionary<string, string> { ["dueOn"] = Day(e.Need.DueOn), ["basis"] = e.Need.Basis is AssistanceBasis.Linkage ? "linkage" : "penalty-law" }
        : null;

    protected override AssistanceRequest After(MatterFact fact) => fact switch
    {
        AssistanceAccepted => this with { Stage = AssistanceStage.Accepted },
        AssistanceDeclined e => this with { Stage = AssistanceStage.Declined, Declining = e },
        AssistanceGiven e => this with { Stage = AssistanceStage.Given, Answer = e },
        AssistanceConfirmed => this with { Stage = AssistanceStage.Confirmed },
        _ => this
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
