using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Service.Plumbing.Ledger;

/// <summary>The names the register's facts carry in the store. A line here is never edited; a new shape gets a new line.</summary>
internal static class RegisterFactNames
{
    public static IReadOnlyDictionary<Type, string> All { get; } = new Dictionary<Type, string>
    {
        [typeof(OfficerEnrolled)] = "officer_enrolled",
        [typeof(CertificateEntered)] = "certificate_entered",
        [typeof(OfficerMoved)] = "officer_moved",
        [typeof(PostAssigned)] = "post_assigned",
        [typeof(TenureCorrected)] = "tenure_corrected",
        [typeof(PostEnded)] = "post_ended"
    };
}
