using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Dossiers;

namespace JointEnforcement.Domain.Referrals;

/// <summary>Answers the request line by line; what was sent before is not sent again, and a new manifest version stands beside the old.</summary>
public sealed record SubmitSupplement(IReadOnlyList<SupplementAnswer> Answers) : IReferralAct<SubmitSupplement>
{
    public static Refusal? Bar(CriminalReferral referral, Officer by, DateTimeOffset now) =>
        Require.Sender(referral, by)
        ?? Require.That(referral.WithPolice, ReferralRefusals.WrongStage(referral))
        ?? Require.That(referral.Supplement is SupplementState.Requested, ReferralRefusals.SupplementNotRequested);

    public static Decision<ReferralFact> Decide(CriminalReferral referral, SubmitSupplement act, Occasion occasion)
    {
        if (act.Answers.Count == 0 || act.Answers.Any(a => referral.MissingLines.All(l => l.No != a.LineNo)))
            return ReferralRefusals.NoSuchRequestLine;

        var complete = referral.MissingLines.All(l => act.Answers.Any(a => a.LineNo == l.No));
        var items = referral.Items.Concat(act.Answers.Select(a => a.Item)).ToList();
        return new ReferralFact[]
        {
            new SupplementSubmitted(referral.SupplementRequests, act.Answers, complete),
            new DossierAssembled(Manifest.Freeze(referral.Manifests.Count + 1, referral.Id, items, referral.Facts))
        };
    }
}
