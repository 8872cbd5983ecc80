using System.Reflection;
using System.Text.RegularExpressions;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Languages;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing.Ledger;

namespace JointEnforcement.Service.Tests.HouseRules;

public sealed partial class ArrowTests
{
    private static readonly Assembly Domain = typeof(Domain.Referrals.ReferralActs).Assembly;

    [Fact]
    public void Domain_and_contracts_stand_on_nothing_but_the_platform()
    {
        Assert.All(Domain.GetReferencedAssemblies().Concat(typeof(Act).Assembly.GetReferencedAssemblies()), a => Assert.StartsWith("System", a.Name, StringComparison.Ordinal));
        foreach (var project in (string[])["Domain", "Contracts"])
            Assert.DoesNotContain("Reference Include", File.ReadAllText(Path.Combine(Repository.Root, $"src/JointEnforcement.{project}/JointEnforcement.{project}.csproj")), StringComparison.Ordinal);
    }

    [Fact]
    public void Screens_know_the_contracts_and_the_framework_alone() => Assert.All(
        typeof(Web.HouseSettings).Assembly.GetReferencedAssemblies(),
        a => Assert.Matches(@"^(System(\..*)?|Microsoft\.(AspNetCore|Extensions|JSInterop|Net\.Http)(\..*)?|JointEnforcement\.Contracts)$", a.Name));

    [Fact]
    public void The_client_knows_the_contracts_alone() => Assert.DoesNotContain(
        typeof(Client.CaseHouseClient).Assembly.GetReferencedAssemblies(), a => a.Name is "JointEnforcement.Domain" or "JointEnforcement.Service" or "JointEnforcement.Web");

    [Fact]
    public void Nobody_outside_identity_knows_who_issues_the_tokens()
    {
        string[] known =
        [
            .. ((string[])["src", "tests", "tools"]).SelectMany(folder => Repository.Sources(folder, ".cs", ".razor", ".csproj", ".json", ".js"))
                // The tests of identity start the provider itself.
                .Where(f => !f.Path.StartsWith("tests/JointEnforcement.Identity.Tests/", StringComparison.Ordinal) && !f.Path.EndsWith("/ArrowTests.cs", StringComparison.Ordinal))
                .Where(f => f.Lines.Any(l => l.Contains("OpenIddict", StringComparison.OrdinalIgnoreCase)))
                .Select(f => f.Path)
        ];
        Assert.Empty(known);
        Assert.All(Repository.Sources("src", ".csproj"), p => Assert.DoesNotContain(p.Lines, l => l.Contains("JointEnforcement.Identity", StringComparison.Ordinal)));
    }

    [Fact]
    public void Only_named_hands_write_to_the_store()
    {
        string[] writers =
        [
            "src/JointEnforcement.Service/Plumbing/Ledger/", "src/JointEnforcement.Service/Imports/", "src/JointEnforcement.Service/Demonstration/", "src/JointEnforcement.Service/Dossiers/FileEndpoints.cs",
            "src/JointEnforcement.Service/Live/Drafts.cs", "src/JointEnforcement.Service/Agencies/RegisterBook.cs",
            // Probes the writing path without saving.
            "src/JointEnforcement.Service/Plumbing/Http/HealthAndDocs.cs"
        ];
        var others = Repository.Sources("src/JointEnforcement.Service", ".cs")
            .Where(f => !writers.Any(w => f.Path.StartsWith(w, StringComparison.Ordinal)) && f.Lines.Any(l => WritingSession().IsMatch(l)))
            .Select(f => f.Path);
        Assert.Empty(others);
    }

    [Fact]
    public void Every_fact_is_sealed_pinned_and_has_a_name_of_its_own()
    {
        var facts = Domain.GetTypes().Where(t => t is { IsAbstract: false, BaseType.IsAbstract: true } && t.BaseType!.Name.EndsWith("Fact", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(facts);
        Assert.All(facts, f => Assert.True(f.IsSealed, f.Name));
        Assert.Empty(facts.Except(FactNames.All.Keys));
        Assert.Distinct(FactNames.All.Values);
        Assert.All(FactNames.All.Values, n => Assert.Matches("^[a-z]+(_[a-z]+)*$", n));
        var catalogue = File.ReadAllText(Path.Combine(Repository.Root, "docs/events.md"));
        Assert.All(facts, f => Assert.Contains(f.Name, catalogue, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_act_has_its_request_its_door_and_its_words()
    {
        var acts = JointEnforcement.Domain.Referrals.ReferralActs.All.Select(a => a.Name).Append("OpenReferral").Order().ToList();
        Assert.Equal(acts, typeof(ReferralAct).Assembly.GetTypes().Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(ReferralAct))).Select(t => t.Name).Order());
        Assert.Equal(acts, ActDoors.Types.Where(t => t.Namespace!.EndsWith(".Referrals", StringComparison.Ordinal)).Select(t => t.Name[..^"Door".Length]).Order());
        foreach (var words in Words.Languages.Select(Words.In))
            Assert.All(acts, act => Assert.True(words.Has($"act.{act}") && words.Has($"act.{act}.hint"), $"{words.Language} {act}"));
    }

    [Fact]
    public void Every_question_has_one_answer_and_an_address()
    {
        var questions = typeof(Act).Assembly.GetTypes().Where(t => t.BaseType is { IsGenericType: true } b && b.GetGenericTypeDefinition() == typeof(Question<>)).ToList();
        var answers = typeof(Service.Plumbing.IAnswer).Assembly.GetTypes().Where(t => !t.IsAbstract && typeof(Service.Plumbing.IAnswer).IsAssignableFrom(t)).Select(t => t.BaseType!.GetGenericArguments()[0]);
        Assert.Equal(questions.Select(q => q.Name).Order(), answers.Select(a => a.Name).Order());
    }

    [Fact]
    public void The_clock_is_asked_through_the_time_provider()
    {
        var hits = Repository.Sources("src", ".cs", ".razor").SelectMany(f => f.Lines.Where(l => WallClock().IsMatch(l)).Select(l => $"{f.Path}: {l.Trim()}"));
        Assert.Empty(hits);
    }

    [Fact]
    public void No_file_is_longer_than_two_hundred_and_fifty_lines()
    {
        var longest = ((string[])["src", "identity", "tests"]).SelectMany(folder => Repository.Sources(folder, ".cs", ".razor", ".css", ".js"))
            .Where(f => f.Lines.Length > 250).Select(f => $"{f.Path}: {f.Lines.Length}");
        Assert.Empty(longest);
    }

    [GeneratedRegex(@"\bIDocumentSession\b|\b(Lightweight|Identity|DirtyTracked|Serializable)\w*Session(Async)?\(|\bSaveChangesAsync\b")]
    private static partial Regex WritingSession();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(UtcNow|Now|Today)\b")]
    private static partial Regex WallClock();
}
