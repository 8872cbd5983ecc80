using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Referrals;

/// <summary>Says in writing what is missing; the acceptance stands (环环监〔2017〕17号 art 8). Later than the limit it is still done, and marked late.</summary>
public sealed record RequestSupplement(IReadOnlyList<SupplementLine> Lines, TimeSpan? Limit) : IReferralAct<RequestSupplement>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.HoldingPolice(referral, by)
        ?? Require.Stage(referral, ReferralStage.Accepted, ReferralStage.UnderReview)
        ?? Require.That(referral.Supplement is not SupplementState.Requested, ReferralRefusals.AlreadyDone);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, RequestSupplement act, Occasion occasion)
    {
        if (act.Lines.Count == 0)
            return ReferralRefusals.NothingAsked;

        var late = act.Limit is { } limit && referral.ReceivedAt is { } received && occasion.Occurred > received + limit;
        var lines = act.Lines.Select((line, i) => line with { No = i + 1 });
        return new SupplementRequested(referral.SupplementRequests + 1, [.. lines], late);
    }
}
