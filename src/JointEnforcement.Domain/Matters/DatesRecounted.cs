namespace JointEnforcement.Domain.Matters;

/// <summary>After somebody confirmed which dates move, the running clocks of this matter were counted again by this calendar and rulebook. A fact of every kind of matter: its state stays, its clocks follow.</summary>
public sealed record DatesRecounted(string CalendarVersion, string RulebookVersion) : MatterFact
{
    /// <summary>The one sentence of the fact, the same in every history.</summary>
    public Sentence Say() => new($"fact.{nameof(DatesRecounted)}", new Dictionary<string, string>
    {
        ["by"] = By.Name,
        ["agency"] = By.Agency,
        ["calendar"] = CalendarVersion,
        ["rulebook"] = RulebookVersion
    });
}
