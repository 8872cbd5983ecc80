using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;

namespace JointEnforcement.Benchmarks;

/// <summary>Acts per second through HTTP beside what PostgreSQL itself does with the same rows and payloads.</summary>
internal static partial class HttpBench
{
    public static async Task<Table> Run(Cluster cluster, House house, Settings settings)
    {
        using var http = await house.As("eeb-officer");
        var matters = new List<(Guid Id, long Version)>();
        for (var i = 0; i < settings.Clients; i++)
            matters.Add((await Acts.Open(http), 1));

        var script = await Limit(house.Database);
        List<double> limit = [], act = [], open = [], read = [], others = [];
        for (var round = 0; round < settings.Rounds; round++)
        {
            var machine = new Machine();
            Func<Task>[] slices =
            [
                async () => limit.Add(await PgBench(house.Database, script, settings)),
                async () => act.Add(await Loop(settings, async c => matters[c] = (matters[c].Id, await Acts.Do(http, matters[c].Id, "facts", matters[c].Version, Acts.Amendment())))),
                async () => open.Add(await Loop(settings, async _ => await Acts.Open(http))),
                async () => read.Add(await Loop(settings, async c => (await http.GetAsync(new Uri($"/api/referrals/{matters[c].Id}", UriKind.Relative))).Dispose()))
            ];
            foreach (var slice in round % 2 == 0 ? slices : slices.Reverse())
                await slice();
            others.Add(machine.CoresUsed);
            Console.WriteLine($"round {round + 1} of {settings.Rounds}");
        }

        var table = new Table($"http: {settings.Clients} clients, slices of {settings.Seconds} s, {settings.Rounds} rounds");
        table.Add("pgbench: event + snapshot + narrow rows, per second", limit, "/s");
        table.Add("act (facts) through the product, per second", act, "/s");
        table.Add("open a referral through the product, per second", open, "/s");
        table.Add("read a referral whole, per second", read, "/s");
        table.Add("G1  act / pgbench", act.Zip(limit, (a, l) => a / l), "ratio");
        table.Add("G3  open / pgbench", open.Zip(limit, (a, l) => a / l), "ratio");
        table.Add("cores in use by everyone", others, "cores");
        return table;
    }

    private static async Task<double> Loop(Settings settings, Func<int, Task> step)
    {
        for (var c = 0; c < settings.Clients; c++)
            await step(c);
        var done = 0;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, settings.Clients).Select(c => Task.Run(async () =>
        {
            while (watch.Elapsed.TotalSeconds < settings.Seconds)
            {
                await step(c);
                Interlocked.Increment(ref done);
            }
        })));
        return done / watch.Elapsed.TotalSeconds;
    }

    /// <summary>Clones the real tables and payloads, so that the limit follows the schema.</summary>
    public static async Task<string> Limit(string database)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var clone = new NpgsqlCommand(
            """
            create table limit_events (like mt_events including all);
            create table limit_streams (like mt_streams including all);
            create table limit_doc (like mt_doc_referralrecord including all);
            create table limit_worklist (like worklist including all);
            create sequence limit_seq;
            insert into limit_doc select * from mt_doc_referralrecord;
            insert into limit_streams select s.* from mt_streams s join mt_doc_referralrecord d on d.id = s.id;
            insert into limit_worklist select * from worklist;
            create table limit_id as select id, row_number() over ()::int as n from limit_doc;
            create unique index on limit_id (n);
            analyze;
            """, connection);
        await clone.ExecuteNonQueryAsync();
        await using var count = new NpgsqlCommand("select count(*)::int from limit_id", connection);
        var n = (int)(await count.ExecuteScalarAsync())!;
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, string.Create(CultureInfo.InvariantCulture,
            $"""
            \set n random(1, {n})
            begin;
            select data from limit_doc where id = (select id from limit_id where n = :n);
            insert into limit_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, headers)
                select nextval('limit_seq'), gen_random_uuid(), i.id, nextval('limit_seq') + 1000000, e.data, e.type, now(), e.tenant_id, e.mt_dotnet_type, e.headers
                from limit_id i cross join (select * from mt_events where type = 'referral_opened' limit 1) e where i.n = :n;
            update limit_streams set version = version + 1 where id = (select id from limit_id where n = :n);
            update limit_doc set data = data where id = (select id from limit_id where n = :n);
            update limit_worklist set due = due where matter = (select id from limit_id where n = :n);
            commit;
            """));
        return file;
    }

    public static async Task<double> PgBench(string database, string script, Settings settings)
    {
        var target = new NpgsqlConnectionStringBuilder(database);
        var program = Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(d => Path.Combine(d, "bin", "pgbench")).First(File.Exists);
        var output = await Programs.Run(program,
        [
            "-h", target.Host!, "-p", target.Port.ToString(CultureInfo.InvariantCulture), "-U", target.Username!, "-n", "-M", "prepared", "-c", $"{settings.Clients}", "-j", "2",
            "-T", Math.Max(1, (int)settings.Seconds).ToString(CultureInfo.InvariantCulture), "-f", script, target.Database!
        ]);
        return double.Parse(Tps().Match(output).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"tps = ([0-9.]+)")]
    private static partial Regex Tps();
}
