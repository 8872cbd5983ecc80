using System.Diagnostics;
using System.Globalization;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Service.Tests.HouseRules;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Notices;

public sealed class KillTests
{
    private const int Services = 8;
    private const int Kills = 100;
    private const int Levels = 40;
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(40);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Twenty-four hours ago matters were approved whose moments therefore fall one after another into the time of the killing. The whole service dies in one lane, the noticer alone in three, each at a random point of its life.</summary>
    [Fact]
    public async Task F6_AC2_A_hundred_kills_at_random_points_lose_no_notice_and_repeat_none()
    {
        var time = new ShiftedTime();
        var house = new House { Clock = time };
        time.MoveTo(TimeProvider.System.GetUtcNow().AddHours(-25));
        await house.InitializeAsync();
        try
        {
            await house.Stop();
            var escalation = Escalation.Parse(EverySecond);
            var file = Path.Combine(house.DataDirectory, "escalation.json");
            await File.WriteAllTextAsync(file, EverySecond);
            var settings = new Dictionary<string, string> { ["Escalation:File"] = file };
            await house.AnotherNode(settings);
            time.MoveTo(TimeProvider.System.GetUtcNow().AddHours(-24).AddSeconds(10));
            await InProcess.ApprovedReferrals(house, 40);
            var expected = await Given.Expected(house, DateTimeOffset.MaxValue, escalation);
            await house.Stop();
            Assert.Equal(0, await Given.Count(house));

            var random = new Random(20260815);
            await Eventually.True(() => Task.FromResult(TimeProvider.System.GetUtcNow() > expected.Min(l => l.At)), TimeSpan.FromSeconds(20));
            var breath = await FirstBreath(house);
            var longest = Math.Max(900, 2 * breath);
            var left = Kills - Services - 1;
            var end = TimeProvider.System.GetUtcNow() + Patience;
            await Task.WhenAll(
                Task.Run(() => Lane(Services, () => Service(house, file), Math.Max(3500, 4 * breath), random, end)),
                Task.Run(() => Lane(left / 3, () => Noticer(house), longest, random, end)),
                Task.Run(() => Lane(left / 3, () => Noticer(house), longest, random, end)),
                Task.Run(() => Lane(left - (left / 3 * 2), () => Noticer(house), longest, random, end)));

            house.Clock = TimeProvider.System;
            await house.AnotherNode(settings);
            await Eventually.True(async () => await Given.Count(house) >= expected.Count, TimeSpan.FromSeconds(60));
            Given.Exactly(expected, await Given.Lines(house));
        }
        finally
        {
            await house.DisposeAsync();
        }
    }

    private static string EverySecond =>
        $$"""{ "version": "t", "about": "", "lateAfterSeconds": 60, "levels": [{{string.Join(',', Enumerable.Range(0, Levels).Select(i => string.Create(CultureInfo.InvariantCulture,
            $$"""{ "id": "L{{i}}", "title": { "zh": "x", "en": "x" }, "hours": {{Span.TotalHours / Levels * i:0.000000}}, "to": ["Handlers", "Heads", "Procuratorate"] }""")))}}] }""";

    /// <summary>The first to die has just given a notice; how many milliseconds it lived says what a random point of a life is on this machine.</summary>
    private static async Task<int> FirstBreath(House house)
    {
        var born = Stopwatch.StartNew();
        using var process = Noticer(house);
        await Eventually.True(async () => await Given.Count(house) > 0, TimeSpan.FromSeconds(60));
        var breath = (int)born.ElapsedMilliseconds;
        process.Kill();
        await process.WaitForExitAsync();
        return breath;
    }

    private static async Task Lane(int kills, Func<Process> start, int longest, Random random, DateTimeOffset end)
    {
        for (var i = 0; i < kills; i++)
        {
            using var process = start();
            int life;
            lock (random)
                life = random.Next(longest);
            // On a machine that is busy the last ones die young, so that the story ends.
            await Task.Delay(TimeProvider.System.GetUtcNow() < end ? life : 50);
            Assert.False(process.HasExited, "A process ended before it was killed.");
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static Process Noticer(House house) => Start(Path.Combine(AppContext.BaseDirectory, "JointEnforcement.Service.Tests.dll"), [Entry.Noticer, house.Store.Connection], AppContext.BaseDirectory, []);

    private static Process Service(House house, string escalation)
    {
        var build = new DirectoryInfo(AppContext.BaseDirectory);
        var folder = Path.Combine(Repository.Root, "src/JointEnforcement.Service/bin", build.Parent!.Name, build.Name);
        return Start(Path.Combine(folder, "JointEnforcement.Service.dll"), ["--urls", "http://127.0.0.1:0"], folder, new()
        {
            ["ConnectionStrings__Cases"] = house.Store.Connection,
            ["Oidc__Authority"] = Tokens.Issuer,
            ["Oidc__ClientSecret"] = "none",
            ["DataDirectory"] = house.DataDirectory,
            ["Register__File"] = Path.Combine(AppContext.BaseDirectory, "Demonstration", "people.json"),
            ["Escalation__File"] = escalation
        });
    }

    private static Process Start(string program, string[] arguments, string folder, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
