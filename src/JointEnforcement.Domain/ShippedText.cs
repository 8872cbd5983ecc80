using JointEnforcement.Domain.Deadlines;

namespace JointEnforcement.Domain;

/// <summary>Reviewed data that ships with the law, read strictly: a misspelt word stops the house at start.</summary>
internal static class ShippedText
{
    public static string Of(string folder, string file)
    {
        var name = $"{typeof(ShippedText).Namespace}.{folder}.{file}";
        using var stream = typeof(ShippedText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static T Read<T>(string json) => Embedded.Deserialize<T>(json);
}
