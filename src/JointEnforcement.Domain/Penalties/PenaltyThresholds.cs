using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Domain.Penalties;

/// <summary>From which amounts, in yuan, and kinds a hearing must be offered (行政处罚法 art 63; 生态环境行政处罚办法 arts 46, 89) and the heads discuss together (行政处罚法 art 57; 生态环境行政处罚办法 art 52).</summary>
public static class PenaltyThresholds
{
    private const decimal HearingForEntity = 200_000m;
    private const decimal HearingForCitizen = 5_000m;
    private const decimal Discussion = 500_000m;

    public static bool Hearing(PenaltyMeasures measures, PenaltyParty party) =>
        measures.Kinds.Any(k => k is PenaltyKind.SuspensionOfBusiness or PenaltyKind.LicenceWithheldOrRevoked)
        || (party.Citizen ? measures.FineYuan >= HearingForCitizen : measures.FineYuan > HearingForEntity);

    public static bool CollectiveDiscussion(PenaltyMeasures measures) =>
        measures.FineYuan >= Discussion || measures.Kinds.Any(k => k is PenaltyKind.SuspensionOfBusiness or PenaltyKind.LicenceWithheldOrRevoked);

    /// <summary>Kinds that may be decided while a referral is open: suspension of business, licences. A warning given before stands, a new one waits (环环监〔2017〕17号 art 16).</summary>
    public static bool MayNotWait(PenaltyKind kind) => kind is PenaltyKind.SuspensionOfBusiness or PenaltyKind.LicenceWithheldOrRevoked;
}
