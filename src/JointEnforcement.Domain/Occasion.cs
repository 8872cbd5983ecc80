using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain;

/// <summary>Who acts and when: the legal time of the act, when the addressee had it in hand, and the house's own clock.</summary>
public sealed record Occasion(Officer By, DateTimeOffset Occurred, DateTimeOffset? Served, DateTimeOffset Now)
{
    public static Occasion At(Officer by, DateTimeOffset now) => new(by, now, null, now);

    public Refusal? Implausible(DateTimeOffset lastOccurred)
    {
        if (Occurred > Now.AddMinutes(1) || Served > Now.AddMinutes(1))
            return new Refusal("time.in-the-future", RefusalKind.Rule);

        if (Occurred < lastOccurred)
            return new Refusal("time.before-the-last-fact", RefusalKind.Rule).With("last", lastOccurred.ToString("O"));

        if (Served < Occurred)
            return new Refusal("time.served-before-done", RefusalKind.Rule);

        return null;
    }
}
