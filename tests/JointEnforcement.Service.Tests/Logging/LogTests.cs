using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Tests.Plumbing;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace JointEnforcement.Service.Tests.Logging;

/// <summary>What the house writes about itself, line by line as production writes it.</summary>
public sealed class LogTests(House house) : IClassFixture<House>
{
    private const string Person = "金丝雀王某某";

    [Fact]
    public async Task N_15_N_22_The_log_names_act_and_trace_and_never_a_person_or_a_token()
    {
        var log = new Kept();
        await using var node = new Node(house.Store.Connection, house.DataDirectory, log: log);
        var officer = node.As("eeb-officer");
        var id = await officer.Opens(Situations.Facts() with { Party = Person, Summary = $"{Person}在厂区北侧私设暗管。" });
        using var refused = await officer.Sends($"api/referrals/{id}/report", $"{{\"opinion\":\"{Person}\"}}", "\"1\"", Plumbing.Person.NewKey());
        var problem = await Answers.Refuses(refused, HttpStatusCode.Conflict);
        using var malformed = await officer.Sends($"api/referrals/{id}/report", $"{{\"{Person}\":", "\"1\"", Plumbing.Person.NewKey());
        using var search = await officer.Http.GetAsync($"api/referrals?text={Person}&access_token={officer.Token}");
        await house.Store.TakeAway();
        using var away = await officer.Sends($"api/referrals/{id}/report", $"{{\"opinion\":\"{Person}\"}}", "\"1\"", Plumbing.Person.NewKey());
        await Answers.Refuses(away, HttpStatusCode.ServiceUnavailable, "store.unavailable");
        await house.Store.BringBack();

        var lines = log.Lines;
        var acts = lines.Select(l => JsonNode.Parse(l)!).Where(l => l["Act"] is not null).ToList();
        Assert.Equal([nameof(OpenReferral), nameof(SubmitReferralReport)], acts.Select(a => a["Act"]!.GetValue<string>()));
        Assert.All(acts, a => Assert.Matches("^[0-9a-f]{32}$", a["@tr"]!.GetValue<string>()));
        Assert.Equal(problem.Code, acts[1]["Ending"]!.GetValue<string>());
        Assert.Contains(lines, l => l.Contains("store.unavailable", StringComparison.Ordinal));
        foreach (var secret in (string[])[Person, "向文清", officer.Token, officer.Token.Split('.')[1], "Bearer "])
            Assert.DoesNotContain(lines, l => l.Contains(secret, StringComparison.Ordinal));
    }

    private sealed class Kept : ILogEventSink
    {
        private readonly ConcurrentQueue<LogEvent> _events = new();

        public IReadOnlyList<string> Lines => [.. _events.Select(Written)];

        public void Emit(LogEvent logEvent) => _events.Enqueue(logEvent);

        private static string Written(LogEvent e)
        {
            using var line = new StringWriter();
            new RenderedCompactJsonFormatter().Format(e, line);
            return line.ToString();
        }
    }
}
