namespace JointEnforcement.Service.Tests.HouseRules;

/// <summary>The sources these rules read.</summary>
internal static class Repository
{
    private static readonly string[] Made = ["/bin/", "/obj/", "/node_modules/", "/Migrations/", "/wwwroot/lib/"];

    public static string Root { get; } = Find();

    public static IEnumerable<(string Path, string[] Lines)> Sources(string folder, params string[] extensions) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Where(f => extensions.Contains(Path.GetExtension(f)) && !Made.Any(m => f.Contains(m, StringComparison.Ordinal)))
            .Select(f => (f, File.ReadAllLines(Path.Combine(Root, f))));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "JointEnforcement.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The repository is not above the tests.");
        return folder.FullName;
    }
}
