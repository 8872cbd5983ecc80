using System.Globalization;

namespace JointEnforcement.Benchmarks;

/// <summary>How busy the machine is, in cores, from /proc/stat.</summary>
internal sealed class Machine
{
    private readonly long _busy = Busy();
    private readonly long _since = Environment.TickCount64;

    public double CoresUsed => (Busy() - _busy) / 100.0 / Math.Max(0.001, (Environment.TickCount64 - _since) / 1000.0);

    private static long Busy() =>
        File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1).Select(n => long.Parse(n, CultureInfo.InvariantCulture)).Where((_, i) => i is not (3 or 4)).Sum();
}
