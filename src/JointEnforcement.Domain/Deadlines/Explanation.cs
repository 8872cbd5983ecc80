using System.Globalization;

namespace JointEnforcement.Domain.Deadlines;

/// <summary>Why a clock ends when it does: its trigger, its rule, every day passed over and the article, in words.</summary>
public sealed record Explanation(
    string RuleId,
    string RuleVersion,
    string CalendarVersion,
    Wording Trigger,
    DateTimeOffset StartedAt,
    DateOnly DueDate,
    IReadOnlyList<ExcludedDay> Excluded,
    Wording Basis,
    Wording Text)
{
    public static Explanation Why(Clock clock) => new(
        clock.RuleId,
        clock.RuleVersion,
        clock.CalendarVersion,
        clock.TriggerTitle,
        clock.StartedAt,
        clock.DueDate,
        clock.Excluded,
        clock.Basis,
        Wording.Sentence([.. Sentences(clock)]));

    private static IEnumerable<Wording> Sentences(Clock clock)
    {
        var start = Moment(clock.StartedAt);
        var length = Length(clock.Terms);
        var due = clock.Terms.Mode is CountingMode.HR ? Moment(clock.Due) : new($"{Day(clock.DueDate)} 24:00", $"24:00 on {Day(clock.DueDate)}");

        yield return new($"{clock.TriggerTitle.Zh}（{start.Zh}），期间自此起算", $"The period runs from {start.En}: {clock.TriggerTitle.En}");
        yield return new($"期限：{length.Zh}", $"Its length is {length.En}");

        foreach (var extension in clock.Extensions)
        {
            var (more, at) = (Length(extension.Terms), Moment(extension.At));
            yield return new($"延长：{more.Zh}（{at.Zh}，{extension.Basis.Zh}）", $"Extended by {more.En} on {at.En} ({extension.Basis.En})");
        }

        if (clock.Excluded.Count > 0)
        {
            yield return new(
                "不计入的日期：" + string.Join('、', clock.Excluded.Select(e => $"{Day(e.Day)}（{e.Reason.Zh}）")),
                "Days passed over: " + string.Join(", ", clock.Excluded.Select(e => $"{Day(e.Day)} ({e.Reason.En})")));
        }

        yield return new($"届满：{due.Zh}", $"It ends at {due.En}");

        if (clock.LenientDue > clock.Due)
        {
            var lenient = Moment(clock.LenientDue);
            yield return new($"宽松口径：{lenient.Zh}", $"On the widest reading it ends at {lenient.En}");
        }

        if (clock.Provisional)
            yield return new("所涉年度放假安排尚未公布或者尚未确认，日期为暂定", "The holidays of a year it touches are not announced or not confirmed yet, so the date is provisional");

        if (clock.Assumed)
            yield return new("法律未明定计算方法，此为推定", "The law does not say how to count here; this is an assumption");

        yield return new($"依据：{clock.Basis.Zh}", $"Basis: {clock.Basis.En}");
        yield return new($"规则版本：{clock.RuleVersion}；日历版本：{clock.CalendarVersion}", $"Rule version {clock.RuleVersion}, calendar {clock.CalendarVersion}");
    }

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static Wording Moment(DateTimeOffset instant)
    {
        var text = CivilTime.Local(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return new(text, text);
    }

    /// <summary>A length in words, such as 3日（自然日）.</summary>
    public static Wording Length(Terms terms) => terms.Mode switch
    {
        CountingMode.NAT or CountingMode.NAT_CP => new($"{terms.N}日（自然日）", Many(terms.N, "natural day")),
        CountingMode.WD => new($"{terms.N}个工作日", Many(terms.N, "working day")),
        CountingMode.HR => new($"{terms.N}小时", Many(terms.N, "hour")),
        CountingMode.MON => new($"{terms.N}个月", Many(terms.N, "month")),
        CountingMode.YEAR => new($"{terms.N}年", Many(terms.N, "year")),
        CountingMode.WD_BEFORE => new($"提前{terms.N}个工作日", $"{Many(terms.N, "working day")} before"),
        CountingMode.IMM => new("立即（当日内）", "at once, by the end of the day"),
        CountingMode.DATE => new("指定日期", "a stated date"),
        _ => throw new ArgumentOutOfRangeException(nameof(terms), terms.Mode, "No such way of counting.")
    };

    private static string Many(int n, string one) => n == 1 ? $"{n} {one}" : $"{n} {one}s";
}
