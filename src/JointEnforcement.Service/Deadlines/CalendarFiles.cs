using System.Text.Json;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Deadlines;

/// <summary>A year read from a file, or why it cannot be read: every mistake with its row and member.</summary>
internal sealed record ReadYear(int Year, CalendarYear Arrangement, CalendarYearFile File)
{
    private const int MostRows = 60;
    private const int LongestSource = 200;
    private const int LongestName = 40;

    public static (ReadYear? Read, RefusalNotice? Refusal) From(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > CalendarYearFile.LargestFile)
            return (null, Refusals.TooLarge);
        try
        {
            return JsonSerializer.Deserialize<CalendarYearFile>(bytes.Span, HouseJson.Options) is { } file ? From(file) : (null, Refusals.Malformed("null"));
        }
        catch (JsonException e)
        {
            return (null, Problems.Malformed(e));
        }
    }

    private static (ReadYear?, RefusalNotice?) From(CalendarYearFile file)
    {
        var reading = new Instants();
        reading.Required("year", file.Year is not null);
        if (file.Year is < 2000 or > 2100)
            reading.Wrong("year", "shape.out-of-range", ("min", 2000), ("max", 2100));
        Short(reading, "source", file.Source, LongestSource);
        if (file.Off.Count > MostRows)
            reading.Wrong("off", "shape.too-many", ("max", MostRows));
        if (file.Work.Count > MostRows)
            reading.Wrong("work", "shape.too-many", ("max", MostRows));
        if (reading.Errors.Count > 0)
            return (null, Refusals.Misshapen(reading.Errors));

        var off = file.Off.Select((row, i) => Off(reading, $"off[{i}]", row)).ToList();
        var work = file.Work.Select((day, i) => Day(reading, $"work[{i}]", day)).ToList();
        if (reading.Errors.Count > 0)
            return (null, Refusals.Misshapen(reading.Errors));

        return (new ReadYear(file.Year!.Value, new CalendarYear(file.Source?.Trim() ?? "", off, work), file), null);
    }

    private static DaysOff Off(Instants reading, string row, CalendarOffRow? off)
    {
        if (off is null)
            reading.Required(row, false);
        Short(reading, $"{row}.zh", off?.Zh, LongestName);
        Short(reading, $"{row}.en", off?.En, LongestName);
        return off is null
            ? new(default, default, "", "")
            : new(Day(reading, $"{row}.from", off.From), Day(reading, $"{row}.to", off.To), off.Zh?.Trim() ?? "", off.En?.Trim() ?? "");
    }

    private static DateOnly Day(Instants reading, string field, string? text)
    {
        var day = reading.Date(field, text);
        reading.Required(field, day is not null);
        return day ?? default;
    }

    private static void Short(Instants reading, string field, string? text, int max)
    {
        if (text?.Length > max)
            reading.Wrong(field, "shape.too-long", ("max", max));
    }

    /// <summary>What the calendar itself says is wrong, by row.</summary>
    public IReadOnlyList<FieldError> Mistakes() =>
        [.. Arrangement.Check(Year).Select(m => new FieldError(string.Join('.', new[] { m.Row, m.Field }.Where(p => p.Length > 0)), m.Code, m.Says.Zh, m.Says.En))];
}
