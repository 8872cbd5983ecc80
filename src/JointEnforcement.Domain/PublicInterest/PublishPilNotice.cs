using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.PublicInterest;

/// <summary>Before a civil action the procuratorate gives public notice, so that whoever the law names may sue first (检察公益诉讼解释 art 13).</summary>
public sealed record PublishPilNotice(string Medium) : IAct<PublicInterestCase, PublishPilNotice>
{
    public static Refusal? Post(PublicInterestCase matter, Officer by) => Procuratorate.PublicInterest(matter.Origin, by);

    public static Refusal? Bar(PublicInterestCase matter, DateTimeOffset now) => matter.Nature is PilNature.Civil ? null : PublicInterestRefusals.OnlyInCivilCases;

    public static Decision<MatterFact> Decide(PublicInterestCase matter, PublishPilNotice act, Occasion occasion) => new PilNoticePublished(act.Medium);
}
