using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using JointEnforcement.Contracts.Live;
using Microsoft.AspNetCore.SignalR.Client;

namespace JointEnforcement.Benchmarks;

/// <summary>The physical limit of telling: a bare hub calls out to as many listeners, and nothing is read, decided or stored.</summary>
internal static class RawBroadcast
{
    public static async Task<double[]> Run(int listeners, double seconds, double perSecond)
    {
        var url = new Uri($"http://localhost:{Cluster.FreePort()}");
        using var server = Process.Start(new ProcessStartInfo("dotnet", [typeof(RawBroadcast).Assembly.Location, "raw-server", url.ToString()]))!;
        try
        {
            using var http = new HttpClient { BaseAddress = url };
            var arrivals = new ConcurrentBag<double>();
            var sent = new ConcurrentDictionary<long, long>();
            var connections = new List<HubConnection>();
            for (var i = 0; i < listeners; i++)
            {
                var connection = new HubConnectionBuilder().WithUrl(new Uri(url, "/live")).Build();
                connection.On<CaseMoved>("Moved", notice => arrivals.Add(Stopwatch.GetElapsedTime(sent[notice.Seq]).TotalMilliseconds));
                await Start(connection);
                connections.Add(connection);
            }
            for (var seq = 1L; seq <= seconds * perSecond; seq++)
            {
                sent[seq] = Stopwatch.GetTimestamp();
                (await http.PostAsync(new Uri(string.Create(CultureInfo.InvariantCulture, $"/call-out/{seq}"), UriKind.Relative), null)).Dispose();
                await Task.Delay(TimeSpan.FromSeconds(1.0 / perSecond));
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
            catch (HttpRequestException) when (i < 120)
            {
                await Task.Delay(250);
            }
        }
    }
}
