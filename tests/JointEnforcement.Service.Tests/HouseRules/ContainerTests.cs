using System.Diagnostics;
using System.Text.RegularExpressions;

namespace JointEnforcement.Service.Tests.HouseRules;

/// <summary>The containers' plan reads without an .env file; what it says does not start without one.</summary>
public sealed partial class ContainerTests
{
    private static readonly string[] Secrets = ["POSTGRES_PASSWORD", "CASES_PASSWORD", "IDENTITY_PASSWORD", "WEB_CLIENT_SECRET"];

    private static readonly string Plan = File.ReadAllText(Path.Combine(Repository.Root, "docker-compose.yml"));

    [Fact]
    public void Every_variable_of_the_plan_may_be_unset_and_every_secret_is_looked_at_first()
    {
        var variables = Variable().Matches(Plan);
        Assert.All(variables, v => Assert.EndsWith(":-", v.Groups[2].Value, StringComparison.Ordinal));
        Assert.Equal(Secrets.Order(), variables.Select(v => v.Groups[1].Value).Distinct().Order());
        Assert.Contains("condition: service_completed_successfully", Plan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("change-me")]
    public async Task Without_a_secret_of_its_own_nothing_starts(string? word)
    {
        foreach (var secret in Secrets)
        {
            var (ending, said) = await Checked(secret, word);
            Assert.Equal(1, ending);
            Assert.StartsWith($"{secret} is not set", said, StringComparison.Ordinal);
        }
        Assert.Equal((0, ""), await Checked("CASES_PASSWORD", "4f1d"));
    }

    private static async Task<(int Ending, string Said)> Checked(string secret, string? word)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(Repository.Root, "scripts/compose/secrets.sh")]) { RedirectStandardError = true };
        foreach (var name in Secrets)
            start.Environment[name] = name == secret ? word : "a-word-of-ones-own";
        using var check = Process.Start(start)!;
        var said = await check.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await check.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (check.ExitCode, said);
    }

    [GeneratedRegex(@"(?<!\$)\$\{(\w+)([^}]*)\}")]
    private static partial Regex Variable();
}
