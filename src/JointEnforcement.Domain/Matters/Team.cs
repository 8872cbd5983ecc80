using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Domain.Matters;

/// <summary>Who undertakes an enforcement case: two certified officers or more, of the agency itself (行政处罚法 art 42).</summary>
public static class Team
{
    private const int LeastMembers = 2;
    private const string Basis = "行政处罚法第四十二条";

    private static readonly Refusal TooSmall = new("team.too-small", RefusalKind.Rule, Basis);
    private static readonly Refusal Foreign = new("team.foreign-member", RefusalKind.Rule, Basis);
    private static readonly Refusal NotCertified = new("team.not-certified", RefusalKind.Rule, Basis);

    public static Refusal? Check(IReadOnlyList<TaskGroupMember> members, string agency) =>
        members.DistinctBy(m => m.Officer.Id).Count() < LeastMembers ? TooSmall
        : members.FirstOrDefault(m => m.Officer.Agency != agency) is { } foreign ? Foreign.With("name", foreign.Officer.Name)
        : members.FirstOrDefault(m => !m.CertificateValid) is { } bare ? NotCertified.With("name", bare.Officer.Name)
        : null;

    public static string Names(IEnumerable<TaskGroupMember> members) => string.Join("、", members.Select(m => $"{m.Officer.Name}（{m.Certificate}）"));
}
