using JointEnforcement.Contracts.Matters;

namespace JointEnforcement.Contracts.Clues;

/// <summary>How a clue came to be found.</summary>
public enum ClueSource { Inspection, JointOperation, Monitoring, ComplaintOrHotline, TransferredIn, CriminalCase, ProcuratorialWork, MediaReport, Other }

/// <summary>The public interest that a clue for the procuratorate says is harmed.</summary>
public enum HarmedInterest { EcologyAndResources, FoodAndDrugSafety, StateProperty, StateLandUseRights, Other }

/// <summary>How a transferred clue ended.</summary>
public enum ClueOutcome { CaseFiled, Rectified, NotEstablished, ReferredOn }

/// <summary>An act on a clue that one agency transfers to another.</summary>
[On(MatterKind.ClueTransfer)]
public abstract record ClueAct : Act;

/// <summary>Writes a clue down: <c>POST /api/clues</c>. Nobody but its finder sees it before it is sent.</summary>
[Opens]
public sealed record RecordClue : ClueAct
{
    public required string Title { get; init; }
    public required ClueSource Source { get; init; }

    /// <summary>The time to send it runs from here.</summary>
    public required DateTimeOffset FoundAt { get; init; }
    public string? Township { get; init; }
    public string? Place { get; init; }

    /// <summary>The suspected violation; who reported it is not named.</summary>
    [AskedAs(Asked.Paragraph)]
    public required string Facts { get; init; }

    /// <summary>Who is concerned.</summary>
    [AskedAs(Asked.Paragraph)]
    public string? Persons { get; init; }

    /// <summary>What has been done about it.</summary>
    [AskedAs(Asked.Paragraph)]
    public string? Measures { get; init; }

    /// <summary>Danger or loss of evidence threatens: the time to send it is shorter.</summary>
    public bool Danger { get; init; }

    /// <summary>The matter it came up in.</summary>
    [AskedAs(Asked.Matter)]
    public Guid? About { get; init; }
}

/// <summary>One line of the list of materials that goes with the letter.</summary>
public sealed record ClueMaterial
{
    public required string Title { get; init; }
    public int Copies { get; init; } = 1;
    public bool Original { get; init; }
}

/// <summary>Sends the letter (线索移送函) to the agency in charge; a clue that came back goes to another.</summary>
[Act("letter")]
public sealed record SendClue : ClueAct
{
    [AskedAs(Asked.Agency)]
    public required string To { get; init; }

    /// <summary>On what the transfer rests.</summary>
    [CitesLaw]
    public required string Basis { get; init; }
    public IReadOnlyList<ClueMaterial> Materials { get; init; } = [];

    [AskedAs(Asked.Paragraph)]
    public string? Suggestion { get; init; }
    public required string Contact { get; init; }
    public DateOnly? FeedbackBy { get; init; }

    /// <summary>Asked of a clue for the procuratorate.</summary>
    public HarmedInterest? Interest { get; init; }

    /// <summary>The organ in charge of that interest; asked of a clue for the procuratorate.</summary>
    [AskedAs(Asked.Agency)]
    public string? Competent { get; init; }
}

[Act("receipt")]
public sealed record SignClue : ClueAct;

[Act("acceptance")]
public sealed record AcceptClue : ClueAct;

/// <summary>The second return of a clue opens a dispute over jurisdiction by itself.</summary>
[Act("return")]
public sealed record ReturnClue : ClueAct
{
    [AskedAs(Asked.Paragraph), CitesLaw]
    public required string Reason { get; init; }

    [AskedAs(Asked.Agency)]
    public string? Suggested { get; init; }
}

[Act("dispute")]
public sealed record DisputeClue : ClueAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }
}

[Act("feedback")]
public sealed record GiveClueFeedback : ClueAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Feedback { get; init; }
}

[Act("extension")]
public sealed record ExtendClueResult : ClueAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }
}

[Act("conclusion")]
public sealed record ConcludeClue : ClueAct
{
    public required ClueOutcome Outcome { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Result { get; init; }

    /// <summary>Number of the filing or other document; asked where a case was filed.</summary>
    public string? Document { get; init; }

    /// <summary>Asked where the clue was referred on.</summary>
    [AskedAs(Asked.Agency)]
    public string? ReferredTo { get; init; }
}

[Act("acknowledgement")]
public sealed record AcknowledgeClueResult : ClueAct;
