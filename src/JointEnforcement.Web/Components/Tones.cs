using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Referrals;

namespace JointEnforcement.Web.Components;

/// <summary>How a state looks; a word and a shape always say the same as the colour.</summary>
internal static class Tones
{
    public static string Of(ReferralStage stage) => stage switch
    {
        ReferralStage.Draft or ReferralStage.Reported or ReferralStage.Approved => "waiting",
        ReferralStage.Delivered or ReferralStage.Accepted or ReferralStage.Forwarded or ReferralStage.UnderReview => "moving",
        ReferralStage.Filed or ReferralStage.Investigating or ReferralStage.Prosecuted or ReferralStage.SupplementaryInvestigation => "filed",
        ReferralStage.AtProcuratorate or ReferralStage.Reconsidering => "watched",
        ReferralStage.NotApproved or ReferralStage.Returned or ReferralStage.NotFiled or ReferralStage.NotFiledUpheld
            or ReferralStage.NotProsecuted or ReferralStage.CaseWithdrawn => "negative",
        ReferralStage.Withdrawn or ReferralStage.Judged or ReferralStage.AdminResumed or ReferralStage.Closed => "done",
    };

    /// <summary>Of any matter: what is not sent yet waits, what a no ended is negative, what went on ended is done.</summary>
    public static string Of(MatterCard card) => card switch
    {
        { Kind: MatterKind.CriminalReferral } when Enum.TryParse<ReferralStage>(card.Stage, out var stage) => Of(stage),
        { Stage: "Draft" or "Recorded" or "Drafted" or "Registered" or "Clue" } => "waiting",
        _ when IsNo(card.Stage) || card.Stage.StartsWith("Returned", StringComparison.Ordinal) || card.Stage is "Declined" or "Disputed" => "negative",
        { Open: false } => "done",
        { Kind: MatterKind.FilingSupervision or MatterKind.TransferOpinion or MatterKind.PublicInterestCase } => "watched",
        _ => "moving"
    };

    // A stage named after a notice says nothing of a no.
    private static bool IsNo(string stage) => stage.Length > 3 && stage.StartsWith("Not", StringComparison.Ordinal) && char.IsUpper(stage[3]);

    /// <summary>over: the law's time has run out; soon: within the alert or in doubt; calm: it runs; late and still: it runs no more.</summary>
    public static string Of(ClockState state) => state switch
    {
        ClockState.Overdue => "over",
        ClockState.DueSoon or ClockState.PossiblyOverdue => "soon",
        ClockState.Running => "calm",
        ClockState.MetLate => "late",
        ClockState.Met or ClockState.Lapsed or ClockState.Suspended or ClockState.Cancelled => "still",
    };

    public static bool Runs(ClockState state) => Of(state) is "over" or "soon" or "calm";
}
