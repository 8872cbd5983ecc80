using System.Text.Json.Serialization;

namespace JointEnforcement.Contracts;

/// <summary>An answer that advises and binds nobody, or why there is none; over HTTP the refusal stands in the answer's place.</summary>
public abstract record Advice
{
    [JsonIgnore] public RefusalNotice? Refusal { get; init; }
}
