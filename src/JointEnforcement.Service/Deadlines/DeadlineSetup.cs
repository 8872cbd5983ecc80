using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Domain.Deadlines;

namespace JointEnforcement.Service.Deadlines;

internal static class DeadlineSetup
{
    public const string Overlays = "Rulebook:Overlays";

    /// <summary>The rulebook of this place: the shipped one under the sheets that the configuration names, a file or a folder of them.</summary>
    public static WebApplicationBuilder AddDeadlines(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<AffectedMatters>();
        builder.Services.AddSingleton<DateProposals>();
        builder.Services.AddScoped<ICalendarDesk, CalendarDesk>();
        builder.Services.AddSingleton<Recounting>();
        builder.Services.AddHostedService(services => services.GetRequiredService<Recounting>());
        if (builder.Configuration[Overlays] is { Length: > 0 } path)
            builder.Services.AddSingleton(Rulebook.Shipped.With(Sheets(Path.GetFullPath(path, builder.Environment.ContentRootPath))));
        return builder;
    }

    private static IEnumerable<OverlayFile> Sheets(string path)
    {
        if (File.Exists(path))
            return [Sheet(path)];

        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal).Select(Sheet)
            : throw new InvalidOperationException($"{Overlays} names {path}, which is neither a file nor a folder.");
    }

    private static OverlayFile Sheet(string path) => new(Path.GetFileName(path), File.ReadAllText(path));
}
