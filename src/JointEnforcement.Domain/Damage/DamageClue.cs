using JointEnforcement.Domain.Matters;
using static JointEnforcement.Domain.Damage.DamageStage;
using Offices = JointEnforcement.Domain.Referrals.Audience;

namespace JointEnforcement.Domain.Damage;

public enum DamageStage { Raised, Pushed, Checked, NotStarted, Started, Consulting, Agreed, Failed, InSuit, Concluded }

/// <summary>生态环境损害赔偿线索: a county agency comes upon damage and pushes it to the prefecture, which checks, consults with who is liable, agrees or sues; what it does is recorded here (生态环境法典 art 1073; 生态环境损害赔偿管理规定).</summary>
public sealed record DamageClue : Matter<DamageClue>, IMatterLaw<DamageClue>
{
    public required DamageStage Stage { get; init; }
    public required DamageFinding Finding { get; init; }

    /// <summary>The procuratorate of the place, which may sue where the prefecture does not.</summary>
    public string? Procuratorate { get; init; }

    /// <summary>The authority of the prefecture that claims; none before the clue is pushed.</summary>
    public string? Prefecture { get; init; }

    /// <summary>Who handles the claim: the prefecture itself or the body it designated.</summary>
    public string? Handler { get; init; }
    public string? Responsible { get; init; }
    public DamageCaseNotStarted? Declined { get; init; }
    public DamageClaim? Claim { get; init; }
    public int Sessions { get; init; }
    public DamageAgreed? Agreement { get; init; }
    public DamageAgreementConfirmed? Confirmation { get; init; }
    public DamageConsultationFailed? Failure { get; init; }
    public DamageSuitFiled? Suit { get; init; }
    public DamageOutcomeRecorded? Outcome { get; init; }
    public string? PublicNotice { get; init; }

    public static MatterKind Kind => MatterKind.DamageClue;

    public static IReadOnlyList<KnownAct<DamageClue>> Acts { get; } =
    [
        Known<PushDamageClue>([Raised], Pushed),
        Known<CheckDamageClue>([Pushed], Checked),
        Known<StartDamageCase>([Checked], Started),
        Known<DeclineDamageCase>([Checked], NotStarted),
        Known<ServeDamageNotice>([Started], Consulting),
        Known<HoldDamageConsultation>([Consulting]),
        Known<AgreeOnDamages>([Consulting], Agreed),
        Known<FailDamageConsultation>([Consulting], Failed),
        Known<ConfirmDamageAgreement>([Agreed]),
        Known<FileDamageSuit>([Agreed, Failed], InSuit),
        Known<RecordDamageOutcome>([Agreed, Failed, InSuit], Concluded)
    ];

    public override string StageName => Stage.ToString();

    public override bool Open => Stage is not (NotStarted or Concluded);

    /// <summary>Whether nobody consulted, or the consultation failed and nobody sued (生态环境法典 art 1073).</summary>
    public bool LeftToProcuratorate => Stage is NotStarted || Outcome is { Outcome: DamageOutcome.NoSuit };

    public override IReadOnlyDictionary<string, Sight> Audience => Prefecture is null
        ? Seen((Origin, Sight.Full))
        : Seen(
            (Origin, Sight.Full), (Prefecture, Sight.Full), (Handler, Sight.Full), (LeftToProcuratorate ? Procuratorate : null, Sight.Letter),
            (Offices.Justice, Sight.Metadata), (Offices.Government, Sight.Figures));

    public override IReadOnlyDictionary<string, string> Parties => Played((Part.Origin, Origin), (Part.Recipient, Prefecture), (Part.Prefecture, Handler ?? Prefecture));

    public override IReadOnlyList<string> Turn => Stage switch
    {
        Raised => [Origin],
        Pushed or Checked => [Prefecture!],
        Started or Consulting or Agreed or Failed or InSuit => [Handler!],
        NotStarted or Concluded => []
    };

    public override IReadOnlyList<SheetLine> Sheet => DamageSentences.Sheet(this);

    public static DamageClue? Begin(MatterFact fact) => fact is DamageClueRaised e
        ? new()
        {
            Id = e.Id, Origin = e.Origin, Procuratorate = e.Procuratorate, Brief = e.Brief, Finding = e.Finding, Responsible = e.Finding.Responsible,
            Links = e.From is { } from ? [from] : [], Stage = Raised
        }
        : null;

    public static IReadOnlyDictionary<string, string> Blanks(MatterFact fact) => DamageSentences.Of(fact);

    public static bool IsInner(MatterFact fact) => fact is DamagePreliminaryChecked or DamageConsultationHeld;

    protected override DamageClue After(MatterFact fact) => fact switch
    {
        DamageCluePushed e => this with { Stage = Pushed, Prefecture = e.To, Number = e.Number },
        DamagePreliminaryChecked => this with { Stage = Checked },
        DamageCaseStarted e => this with { Stage = Started, Handler = e.Handler, Responsible = e.Responsible, Number = e.Number },
        DamageCaseNotStarted e => this with { Stage = NotStarted, Declined = e },
        DamageConsultationNoticeServed e => this with { Stage = Consulting, Claim = e.Claim },
        DamageConsultationHeld e => this with { Sessions = e.Session },
        DamageAgreed e => this with { Stage = Agreed, Agreement = e },
        DamageAgreementConfirmed e => this with { Confirmation = e },
        DamageConsultationFailed e => this with { Stage = Failed, Failure = e },
        DamageSuitFiled e => this with { Stage = InSuit, Suit = e },
        DamageOutcomeRecorded e => this with { Stage = Concluded, Outcome = e },
        DamagePublicNoticeGiven e => this with { PublicNotice = e.Medium },
        _ => this
    };

    private static KnownAct<DamageClue> Known<TAct>(IReadOnlyList<DamageStage> from, params IReadOnlyList<DamageStage> to) where TAct : IAct<DamageClue, TAct> =>
        MatterActs.Known<DamageClue, TAct, DamageStage>(from, to);
}
