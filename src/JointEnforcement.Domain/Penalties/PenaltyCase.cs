using System.Globalization;
using System.Text.Json.Serialization;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;
using JointEnforcement.Domain.Thresholds;

namespace JointEnforcement.Domain.Penalties;

/// <summary>行政处罚案件 of an enforcement agency, from the clue to its closing, as far as it touches the linkage and its clocks (行政处罚法; 生态环境行政处罚办法).</summary>
public sealed partial record PenaltyCase : Matter<PenaltyCase>, IMatterLaw<PenaltyCase>
{
    public required PenaltyStage Stage { get; init; }
    public required PenaltyParty Party { get; init; }
    public required DateOnly ActDate { get; init; }
    public string? Procuratorate { get; init; }

    /// <summary>What was measured and counted; none before it is entered.</summary>
    public CaseFigures? Figures { get; init; }
    public bool WasFiled { get; init; }
    public bool FilingExtended { get; init; }
    public IReadOnlyList<TaskGroupMember> Investigators { get; init; } = [];

    /// <summary>A referral of the same matter is under way, so that a fine waits and time stands still.</summary>
    public bool ReferralPending { get; init; }
    public bool Convicted { get; init; }
    public IReadOnlyList<PauseGround> Paused { get; init; } = [];
    public int Extensions { get; init; }
    public bool Registered { get; init; }
    public bool Sealed { get; init; }
    public bool SealExtended { get; init; }
    public bool EmergencyOpen { get; init; }
    public PenaltyMeasures? Proposed { get; init; }
    public TaskGroupMember? Reviewer { get; init; }
    public DateTimeOffset? HearingToldAt { get; init; }
    public DateOnly? HearingOn { get; init; }
    public string? Presider { get; init; }
    public bool WasHeard { get; init; }
    public LegalReview? Review { get; init; }
    public bool CrimeSuspected { get; init; }
    public PenaltyDecided? Decision { get; init; }
    public decimal PaidYuan { get; init; }
    public decimal SurchargeYuan { get; init; }
    public bool Disclosed { get; init; }
    public bool Changed { get; init; }

    /// <summary>Revoked, or held unlawful or void: nothing is to be paid or enforced any more.</summary>
    public bool Gone { get; init; }
    public bool RemedyEnded { get; init; }
    public bool CorrectionOrdered { get; init; }
    public RestrictionKind? Restriction { get; init; }
    public bool RestrictionExtended { get; init; }
    public bool RestrictionToRecheck { get; init; }

    public static MatterKind Kind => MatterKind.PenaltyCase;

    public override string StageName => Stage.ToString();

    public override DateOnly? ActDay => ActDate;

    public override CaseFigures? KnownFigures => Figures;

    public override bool Open => Stage is not PenaltyStage.Closed;

    public override IReadOnlyDictionary<string, Sight> Audience => WasFiled
        ? Seen((Origin, Sight.Full), (Procuratorate, Sight.Letter), (Referrals.Audience.Justice, Sight.Metadata), (Referrals.Audience.Government, Sight.Figures))
        : Seen((Origin, Sight.Full));

    public override IReadOnlyDictionary<string, string> Parties => Played((Part.Origin, Origin), (Part.Procuratorate, Procuratorate));

    public override IReadOnlyList<string> Turn => Open ? [Origin] : [];

    /// <summary>The penalty decided, where one was.</summary>
    [JsonIgnore]
    public PenaltyMeasures? Penalty => Decision is { Outcome: PenaltyOutcome.Penalise } ? Decision.Measures : null;

    /// <summary>The number of the penalty that stands.</summary>
    [JsonIgnore]
    public string? InForce => Penalty is null || Gone ? null : Decision!.Number;

    public override IReadOnlyList<SheetLine> Sheet =>
    [
        new("party", Party.Name), new("investigators", Team.Names(Investigators)),
        new("paused", string.Join(',', Paused), nameof(PauseGround), Inner: true),
        new("proposed", Decision is null && Proposed is { Kinds.Count: > 0 } ? string.Join(',', Proposed.Kinds) : "", "penalty", Inner: true),
        new("outcome", Decision?.Outcome.ToString() ?? "", nameof(PenaltyOutcome)), new("decision", Decision?.Number ?? ""),
        new("penalties", string.Join(',', Penalty?.Kinds ?? []), "penalty"), new("fine", Yuan(Penalty?.FineYuan)),
        new("facts", (Decision is null ? Proposed : Penalty)?.Facts ?? ""), new("basis", (Decision is null ? Proposed : Penalty)?.Basis ?? ""),
        new("legalReview", Review?.Number ?? "", Inner: true), new("surcharge", SurchargeYuan > 0 ? Yuan(SurchargeYuan) : ""), new("paid", PaidYuan > 0 ? Yuan(PaidYuan) : "")
    ];

    public static PenaltyCase? Begin(MatterFact fact) => fact is PenaltyClueReceived e
        ? new() { Id = e.Id, Origin = e.Origin, Procuratorate = e.Procuratorate, Number = e.Number, Brief = e.Brief, Party = e.Party, ActDate = e.ActDate, Stage = PenaltyStage.Clue }
        : null;

    /// <summary>Whether this officer took part in finding out or in judging what was found.</summary>
    public bool Investigates(string officer) => Investigators.Any(m => m.Officer.Id == officer);

    private static string Yuan(decimal? yuan) => yuan?.ToString("N2", CultureInfo.InvariantCulture) ?? "";
}
