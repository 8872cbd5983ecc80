using System.Reflection;
using System.Runtime.CompilerServices;
using JointEnforcement.Contracts;

namespace JointEnforcement.Service.Tests.Languages;

public sealed class EventTableTests
{
    private static readonly string Table = File.ReadAllText(Path.Combine(Here(), "../../../docs/events.md"));

    [Fact]
    public void Every_act_has_its_row_with_its_address() =>
        Assert.All(LegalTerms.ContractActs, act =>
            Assert.Contains($"| `{act.Name}` · `{act.GetCustomAttribute<ActAttribute>()?.Address ?? "POST /api/referrals"}` |", Table, StringComparison.Ordinal));

    [Fact]
    public void Every_fact_is_left_by_some_act() =>
        Assert.All(LegalTerms.Facts, fact => Assert.Contains($"`{fact.Name}`", Table, StringComparison.Ordinal));

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
