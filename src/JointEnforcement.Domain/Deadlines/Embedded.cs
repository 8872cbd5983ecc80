using System.Text.Json;
using System.Text.Json.Serialization;

namespace JointEnforcement.Domain.Deadlines;

internal static class Embedded
{
    // A misspelt word in the law's data must stop the house at start, not drop a rule.
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter<Agencies.Post>(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false) }
    };

    public static string Read(string file)
    {
        var name = $"{typeof(Embedded).Namespace}.{file}";
        using var stream = typeof(Embedded).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The texts of every file under a folder, by name.</summary>
    public static IEnumerable<(string File, string Text)> Under(string folder)
    {
        var prefix = $"{typeof(Embedded).Namespace}.{folder}.";
        return typeof(Embedded).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n => ($"{folder}/{n[prefix.Length..]}", Read($"{folder}.{n[prefix.Length..]}")));
    }

    public static T Deserialize<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Strict) ?? throw new JsonException($"No {typeof(T).Name} in the text.");
}
