using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.SignalR.Client;

namespace JointEnforcement.Benchmarks;

/// <summary>From a fact to the pages of all who may see it: the notice of the hub, and the page read again, beside a bare broadcast and bare PostgreSQL on the same machine.</summary>
internal static class PushBench
{
    private const double MostP95 = 1000, MostP99 = 2000;

    // The police asks and the bureau answers about one delivered referral; the other bureaus work at drafts of their own.
    private static readonly string[] Parties = ["eeb-officer", "psb-officer", "proc-supervision"];
    private static readonly string[] Bureaus = ["nrb-officer", "arb-officer", "wrb-officer"];

    public static async Task<Table> Run(House house, Settings settings)
    {
        var referral = await Acts.Received(house);
        var drafts = new Dictionary<string, Guid>();
        foreach (var bureau in Bureaus)
            drafts[bureau] = await Acts.Open(await house.As(bureau));
        Scene[] scenes =
        [
            .. Parties.Select(who => Scene(who, referral)),
            new Scene("gov-coordinator", Guid.Empty, new Uri("/", UriKind.Relative), Counts: true),
            .. Bureaus.Select(who => Scene(who, drafts[who]))
        ];

        var script = await HttpBench.Limit(house.Database);
        List<Round> ours = [];
        List<double[]> raw = [];
        List<double> limit = [], cores = [];
        // A house that has just started compiles its pages at their first showing; that round is played and not counted.
        await Play(house, scenes, settings);
        for (var round = 0; round < settings.Rounds; round++)
        {
            var machine = new Machine();
            ours.Add(await Play(house, scenes, settings));
            raw.Add(await RawBroadcast.Run(settings.Clients * 4 / scenes.Length, settings.Seconds, settings.Rate));
            limit.Add(await HttpBench.PgBench(house.Database, script, settings with { Clients = 8 }));
            cores.Add(machine.CoresUsed);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round + 1} of {settings.Rounds}: {ours[^1].Shown.Length} pages shown"));
        }
        return Sum(ours, raw, limit, cores, settings);
    }

    private static Table Sum(List<Round> ours, List<double[]> raw, List<double> limit, List<double> cores, Settings settings)
    {
        var table = new Table(string.Create(CultureInfo.InvariantCulture, $"push: {settings.Clients} officers of seven agencies connected, {settings.Rate} facts/s, {settings.Rounds} rounds of {settings.Seconds} s"));
        foreach (var (name, p) in new[] { ("p50", 0.50), ("p95", 0.95), ("p99", 0.99) })
        {
            table.Add($"act sent → page on the screen, {name}", ours.Select(r => At(r.Shown, p)), "ms");
            table.Add($"act answered → notice heard, {name}", ours.Select(r => At(r.Heard, p)), "ms");
            table.Add($"bare SignalR broadcast, {name}", raw.Select(r => At(r, p)), "ms");
            table.Add($"G5  act answered → notice / bare broadcast, {name}", ours.Zip(raw, (a, b) => At(a.Heard, p) / At(b, p)), "ratio");
        }
        table.Add("pages due that no notice or no answer brought", ours.Select(r => (double)r.Lost), "");
        table.Add("pgbench: event + snapshot + narrow rows, per second", limit, "/s");
        table.Add("cores in use by everyone", cores, "cores");
        table.Judge("fact to screen p95 ≤ 1 s", Median(ours.Select(r => At(r.Shown, 0.95))) <= MostP95);
        table.Judge("fact to screen p99 ≤ 2 s", Median(ours.Select(r => At(r.Shown, 0.99))) <= MostP99);
        table.Judge("every page due was shown", ours.All(r => r.Lost == 0));
        return table;
    }

    private static async Task<Round> Play(House house, Scene[] scenes, Settings settings)
    {
        var browsers = new Dictionary<string, HttpClient>();
        foreach (var scene in scenes)
            browsers[scene.Officer] = await house.Browser(scene.Officer);
        var watchers = new List<Watcher>();
        for (var i = 0; i < settings.Clients; i++)
        {
            var scene = scenes[i % scenes.Length];
            var token = await house.Token(scene.Officer);
            var hub = new HubConnectionBuilder().WithUrl(new Uri(house.Service, "/live"), o => o.AccessTokenProvider = () => Task.FromResult<string?>(token)).Build();
            watchers.Add(new Watcher(browsers[scene.Officer], hub, scene));
            await watchers[^1].Start();
        }

        var sent = await Work(house, scenes, settings);
        await Task.Delay(TimeSpan.FromSeconds(2));
        foreach (var watcher in watchers)
            await watcher.DisposeAsync();
        foreach (var browser in browsers.Values)
            browser.Dispose();

        var seen = watchers.SelectMany(w => w.Seen.Where(s => sent.ContainsKey((w.Scene.Matter, s.Fact))).Select(s => (Act: sent[(w.Scene.Matter, s.Fact)], s.Heard, s.Shown))).ToList();
        var due = watchers.Sum(w => sent.Keys.Count(k => k.Matter == w.Scene.Matter));
        return new Round(
            [.. seen.Select(s => Stopwatch.GetElapsedTime(s.Act.Sent, s.Shown).TotalMilliseconds).Order()],
            [.. seen.Select(s => Math.Max(0, Stopwatch.GetElapsedTime(s.Act.Answered, s.Heard).TotalMilliseconds)).Order()],
            due - seen.Count);
    }

    /// <summary>Every other fact is on the delivered referral, the rest in turn on the drafts of the other bureaus.</summary>
    private static async Task<Dictionary<(Guid Matter, long Fact), (long Sent, long Answered)>> Work(House house, Scene[] scenes, Settings settings)
    {
        var hands = new Dictionary<string, HttpClient>();
        foreach (var scene in scenes)
            hands[scene.Officer] = await house.As(scene.Officer);
        var versions = new Dictionary<Guid, long>();
        foreach (var scene in scenes.Where(s => !s.Counts))
            versions[scene.Matter] = await Acts.Version(hands[scene.Officer], scene.Matter);

        var sent = new Dictionary<(Guid, long), (long, long)>();
        var (asked, counted) = (false, 0L);
        var watch = Stopwatch.StartNew();
        for (var step = 0; watch.Elapsed.TotalSeconds < settings.Seconds || asked; step++)
        {
            var at = Stopwatch.GetTimestamp();
            var shared = step % 2 == 0;
            var scene = shared ? scenes[asked ? 0 : 1] : scenes[4 + step / 2 % Bureaus.Length];
            var (act, body) = !shared ? ("facts", Acts.Amendment()) : asked ? ("supplementary-inquiry-answer", Acts.Answer) : ("supplementary-inquiry", Acts.Inquiry);
            versions[scene.Matter] = await Acts.Do(hands[scene.Officer], scene.Matter, act, versions[scene.Matter], body);
            var times = (at, Stopwatch.GetTimestamp());
            sent[(scene.Matter, versions[scene.Matter])] = times;
            if (shared)
                (asked, sent[(Guid.Empty, ++counted)]) = (!asked, times);
            var rest = TimeSpan.FromSeconds(1 / settings.Rate) - Stopwatch.GetElapsedTime(at);
            if (rest > TimeSpan.Zero)
                await Task.Delay(rest);
        }
        foreach (var hand in hands.Values)
            hand.Dispose();
        return sent;
    }

    private static Scene Scene(string officer, Guid referral) => new(officer, referral, new Uri($"/referrals/{referral}", UriKind.Relative));

    private static double Median(IEnumerable<double> rounds) => Row.Of("", [.. rounds.Order()], "").Median;

    private static double At(double[] sorted, double p) => sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, (int)(p * sorted.Length))];

    private sealed record Round(double[] Shown, double[] Heard, int Lost);
}
