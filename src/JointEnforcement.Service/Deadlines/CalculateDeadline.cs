using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Deadlines;

internal sealed class CalculateDeadlineAnswer(TimeBooks times) : Answer<CalculateDeadline, Calculation>
{
    private static readonly CountingMode[] WithoutLength = [CountingMode.IMM, CountingMode.DATE];

    protected override Task<Calculation?> To(CalculateDeadline question, Officer by, CancellationToken ct) => Task.FromResult<Calculation?>(Count(question));

    private Calculation Count(CalculateDeadline question)
    {
        var reading = new Instants();
        var mode = Mode(question.Mode, reading);
        var start = reading.Instant("start", question.Start, days: mode is not CountingMode.HR);
        reading.Required("start", start is not null);
        var on = reading.Date("on", question.On);
        reading.Required("on", on is not null || mode is not CountingMode.DATE);
        if (mode is { } counted && !WithoutLength.Contains(counted))
            CheckLength(counted, question.Count, reading);

        return reading.Errors is { Count: > 0 } errors
            ? new() { Refusal = Refusals.Misshapen(errors) }
            : Counts.Of(new Terms(mode!.Value, question.Count ?? 0, mode is CountingMode.DATE ? on : null), start!.Value, question.Custody, times.InForce.Calendar);
    }

    private static CountingMode? Mode(string? text, Instants reading)
    {
        reading.Required("mode", !string.IsNullOrEmpty(text));
        if (string.IsNullOrEmpty(text))
            return null;

        if (Enum.GetNames<CountingMode>().Contains(text))
            return Enum.Parse<CountingMode>(text);

        reading.Wrong("mode", "shape.unknown-value");
        return null;
    }

    private static void CheckLength(CountingMode mode, int? count, Instants reading)
    {
        reading.Required("count", count is not null);
        var most = MostOf(mode);
        if (count is { } n && (n < 1 || n > most))
            reading.Wrong("count", "shape.out-of-range", ("min", 1), ("max", most));
    }

    // Bounds of what is answered, not of what the law allows.
    private static int MostOf(CountingMode mode) => mode switch
    {
        CountingMode.YEAR => 30,
        CountingMode.MON => 360,
        CountingMode.HR => 10000,
        CountingMode.WD or CountingMode.WD_BEFORE => 1000,
        CountingMode.NAT or CountingMode.NAT_CP or CountingMode.IMM or CountingMode.DATE => 3660
    };
}
