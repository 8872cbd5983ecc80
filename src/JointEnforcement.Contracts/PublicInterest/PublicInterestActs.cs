using JointEnforcement.Contracts.Matters;

namespace JointEnforcement.Contracts.PublicInterest;

/// <summary>Against an agency that fails its duty, or against who did the harm; the second is sued by the prefecture alone (检察公益诉讼解释 art 5).</summary>
public enum PilNature { Administrative, Civil }

/// <summary>Where a clue came from (人民检察院公益诉讼办案规则 art 24).</summary>
public enum PilSource { Report, CaseHandling, EnforcementPlatform, TransferredByOrgan, Media, Other }

/// <summary>Which public interest is harmed (检察公益诉讼解释 art 21).</summary>
public enum PilField { EcologyAndResources, FoodAndDrugs, StateProperty, StateLand }

/// <summary>How the court decides (检察公益诉讼解释 arts 24, 25).</summary>
public enum PilJudgment { Unlawful, Revoked, OrderedToPerform, Changed, Dismissed, SuitWithdrawn }

/// <summary>An act on a public-interest case.</summary>
[On(MatterKind.PublicInterestCase)]
public abstract record PublicInterestAct : Act;

/// <summary>A clue is registered: <c>POST /api/public-interest-cases</c>.</summary>
[Opens]
public sealed record RegisterPilClue : PublicInterestAct
{
    public required PilNature Nature { get; init; }
    public required PilSource Source { get; init; }
    public required PilField Field { get; init; }

    /// <summary>The agency whose duty it is, where it is known.</summary>
    [AskedAs(Asked.Agency)]
    public string? Agency { get; init; }

    public required string Title { get; init; }
    public string? Township { get; init; }

    /// <summary>What harm was done to the public good.</summary>
    [AskedAs(Asked.Paragraph)]
    public required string Facts { get; init; }

    /// <summary>The referral it was found in, where there is one.</summary>
    [AskedAs(Asked.Matter), Names(MatterKind.CriminalReferral)]
    public Guid? Referral { get; init; }

    /// <summary>The damage clue that nobody claims on, where it is a civil case.</summary>
    [AskedAs(Asked.Matter), Names(MatterKind.DamageClue)]
    public Guid? DamageClue { get; init; }
}

[Act("assessment")]
public sealed record AssessPilClue : PublicInterestAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Opinion { get; init; }
}

[Act("filing")]
public sealed record FilePilCase : PublicInterestAct
{
    /// <summary>The agency whose duty it is, where the clue does not name it.</summary>
    [AskedAs(Asked.Agency)]
    public string? Agency { get; init; }
}

[Act("non-filing")]
public sealed record DeclinePilCase : PublicInterestAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }
}

[Act("filing-service")]
public sealed record ServePilFiling : PublicInterestAct;

[Act("consultation")]
public sealed record HoldPilConsultation : PublicInterestAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Minutes { get; init; }
}

[Act("recommendation")]
public sealed record DecidePilRecommendation : PublicInterestAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Harm { get; init; }

    /// <summary>How the agency acted unlawfully or failed to act, and why that is so.</summary>
    [AskedAs(Asked.Paragraph)]
    public required string Failure { get; init; }

    [AskedAs(Asked.Paragraph), CitesLaw]
    public required string LegalBasis { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Proposal { get; init; }

    /// <summary>List of the evidence enclosed.</summary>
    [AskedAs(Asked.Paragraph)]
    public string? Evidence { get; init; }

    public bool Urgent { get; init; }

    /// <summary>Why the harm cannot wait, where the recommendation is urgent.</summary>
    [AskedAs(Asked.Paragraph)]
    public string? Urgency { get; init; }
}

[Act("recommendation-service")]
public sealed record ServePilRecommendation : PublicInterestAct;

[Act("reply")]
public sealed record ReplyToRecommendation : PublicInterestAct
{
    public string? DocumentNumber { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Performed { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Measures { get; init; }

    /// <summary>What is unfinished, why, and by when it will be.</summary>
    [AskedAs(Asked.Paragraph)]
    public string? Unfinished { get; init; }
}

[Act("follow-up")]
public sealed record FollowUpPil : PublicInterestAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Findings { get; init; }
}

[Act("suspension")]
public sealed record SuspendPil : PublicInterestAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Plan { get; init; }
}

[Act("resumption")]
public sealed record ResumePil : PublicInterestAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }
}

[Act("review-extension")]
public sealed record ExtendPilReview : PublicInterestAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }
}

[Act("termination")]
public sealed record TerminatePil : PublicInterestAct
{
    [AskedAs(Asked.Paragraph), CitesLaw]
    public required string Reason { get; init; }
}

[Act("notice")]
public sealed record PublishPilNotice : PublicInterestAct
{
    public required string Medium { get; init; }
}

[Act("transfer-up")]
public sealed record TransferPilUp : PublicInterestAct
{
    public required string To { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }
}

[Act("suit")]
public sealed record FilePilSuit : PublicInterestAct
{
    public required string Court { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Claims { get; init; }
}

[Act("complaint-service")]
public sealed record RecordPilComplaintServed : PublicInterestAct;

[Act("judgment")]
public sealed record EnterPilJudgment : PublicInterestAct
{
    public required PilJudgment Outcome { get; init; }
    public required string Number { get; init; }

    [AskedAs(Asked.Paragraph)]
    public required string Summary { get; init; }
}
