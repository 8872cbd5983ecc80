using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace JointEnforcement.Domain.Deadlines;

/// <summary>How a period is counted: natural days, the same in criminal procedure, working days, hours, months, years, working days before, at once, or an explicit date.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CountingMode>))]
[SuppressMessage("Naming", "CA1707", Justification = "The codes stand in the rule table under these names.")]
public enum CountingMode { NAT, NAT_CP, WD, HR, MON, YEAR, WD_BEFORE, IMM, DATE }

/// <summary>A length and how to count it; <paramref name="On"/> is the day itself when the period is an explicit date, and the day counted back from when it lies before one.</summary>
public sealed record Terms(CountingMode Mode, int N = 0, DateOnly? On = null);

/// <summary>A day that the count passed over, and why.</summary>
public sealed record ExcludedDay(DateOnly Day, Wording Reason);

/// <summary>A closed-open interval during which a period stood still on one ground; open while <paramref name="Until"/> is null.</summary>
public sealed record Suspension(DateTimeOffset From, DateTimeOffset? Until, string Ground, Wording? Why = null);

/// <summary>When a period ends: what is enforced, the widest defensible reading, and the days passed over. Day-clocks end at 24:00 of <see cref="DueDate"/>, hour-clocks at the instant.</summary>
public sealed record Reckoning(
    DateTimeOffset Due, DateTimeOffset LenientDue, bool Provisional, IReadOnlyList<ExcludedDay> Excluded)
{
    public required DateOnly DueDate { get; init; }
}
