using System.Globalization;

namespace JointEnforcement.Domain.Referrals;

/// <summary>What the referring agency says happened. Persons appear only as an anonymised label; their data does not enter facts.</summary>
public sealed record CaseFacts(
    string Title,
    string Violation,
    string SuspectedCrime,
    string Summary,
    string Source,
    string Party,
    string Township,
    DateOnly ActDate,
    string? Threshold = null)
{
    public IEnumerable<(string Name, string Value)> Members()
    {
        yield return ("title", Title);
        yield return ("violation", Violation);
        yield return ("suspectedCrime", SuspectedCrime);
        yield return ("summary", Summary);
        yield return ("source", Source);
        yield return ("party", Party);
        yield return ("township", Township);
        yield return ("actDate", ActDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        yield return ("threshold", Threshold ?? "");
    }
}
