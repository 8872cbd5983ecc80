using JointEnforcement.Domain.Deadlines;

namespace JointEnforcement.Domain.Tests.Deadlines;

/// <summary>The rulebook's files as they lie in the product, by name.</summary>
internal static class ShippedFiles
{
    private const string Folder = "JointEnforcement.Domain.Deadlines.";

    public static IReadOnlyDictionary<string, string> All { get; } = typeof(Rulebook).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && n[Folder.Length..] is not ("calendar.json" or "escalation.json"))
        .ToDictionary(n => n[Folder.Length..], Read);

    public static Rulebook Edited(Func<string, string> edit) => Rulebook.Parse(All.Values.Select(edit));

    public static string Root { get; } = FindRoot();

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Rulebook).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "JointEnforcement.sln")))
            folder = folder.Parent;

        return folder.FullName;
    }
}
