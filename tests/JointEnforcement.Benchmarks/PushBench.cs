using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using JointEnforcement.Contracts.Live;
using Microsoft.AspNetCore.SignalR.Client;

namespace JointEnforcement.Benchmarks;

/// <summary>From a fact to the screens that may see it, beside a bare broadcast to as many on the same machine.</summary>
internal static class PushBench
{
    private const int PerSecond = 20;
    private static readonly string[] Audience = ["eeb-officer", "psb-duty", "proc-supervision"];
    private static readonly string[] Others = ["nrb-officer", "arb-officer", "wrb-officer", "gov-coordinator"];

    public static async Task<Table> Run(House house, Settings settings)
    {
        var matter = await Delivered(house);
        List<double[]> ours = [], raw = [], inner = [];
        List<double> cores = [];
        for (var round = 0; round < settings.Rounds; round++)
        {
            var machine = new Machine();
            var (fromSend, fromAnswer) = await Ours(house, matter, settings);
            ours.Add(fromSend);
            inner.Add(fromAnswer);
            raw.Add(await Raw(settings));
            cores.Add(machine.CoresUsed);
            Console.WriteLine($"round {round + 1} of {settings.Rounds}");
        }

        var table = new Table($"push: {settings.Clients} officers connected, seven agencies, {PerSecond} facts/s, {settings.Rounds} rounds of {settings.Seconds} s");
        foreach (var (name, p) in new[] { ("p50", 0.50), ("p95", 0.95), ("p99", 0.99) })
        {
            table.Add($"act sent → on the screen, {name}", ours.Select(r => At(r, p)), "ms");
            table.Add($"act answered → on the screen, {name}", inner.Select(r => At(r, p)), "ms");
            table.Add($"bare SignalR broadcast, {name}", raw.Select(r => At(r, p)), "ms");
            table.Add($"G5  act answered → screen / bare broadcast, {name}", inner.Zip(raw, (a, b) => At(a, p) / At(b, p)), "ratio");
        }
        table.Add("cores in use by everyone", cores, "cores");
        return table;
    }

    private static double At(double[] sorted, double p) => sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, (int)(p * sorted.Length))];

    private static async Task<(Guid Id, long Version)> Delivered(House house)
    {
        using var officer = await house.As("eeb-officer");
        return (await Acts.Open(officer), 1);
    }

    private static async Task<(double[] FromSend, double[] FromAnswer)> Ours(House house, (Guid Id, long Version) matter, Settings settings)
    {
        using var officer = await house.As("eeb-officer");
        var version = await Version(officer, matter.Id);
        var arrivals = new ConcurrentBag<(long Version, long At)>();
        var connections = new List<HubConnection>();
        // Half of the connected see the matter, as in a county: the others must not be told.
        for (var i = 0; i < settings.Clients; i++)
        {
            var who = i % 2 == 0 ? Audience[0] : i % 4 == 1 ? Others[i % Others.Length] : Audience[1 + i % 2];
            var token = await house.Token(who);
            var connection = new HubConnectionBuilder().WithUrl(new Uri(house.Service, "/live"), o => o.AccessTokenProvider = () => Task.FromResult<string?>(token)).Build();
            connection.On<CaseMoved>(nameof(ICaseScreen.Moved), notice =>
            {
                if (notice.Matter == matter.Id)
                    arrivals.Add((notice.Version, Stopwatch.GetTimestamp()));
            });
            await connection.StartAsync();
            connections.Add(connection);
        }

        var sent = new ConcurrentDictionary<long, (long Sent, long Answered)>();
        var end = Stopwatch.StartNew();
        while (end.Elapsed.TotalSeconds < settings.Seconds)
        {
            var at = Stopwatch.GetTimestamp();
            version = await Acts.Do(officer, matter.Id, "facts", version, Acts.Amendment());
            sent[version] = (at, Stopwatch.GetTimestamp());
            var rest = TimeSpan.FromSeconds(1.0 / PerSecond) - Stopwatch.GetElapsedTime(at);
            if (rest > TimeSpan.Zero)
                await Task.Delay(rest);
        }
        await Task.Delay(TimeSpan.FromSeconds(1));
        foreach (var connection in connections)
            await connection.DisposeAsync();

        var heard = arrivals.Where(a => sent.ContainsKey(a.Version)).ToList();
        var expected = sent.Count * ((settings.Clients + 1) / 2);
        if (heard.Count < expected)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"heard {heard.Count} of {expected}"));
        return (
            [.. heard.Select(a => Stopwatch.GetElapsedTime(sent[a.Version].Sent, a.At).TotalMilliseconds).Order()],
            [.. heard.Select(a => Math.Max(0, Stopwatch.GetElapsedTime(sent[a.Version].Answered, a.At).TotalMilliseconds)).Order()]);
    }

    private static async Task<long> Version(HttpClient http, Guid matter)
    {
        using var answer = await http.GetAsync(new Uri($"/api/referrals/{matter}", UriKind.Relative));
        return long.Parse(answer.Headers.ETag!.Tag.Trim('"'), CultureInfo.InvariantCulture);
    }

    private static async Task<double[]> Raw(Settings settings)
    {
        var url = new Uri($"http://localhost:{Cluster.FreePort()}");
        using var server = Process.Start(new ProcessStartInfo("dotnet", [typeof(PushBench).Assembly.Location, "raw-server", url.ToString()]))!;
        try
        {
            using var http = new HttpClient { BaseAddress = url };
            var arrivals = new ConcurrentBag<double>();
            var sent = new ConcurrentDictionary<long, long>();
            var connections = new List<HubConnection>();
            for (var i = 0; i < (settings.Clients + 1) / 2; i++)
            {
                var connection = new HubConnectionBuilder().WithUrl(new Uri(url, "/live")).Build();
                connection.On<CaseMoved>("Moved", notice => arrivals.Add(Stopwatch.GetElapsedTime(sent[notice.Seq]).TotalMilliseconds));
                await Start(connection);
                connections.Add(connection);
            }
            for (var seq = 1L; seq <= settings.Seconds * PerSecond; seq++)
            {
                sent[seq] = Stopwatch.GetTimestamp();
                (await http.PostAsync(new Uri($"/call-out/{seq}", UriKind.Relative), null)).Dispose();
                await Task.Delay(TimeSpan.FromSeconds(1.0 / PerSecond));
            }
            await Task.Delay(TimeSpan.FromSeconds(1));
            foreach (var connection in connections)
                await connection.DisposeAsync();
            return [.. arrivals.Order()];
        }
        finally
        {
            server.Kill();
        }
    }

    private static async Task Start(HubConnection connection)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                await connection.StartAsync();
                return;
            }
            catch (HttpRequestException) when (i < 60)
            {
                await Task.Delay(250);
            }
        }
    }
}
