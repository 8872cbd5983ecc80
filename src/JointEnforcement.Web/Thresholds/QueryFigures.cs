using System.Globalization;
using JointEnforcement.Contracts.Thresholds;
using Microsoft.AspNetCore.Http;

namespace JointEnforcement.Web.Thresholds;

/// <summary>The form's figures as the address bar holds them, and the fields that are no numbers or days.</summary>
public sealed class QueryFigures
{
    public const int Rows = 3;

    private readonly IQueryCollection _query;
    private readonly List<(string Field, string Words)> _wrong = [];

    public QueryFigures(IQueryCollection query)
    {
        _query = query;
        Figures = new CaseFigures
        {
            ActDate = Day("date"),
            Measurements = [.. Each(i => Number($"m{i}.value") is { } value ? new Measurement(One<Pollutant>($"m{i}.pollutant") ?? Pollutant.OtherPollutant, value, Number($"m{i}.limit"), Unit($"m{i}.unit")) : null)],
            Quantities = Enum.GetValues<Quantity>().Select(q => (q, Number: Number($"{q}"))).Where(q => q.Number is not null).ToDictionary(q => q.q, q => q.Number!.Value),
            Circumstances = All<Circumstance>("circumstance").ToDictionary(c => c, _ => true),
            Land = [.. Each(i => Number($"land{i}.mu") is { } mu ? new LandLoss(One<LandKind>($"land{i}.kind") ?? LandKind.OtherLand, mu, One<LandEffect>($"land{i}.effect") ?? LandEffect.FunctionLost) : null)],
            Zones = All<Zone>("zone"),
            Manners = All<DischargeManner>("manner"),
            Substances = All<Substance>("substance"),
            PriorPenalties = [.. Each(i => Day($"p{i}.on") is { } on ? new PriorPenalty(One<PriorPenaltyMatter>($"p{i}.matter") ?? PriorPenaltyMatter.ToxicDischarge, on) : null)],
            Evidence = All<EvidenceKind>("evidence")
        };
    }

    public CaseFigures Figures { get; }

    public IReadOnlyList<(string Field, string Words)> Wrong => _wrong;

    /// <summary>Whether anything but the day was said.</summary>
    public bool Asked => _query.Any(q => q.Key != "date" && !q.Key.EndsWith(".unit", StringComparison.Ordinal) && q.Value.Any(v => !string.IsNullOrWhiteSpace(v)));

    public string Text(string name) => _query[name].ToString();

    public bool Has(string name, Enum value) => _query[name].Contains($"{value}");

    /// <summary>Whether any field of a part of the form was filled, so that the part stands open.</summary>
    public bool Any(params IEnumerable<string> names) => names.Any(name => !string.IsNullOrWhiteSpace(_query[name]));

    private static IEnumerable<T> Each<T>(Func<int, T?> row) where T : class => Enumerable.Range(0, Rows).Select(row).OfType<T>();

    private string Unit(string name) => Text(name) is { Length: > 0 } unit ? unit : Measurement.Units[0];

    private decimal? Number(string name)
    {
        var text = Text(name).Trim();
        if (text.Length == 0)
            return null;
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return number;
        _wrong.Add((name, "threshold.unreadable"));
        return null;
    }

    private DateOnly? Day(string name)
    {
        var text = Text(name);
        if (text.Length == 0)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day))
            return day;
        _wrong.Add((name, "threshold.unreadable-date"));
        return null;
    }

    private T? One<T>(string name) where T : struct, Enum => Enum.TryParse<T>(Text(name), out var value) && Enum.IsDefined(value) ? value : null;

    private List<T> All<T>(string name) where T : struct, Enum =>
        [.. _query[name].Select(v => Enum.TryParse<T>(v, out var value) && Enum.IsDefined(value) ? value : (T?)null).OfType<T>().Distinct()];
}
