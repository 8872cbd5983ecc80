using JointEnforcement.Contracts.Matters;

namespace JointEnforcement.Contracts.ReverseReferrals;

/// <summary>Why a matter comes back without criminal punishment.</summary>
public enum ReverseGround { NotProsecuted, NotFiled, CaseWithdrawn, ExemptFromPunishment, Acquitted }

/// <summary>An act on a reverse referral.</summary>
[On(MatterKind.ReverseReferral)]
public abstract record ReverseReferralAct : Act;

/// <summary>A prosecutor drafts the opinion that a penalty is due: <c>POST /api/reverse-referrals</c>.</summary>
[Opens]
public sealed record DraftReverseReferral : ReverseReferralAct
{
    /// <summary>The agency that is to weigh the penalty.</summary>
    [AskedAs(Asked.Agency)]
    public required string To { get; init; }

    /// <summary>The referral it comes from, where there is one.</summary>
    [AskedAs(Asked.Matter), Names(MatterKind.CriminalReferral)]
    public Guid? Referral { get; init; }

    public required ReverseGround Ground { get; init; }

    /// <summary>The document it rests on: the decision not to prosecute, not to file, to withdraw, or the judgment.</summary>
    public required string Decision { get; init; }

    public required string Title { get; init; }
    public string? Township { get; init; }

    /// <summary>What has been found.</summary>
    [AskedAs(Asked.Paragraph)]
    public required string Facts { get; init; }

    /// <summary>Which penalty is due, and what is to be confiscated.</summary>
    [AskedAs(Asked.Paragraph), CitesLaw]
    public required string Opinion { get; init; }

    /// <summary>Which coercive measures were taken and lifted, and what is sealed, seized or frozen.</summary>
    [AskedAs(Asked.Paragraph)]
    public required string Measures { get; init; }

    /// <summary>The day to reply by, where the case is urgent.</summary>
    public DateOnly? ReplyBy { get; init; }
}

[Act("issue")]
public sealed record MakeReverseReferral : ReverseReferralAct;

[Act("non-approval")]
public sealed record DeclineReverseReferral : ReverseReferralAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Reason { get; init; }
}

[Act("penalty")]
public sealed record OpenPenaltyOnOpinion : ReverseReferralAct
{
    public required string CaseNumber { get; init; }

    /// <summary>The penalty case, where it is kept in this house.</summary>
    [AskedAs(Asked.Matter), Names(MatterKind.PenaltyCase)]
    public Guid? Penalty { get; init; }
}

[Act("no-penalty")]
public sealed record StateNoPenalty : ReverseReferralAct
{
    [AskedAs(Asked.Paragraph), CitesLaw]
    public required string Reason { get; init; }
}

[Act("reply")]
public sealed record ReplyToOpinion : ReverseReferralAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Reply { get; init; }

    /// <summary>Number of the penalty decision, where there is one.</summary>
    public string? DocumentNumber { get; init; }
}

[Act("close")]
public sealed record CloseReverseReferral : ReverseReferralAct
{
    [AskedAs(Asked.Paragraph)]
    public required string Remark { get; init; }
}
