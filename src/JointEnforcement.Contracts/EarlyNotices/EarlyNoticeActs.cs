using JointEnforcement.Contracts.Matters;

namespace JointEnforcement.Contracts.EarlyNotices;

/// <summary>How an early notice ended without a referral.</summary>
public enum EarlyNoticeEnding { FiledByPolice, NoCrimeFound }

/// <summary>An act on an early notice to the police.</summary>
[On(MatterKind.EarlyNotice)]
public abstract record EarlyNoticeAct : Act;

/// <summary>Tells the police what a check has shown: <c>POST /api/early-notices</c>.</summary>
[Opens]
public sealed record GiveEarlyNotice : EarlyNoticeAct
{
    public required string Title { get; init; }
    public required DateTimeOffset CheckedAt { get; init; }
    public string? Township { get; init; }
    public string? Place { get; init; }

    /// <summary>What the check has shown, and why it obviously looks like crime.</summary>
    [AskedAs(Asked.Paragraph)]
    public required string Facts { get; init; }
    public required string SuspectedCrime { get; init; }

    [AskedAs(Asked.Paragraph)]
    public string? Persons { get; init; }

    /// <summary>What was done on the spot to keep evidence and to avert danger.</summary>
    [AskedAs(Asked.Paragraph)]
    public string? Measures { get; init; }
    public required string Contact { get; init; }

    /// <summary>The police of the place; without it those the register names for the agency.</summary>
    [AskedAs(Asked.PoliceAgency)]
    public string? To { get; init; }

    /// <summary>The matter it came up in.</summary>
    [AskedAs(Asked.Matter)]
    public Guid? About { get; init; }
}

[Act("receipt")]
public sealed record ReceiveEarlyNotice : EarlyNoticeAct;

[Act("inquiry")]
public sealed record StartPreliminaryInquiry : EarlyNoticeAct
{
    /// <summary>What may be told of it; what is found stays with the police.</summary>
    [AskedAs(Asked.Paragraph)]
    public required string Scope { get; init; }
}

[Act("investigation")]
public sealed record ContinueInvestigation : EarlyNoticeAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Progress { get; init; }
}

/// <summary>Names the referral that follows; once its dossier is delivered the notice ends.</summary>
[Act("referral")]
public sealed record FollowWithReferral : EarlyNoticeAct
{
    [AskedAs(Asked.Matter), Names(MatterKind.CriminalReferral)]
    public required Guid Referral { get; init; }
}

[Act("closing")]
public sealed record CloseEarlyNotice : EarlyNoticeAct
{
    public required EarlyNoticeEnding Ending { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }

    /// <summary>Asked where the police have filed.</summary>
    public string? CaseNumber { get; init; }
}
