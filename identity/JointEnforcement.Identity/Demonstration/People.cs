using System.Text.Json;

namespace JointEnforcement.Identity.Demonstration;

/// <summary>The invented agencies and people of the demonstration, shared with the case service as one file.</summary>
internal sealed record People(ShownAgency[] Agencies, [property: System.Text.Json.Serialization.JsonPropertyName("people")] ShownOfficer[] Officers)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static People Read() => JsonSerializer.Deserialize<People>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Demonstration", "people.json")), Json)!;
}

internal sealed record ShownAgency(string Code, string Name, string Short, string ShortEn, string Glyph);

internal sealed record ShownOfficer(string Id, string Name, string Agency, string[] Posts);
