using System.Globalization;
using System.Text.Json;

namespace JointEnforcement.Benchmarks;

/// <summary>Speed as ratios against the physical limit of the same machine in the same run.</summary>
internal static class Bench
{
    private const string Usage = "Usage: http|push [--rounds N] [--seconds N] [--clients N] [--rate FACTS-PER-SECOND] [--json FILE]. BENCH_POSTGRES names a PostgreSQL to use (a connection that may create databases); without it a private cluster is made and thrown away.";

    public static async Task<int> Run(string[] args)
    {
        if (args is ["raw-server", var url])
        {
            await RawServer.Serve(url);
            return 0;
        }

        var settings = Settings.Parse(args);
        if (settings is null)
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }

        await using var cluster = await Cluster.Open();
        await using var house = await House.Start(cluster);
        var table = settings.Command == "http"
            ? await HttpBench.Run(cluster, house, settings)
            : await PushBench.Run(house, settings);
        table.Print();
        if (settings.Json is { } file)
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(table, JsonSerializerOptions.Web));
        return 0;
    }
}

internal sealed record Settings(string Command, int Rounds, double Seconds, int Clients, double Rate, string? Json)
{
    public static Settings? Parse(string[] args)
    {
        if (args is not [("http" or "push") and var command, .. var rest])
            return null;

        var given = rest.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
        double Number(string name, double otherwise) => given.TryGetValue(name, out var text) ? double.Parse(text, CultureInfo.InvariantCulture) : otherwise;
        return new Settings(command, (int)Number("--rounds", 3), Number("--seconds", 3), (int)Number("--clients", command == "http" ? 8 : 200), Number("--rate", 2), given.GetValueOrDefault("--json"));
    }
}

/// <summary>One line a figure: the medians of the rounds, their spread, and what others did to the machine meanwhile.</summary>
internal sealed class Table(string title)
{
    public string Title { get; } = title;

    public List<Row> Rows { get; } = [];

    public void Add(string what, IEnumerable<double> rounds, string unit) => Rows.Add(Row.Of(what, [.. rounds.Order()], unit));

    public List<Verdict> Verdicts { get; } = [];

    public void Judge(string what, bool kept) => Verdicts.Add(new(what, kept));

    public void Print()
    {
        Console.WriteLine(Title);
        foreach (var row in Rows)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {row.What,-58} {row.Median,10:0.00} {row.Unit,-8} [{row.Least:0.00} – {row.Most:0.00}]"));
        foreach (var verdict in Verdicts)
            Console.WriteLine($"  {verdict.What,-58} {(verdict.Kept ? "kept" : "MISSED"),10}");
    }
}

internal sealed record Verdict(string What, bool Kept);

internal sealed record Row(string What, double Median, double Least, double Most, string Unit)
{
    public static Row Of(string what, double[] sorted, string unit) => new(what, sorted[sorted.Length / 2], sorted[0], sorted[^1], unit);
}
