using System.Globalization;
using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Contracts.Languages;

namespace JointEnforcement.Web.Languages;

/// <summary>Times and durations as people of the county read them; legal time is Asia/Shanghai.</summary>
public sealed class Moments(Words words, TimeProvider time)
{
    private static readonly TimeZoneInfo County = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private bool InEnglish => words.Language == "en";

    public DateTimeOffset Now => time.GetUtcNow();

    public static DateTimeOffset Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, County);

    /// <summary>For the <c>datetime</c> of a time element.</summary>
    public static string Machine(DateTimeOffset at) => Local(at).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    public static string Hour(DateTimeOffset at) => Local(at).ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string Second(DateTimeOffset at) => Local(at).ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>Month and day; with the year when it is not this year.</summary>
    public string Day(DateTimeOffset at) => Day(DateOnly.FromDateTime(Local(at).DateTime));

    public string Day(DateOnly day)
    {
        var thisYear = day.Year == Local(Now).Year;
        return InEnglish
            ? day.ToString(thisYear ? "d MMM" : "d MMM yyyy", English)
            : day.ToString(thisYear ? "MM-dd" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    public string Moment(DateTimeOffset at) => $"{Day(at)} {Hour(at)}";

    /// <summary>When a clock ends: the hour where the law counts hours, else the day alone.</summary>
    public string Ends(ClockCard clock) =>
        Local(clock.Due).TimeOfDay == TimeSpan.Zero ? Day(clock.DueDate) : Moment(clock.Due);

    /// <summary>Days and hours, or hours and minutes below a day.</summary>
    public string Span(TimeSpan span)
    {
        var length = span.Duration();
        return length.Days > 0
            ? Say("time.days", ("d", $"{length.Days}"), ("h", $"{length.Hours:00}"))
            : Say("time.hours", ("h", $"{length.Hours}"), ("m", $"{length.Minutes:00}"));
    }

    /// <summary>The same words the page's script counts on with.</summary>
    public string Left(DateTimeOffset due)
    {
        var left = due - Now;
        var side = left < TimeSpan.Zero ? "over" : "left";
        var (d, h, m, sec) = (left.Duration().Days, left.Duration().Hours, left.Duration().Minutes, left.Duration().Seconds);
        if (d > 0)
            return Say($"live.{side}.days", ("d", $"{d}"), ("h", $"{h:00}"));
        return h > 0
            ? Say($"live.{side}.hours", ("h", $"{h}"), ("m", $"{m:00}"))
            : Say($"live.{side}.minutes", ("m", $"{m}"), ("s", $"{sec:00}"));
    }

    public string Ago(DateTimeOffset at) => Say("time.ago", ("time", Span(Now - at)));

    private string Say(string key, params (string Blank, string Value)[] blanks) =>
        words.Say(key, blanks.ToDictionary(b => b.Blank, b => b.Value));
}
