using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.PublicInterest;

/// <summary>A clue is entered in the procuratorate's one register of clues (人民检察院公益诉讼办案规则 art 24); among them damage that nobody claims (生态环境法典 art 1073).</summary>
public sealed record RegisterPilClue(string Number, PilNature Nature, PilSource Source, PilField Field, Agency? Agency, Brief Brief, MatterLink? Referral, MatterLink? Damage = null) : IOpening<PublicInterestCase, RegisterPilClue>
{
    public static Refusal? Post(Officer by) =>
        by.Agency.Kind is AgencyKind.Procuratorate ? Procuratorate.PublicInterest(by.Agency.Code, by) : MatterRefusals.NotYourPost;

    public static Decision<MatterFact> Decide(Guid id, RegisterPilClue act, Occasion occasion) =>
        PublicInterestRefusals.Against(act.Agency, occasion.By) is { } refusal ? refusal
        : act.Damage is not null && act.Nature is not PilNature.Civil ? PublicInterestRefusals.DamageIsClaimedCivilly
        : new PilClueRegistered(id, occasion.By.Agency.Code, act.Number, act.Nature, act.Source, act.Field, act.Agency?.Code, act.Brief, act.Referral, act.Damage);
}
