namespace JointEnforcement.Domain.Referrals;

/// <summary>Which agencies take part in a referral, and how far they see into it: the parties fully, the procuratorate the letter it was sent (环环监〔2017〕17号 arts 6, 14), the justice bureau that it exists, the government figures. Who is not named sees nothing.</summary>
public static class Audience
{
    /// <summary>The government office counts referrals and reads none.</summary>
    public const string Government = "GOV";

    /// <summary>The justice bureau oversees enforcement and sees that a referral exists and where it stands (行政执法监督条例).</summary>
    public const string Justice = "JUB";

    public static IReadOnlyDictionary<string, Sight> Of(CriminalReferral referral)
    {
        var audience = new Dictionary<string, Sight> { [referral.Origin] = Sight.Full };

        foreach (var holder in referral.Holders)
            audience[holder] = Sight.Full;

        if (ProcuratorateSight(referral) is not Sight.None and var sight)
            audience[referral.Procuratorate] = sight;

        if (referral.Holders.Count > 0)
        {
            audience[Government] = Sight.Figures;
            audience[Justice] = Sight.Metadata;
        }

        return audience;
    }

    public static Sight Of(CriminalReferral referral, string agency) => Of(referral).GetValueOrDefault(agency, Sight.None);

    // What was once seen stays in sight; a later stage takes nothing away.
    internal static Sight ProcuratorateSight(CriminalReferral referral)
    {
        var now = ProcuratorateSightNow(referral);
        return referral.ProcuratorateSaw > now ? referral.ProcuratorateSaw : now;
    }

    private static Sight ProcuratorateSightNow(CriminalReferral referral) => referral switch
    {
        { SupervisionSuggested: true } or { ProcuratorateConsulted: true } => Sight.Full,
        { Stage: ReferralStage.AtProcuratorate or ReferralStage.SupplementaryInvestigation or ReferralStage.NotProsecuted or ReferralStage.Prosecuted or ReferralStage.Judged } => Sight.Full,
        { LetterCopied: true } or { Stage: ReferralStage.NotApproved } or { TransferOpinionIssued: true } or { Stage: ReferralStage.Withdrawn, ApprovedOnce: true } => Sight.Letter,
        _ => Sight.None
    };
}
