using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Damage;

/// <summary>An agency of the county comes upon damage to the environment and raises it; the claim itself belongs to the prefecture (生态环境法典 art 1073).</summary>
public sealed record RaiseDamageClue(Brief Brief, DamageFinding Finding, string? Procuratorate, MatterLink? From) : IOpening<DamageClue, RaiseDamageClue>
{
    public static Refusal? Post(Officer by) => Posts.Of(by, AgencyKind.Administrative, AgencyKind.Police, AgencyKind.Procuratorate);

    public static Decision<MatterFact> Decide(Guid id, RaiseDamageClue act, Occasion occasion) =>
        Masked.Text(act.Brief.Title, act.Brief.Summary, act.Finding.Responsible, act.Finding.Evidence) is { } refusal
            ? refusal
            : new DamageClueRaised(id, occasion.By.Agency.Code, act.Procuratorate, act.Brief, act.Finding, act.From);
}
