using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using JointEnforcement.Contracts;

namespace JointEnforcement.Service.Imports;

/// <summary>Reads a piece of a file; where it cannot be read, every member that is in the way is named.</summary>
internal static class Members
{
    public static T? Read<T>(JsonElement json, Place place, Mistakes mistakes) where T : class => (T?)Read(json, typeof(T), place, mistakes);

    public static object? Read(JsonElement json, Type type, Place place, Mistakes mistakes)
    {
        var before = mistakes.All.Count;
        if (json.ValueKind is not JsonValueKind.Object)
            mistakes.Shape(place, "", "shape.unreadable");
        else
            Check(json, HouseJson.Options.GetTypeInfo(type), place, mistakes);
        if (mistakes.All.Count > before)
            return null;
        try
        {
            return json.Deserialize(type, HouseJson.Options);
        }
        catch (JsonException)
        {
            mistakes.Shape(place, "", "shape.unreadable");
            return null;
        }
    }

    private static void Check(JsonElement json, JsonTypeInfo type, Place place, Mistakes mistakes)
    {
        foreach (var member in json.EnumerateObject())
            if (type.Properties.FirstOrDefault(p => p.Name.Equals(member.Name, StringComparison.OrdinalIgnoreCase)) is not { } known)
                mistakes.Shape(place, member.Name, "shape.unknown-member");
            else if (member.Value.ValueKind is JsonValueKind.Null && !known.IsSetNullable)
                mistakes.Shape(place, known.Name, "shape.not-empty");
            else
                Check(member.Value, known.PropertyType, place with { Path = place.At(known.Name) }, mistakes);
        foreach (var missing in type.Properties.Where(p => IsRequired(p) && !json.EnumerateObject().Any(m => m.Name.Equals(p.Name, StringComparison.OrdinalIgnoreCase))))
            mistakes.Shape(place, missing.Name, "shape.required");
    }

    private static void Check(JsonElement json, Type type, Place place, Mistakes mistakes)
    {
        var info = HouseJson.Options.GetTypeInfo(type);
        if (info.Kind is JsonTypeInfoKind.Object && json.ValueKind is JsonValueKind.Object)
            Check(json, info, place, mistakes);
        else if (info is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element } && json.ValueKind is JsonValueKind.Array)
            foreach (var (item, i) in json.EnumerateArray().Select((item, i) => (item, i)))
                Check(item, element, place with { Path = $"{place.Path}[{i}]" }, mistakes);
        else if (!Reads(json, type))
            mistakes.Shape(place, "", (Nullable.GetUnderlyingType(type) ?? type).IsEnum ? "shape.unknown-value" : "shape.unreadable");
    }

    private static bool IsRequired(JsonPropertyInfo member) =>
        member.IsRequired || member.AssociatedParameter is { HasDefaultValue: false, IsMemberInitializer: false };

    private static bool Reads(JsonElement json, Type type)
    {
        try
        {
            json.Deserialize(type, HouseJson.Options);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
