using System.Text.Json.Serialization;

namespace JointEnforcement.Domain.Deadlines;

/// <summary>How well an article was read: V1 in full, V2 in a second source, D our own policy and no law, M+ from memory and to be verified, M? uncertain and therefore never applied.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Confidence>))]
public enum Confidence
{
    V1,
    V2,
    D,
    [JsonStringEnumMemberName("M+")]
    MPlus,
    [JsonStringEnumMemberName("M?")]
    MQuestion
}
