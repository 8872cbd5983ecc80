using System.Globalization;
using JointEnforcement.Domain.Deadlines;
using static JointEnforcement.Domain.Deadlines.CountingMode;

namespace JointEnforcement.Domain.Tests.Deadlines;

public sealed class CountingTests
{
    [Theory]
    [InlineData("V01", NAT, 3, "2026-02-12", "2026-02-24")]
    [InlineData("V02", NAT, 3, "2026-09-22", "2026-09-28")]
    [InlineData("V03", NAT, 3, "2026-09-29", "2026-10-08")]
    [InlineData("V04", NAT, 3, "2026-11-20", "2026-11-23")]
    [InlineData("V05", NAT, 3, "2026-11-23", "2026-11-26")]
    [InlineData("V06", NAT, 7, "2026-09-25", "2026-10-08")]
    [InlineData("V07", NAT, 15, "2026-11-06", "2026-11-23")]
    [InlineData("V08", NAT, 30, "2026-09-01", "2026-10-08")]
    [InlineData("V09", NAT, 90, "2026-07-03", "2026-10-08")]
    [InlineData("V10", WD, 3, "2026-02-12", "2026-02-24")]
    [InlineData("V11", WD, 3, "2026-02-13", "2026-02-25")]
    [InlineData("V12", WD, 3, "2026-09-29", "2026-10-09")]
    [InlineData("V13", WD, 5, "2026-09-18", "2026-09-24")]
    [InlineData("V14", WD, 7, "2026-09-28", "2026-10-13")]
    [InlineData("V15", WD, 10, "2026-04-28", "2026-05-14")]
    [InlineData("V16", WD, 20, "2026-09-01", "2026-09-29")]
    [InlineData("V17", WD, 3, "2026-11-20", "2026-11-25")]
    [InlineData("V18", MON, 1, "2026-01-31", "2026-02-28")]
    [InlineData("V19", MON, 2, "2026-07-31", "2026-09-30")]
    [InlineData("V20", MON, 2, "2026-12-31", "2027-03-01")]
    [InlineData("F5_AC2_natural", NAT, 3, "2026-09-28", "2026-10-08")]
    [InlineData("F5_AC2_make_up_Sunday", WD, 2, "2026-09-18", "2026-09-21")]
    [InlineData("F5_AC2_mid_autumn", WD, 3, "2026-09-24", "2026-09-30")]
    [InlineData("year_from_a_leap_day", YEAR, 1, "2024-02-29", "2025-02-28")]
    [InlineData("working_days_before_a_hearing", WD_BEFORE, 7, "2026-10-13", "2026-09-28")]
    public void F5_AC2_A_period_in_days_ends_on_the_day_the_law_says(string id, CountingMode mode, int n, string start, string due)
    {
        var reckoned = Counting.Reckon(mode, n, Morning(start), custody: false, WorkingCalendar.Shipped);

        Assert.True(Day(due) == reckoned.DueDate, $"{id}: {reckoned.DueDate:yyyy-MM-dd}");
        Assert.Equal(Morning(due).AddHours(15), reckoned.Due);
        Assert.Equal(reckoned.DueDate.Year == 2027, reckoned.Provisional);
    }

    [Fact]
    public void V21_Twenty_four_hours_run_through_a_holiday_and_end_leniently_at_the_full_hour()
    {
        var reckoned = Counting.Reckon(HR, 24, At("2026-09-30T17:40"), custody: false, WorkingCalendar.Shipped);

        Assert.Equal(At("2026-10-01T17:40"), reckoned.Due);
        Assert.Equal(At("2026-10-01T18:00"), reckoned.LenientDue);
        Assert.False(reckoned.Provisional);
    }

    [Fact]
    public void F5_AC2_Hours_do_not_roll() =>
        Assert.Equal(
            At("2026-10-01T16:30"),
            Counting.Reckon(HR, 24, At("2026-09-30T16:30"), custody: false, WorkingCalendar.Shipped).Due);

    [Theory]
    [InlineData(true, "2026-10-02")]
    [InlineData(false, "2026-10-08")]
    public void V22_A_person_in_custody_is_not_made_to_wait_for_the_holiday_to_end(bool custody, string due) =>
        Assert.Equal(Day(due), Counting.Reckon(NAT_CP, 3, Morning("2026-09-29"), custody, WorkingCalendar.Shipped).DueDate);

    [Fact]
    public void The_legal_day_is_Shanghais_not_the_servers()
    {
        var lateEvening = new DateTimeOffset(2026, 11, 22, 16, 30, 0, TimeSpan.Zero);

        Assert.Equal(Day("2026-11-26"), Counting.Reckon(NAT, 3, lateEvening, custody: false, WorkingCalendar.Shipped).DueDate);
    }

    [Fact]
    public void What_is_due_at_once_is_due_by_the_end_of_the_day_even_on_a_holiday() =>
        Assert.Equal(
            Day("2026-10-01"),
            Counting.Reckon(IMM, 0, At("2026-10-01T09:00"), custody: false, WorkingCalendar.Shipped).DueDate);

    [Fact]
    public void F5_AC4_Every_day_passed_over_is_listed_with_its_reason()
    {
        var reckoned = Counting.Reckon(WD, 3, Morning("2026-02-13"), custody: false, WorkingCalendar.Shipped);

        Assert.Equal(
            ["02-13", "02-15", "02-16", "02-17", "02-18", "02-19", "02-20", "02-21", "02-22", "02-23"],
            reckoned.Excluded.Select(e => e.Day.ToString("MM-dd", CultureInfo.InvariantCulture)));
        Assert.All(reckoned.Excluded.Skip(1), e => Assert.Equal(new Wording("春节假期", "Spring Festival holiday"), e.Reason));
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static DateTimeOffset Morning(string day) => At(day + "T09:00");

    private static DateTimeOffset At(string local) => DateTimeOffset.Parse(local + "+08:00", CultureInfo.InvariantCulture);
}
