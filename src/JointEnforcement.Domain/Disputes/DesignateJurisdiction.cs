using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Disputes;

/// <summary>The joint-conference office enters whom the common superior has designated. It designates an organ that may act, never itself: a coordinating body does not inspect.</summary>
public sealed record DesignateJurisdiction(Agency To, string Number, string Authority, string Reason) : IAct<JurisdictionDispute, DesignateJurisdiction>
{
    public static Refusal? Post(JurisdictionDispute matter, Officer by) => Posts.Holds(matter.Convenor, by, Agencies.Post.Coordinator);

    public static Decision<MatterFact> Decide(JurisdictionDispute matter, DesignateJurisdiction act, Occasion occasion) =>
        !JurisdictionDispute.MayHaveJurisdiction(act.To.Kind) ? DisputeRefusals.NotAnAdministrativeOrgan
        : string.IsNullOrWhiteSpace(act.Authority) ? DisputeRefusals.AuthorityMissing
        : MatterRefusals.Reason(act.Reason) is { } silent ? silent
        : new JurisdictionDesignated(act.To.Code, act.Number, act.Authority, act.Reason);
}
