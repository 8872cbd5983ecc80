using System.Globalization;

namespace JointEnforcement.Web.Components;

/// <summary>Numbers and lines as SVG writes them.</summary>
internal static class Draw
{
    public static string N(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);

    public static string Percent(double share) => $"{N(share * 100)}%";

    public static string Line(IEnumerable<(double X, double Y)> points) =>
        string.Join(' ', points.Select(p => $"{N(p.X)},{N(p.Y)}"));

    public static double Share(double part, double whole) => whole <= 0 ? 0 : Math.Clamp(part / whole, 0, 1);

    /// <summary>A round number at or above the largest value, to end an axis.</summary>
    public static int Ceiling(int largest)
    {
        if (largest <= 4)
            return 4;
        var step = Math.Pow(10, Math.Floor(Math.Log10(largest)));
        return (int)(new[] { 1.0, 1.2, 1.6, 2, 3, 4, 5, 6, 8, 10 }.First(m => m * step >= largest) * step);
    }
}
