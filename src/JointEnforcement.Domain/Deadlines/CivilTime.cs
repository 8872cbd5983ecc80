namespace JointEnforcement.Domain.Deadlines;

/// <summary>The civil time of the law, Asia/Shanghai: one offset, all year, for every year the rulebook reaches.</summary>
public static class CivilTime
{
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    public static DateTimeOffset Local(DateTimeOffset instant) => instant.ToOffset(Shanghai);

    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant).DateTime);

    /// <summary>24:00 of the day, as the UTC instant the next day begins.</summary>
    public static DateTimeOffset EndOf(DateOnly day) =>
        new DateTimeOffset(day.AddDays(1), TimeOnly.MinValue, Shanghai).ToUniversalTime();

    public static DateTimeOffset NextFullHour(DateTimeOffset instant) =>
        new DateTimeOffset(instant.UtcTicks - instant.UtcTicks % TimeSpan.TicksPerHour, TimeSpan.Zero).AddHours(1);
}
