namespace JointEnforcement.Domain.Deadlines;

/// <summary>Days off in a row, both ends included, under the name of their festival.</summary>
public sealed record DaysOff(DateOnly From, DateOnly To, string Zh, string En)
{
    public IEnumerable<DateOnly> Days()
    {
        for (var day = From; day <= To; day = day.AddDays(1))
            yield return day;
    }
}

/// <summary>What is wrong with one row of a published year: the row, its member, a code that never changes, and the sentence.</summary>
public sealed record CalendarMistake(string Row, string Field, string Code, Wording Says);

/// <summary>One year's arrangement as the State Council announced it: its source, the days off, and the weekend days that are worked. An expected year is not announced yet.</summary>
public sealed record CalendarYear(string Source, IReadOnlyList<DaysOff> Off, IReadOnlyList<DateOnly> Work, bool Expected = false)
{
    /// <summary>Every mistake, by row; none when the year may be published.</summary>
    public IReadOnlyList<CalendarMistake> Check(int year) => [.. Whole(), .. Off.SelectMany((off, i) => Check(year, off, i)), .. Work.SelectMany((day, i) => Check(year, day, i))];

    private IEnumerable<CalendarMistake> Whole()
    {
        if (string.IsNullOrWhiteSpace(Source))
            yield return new("", "source", "calendar.no-source", new("应当写明发布文件", "the notice it comes from is missing"));

        if (Off.Count == 0)
            yield return new("", "off", "calendar.no-days-off", new("没有放假日期", "no day off is named"));
    }

    private IEnumerable<CalendarMistake> Check(int year, DaysOff off, int index)
    {
        var row = $"off[{index}]";
        if (off.To < off.From)
        {
            yield return new(row, "to", "calendar.ends-before-it-begins", new("结束日期早于开始日期", "it ends before it begins"));
            yield break;
        }

        // New Year may begin in the last days of December.
        if (off.To.Year != year || (off.From.Year != year && off.From.AddMonths(1).Year != year))
            yield return new(row, "from", "calendar.wrong-year", new($"不在{year}年内", $"it does not lie in {year}"));

        if (string.IsNullOrWhiteSpace(off.Zh) || string.IsNullOrWhiteSpace(off.En))
            yield return new(row, "zh", "calendar.no-name", new("应当写明节日名称", "the festival is not named"));

        if (Off.Take(index).Any(other => other.From <= off.To && off.From <= other.To))
            yield return new(row, "from", "calendar.overlapping", new("与前面的假期重叠", "it overlaps an earlier row"));
    }

    private IEnumerable<CalendarMistake> Check(int year, DateOnly day, int index)
    {
        var row = $"work[{index}]";
        if (day.Year != year && day.AddMonths(1).Year != year)
            yield return new(row, "", "calendar.wrong-year", new($"不在{year}年内", $"it does not lie in {year}"));

        if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            yield return new(row, "", "calendar.working-day-is-a-weekday", new("调休上班日应当是星期六或者星期日", "only a weekend day can be declared a working day"));

        if (Off.Any(off => off.From <= day && day <= off.To))
            yield return new(row, "", "calendar.working-day-is-off", new("同一日既放假又上班", "the same day is off and worked"));

        if (Work.Take(index).Contains(day))
            yield return new(row, "", "calendar.working-day-twice", new("上班日重复", "the day stands twice"));
    }
}
