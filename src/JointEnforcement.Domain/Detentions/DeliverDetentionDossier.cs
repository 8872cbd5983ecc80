using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Detentions;

/// <summary>Letter and originals go to the police of the same level, with the list of materials in two copies signed by the sender (公治〔2014〕853号 arts 11, 12, annex 3).</summary>
public sealed record DeliverDetentionDossier(IReadOnlyList<DetentionMaterial> Materials, bool CopiesKept) : IAct<DetentionTransfer, DeliverDetentionDossier>
{
    public static Refusal? Post(DetentionTransfer matter, Officer by) => Posts.Handles(matter.Origin, by);

    public static Decision<MatterFact> Decide(DetentionTransfer matter, DeliverDetentionDossier act, Occasion occasion) =>
        MaterialsList.Check(act.Materials) is { } refusal ? refusal
        : !act.CopiesKept ? DetentionRefusals.CopiesNotKept
        : occasion.By.Certificate is not { } certificate ? DetentionRefusals.SignerWithoutNumber
        : new DetentionDossierDelivered(matter.Police, act.Materials, certificate);
}
