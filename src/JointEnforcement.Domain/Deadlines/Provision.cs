using System.Text.Json.Serialization;

namespace JointEnforcement.Domain.Deadlines;

/// <summary>Why a provision runs no clock: it follows a breach, counts sessions, is a duty or a form without a number, is measured at entry, is money by the day, bars, limits from an act no fact shows, lets time pass, or is obsolete.</summary>
[JsonConverter(typeof(ProvisionKindConverter))]
public enum ProvisionKind { OnBreach, Count, Duty, Form, Recording, Surcharge, Bar, Limitation, Wait, Obsolete }

/// <summary>A row of the law's tables that starts no clock, kept with its articles so that nothing of the tables is missing; where it has terms it can still be calculated.</summary>
public sealed record Provision
{
    public required string Id { get; init; }
    public required ProvisionKind Kind { get; init; }
    public required Wording Title { get; init; }
    public required Wording Says { get; init; }
    public required string Obligor { get; init; }

    /// <summary>The rule whose breach calls this up.</summary>
    public string? OnBreachOf { get; init; }
    public Terms? Terms { get; init; }

    /// <summary>How many, in <see cref="Unit"/>: sessions, returns, per cent a day.</summary>
    public int? Count { get; init; }
    public string? Unit { get; init; }
    public Confidence? Confidence { get; init; }
    public bool? Enabled { get; init; }
    public required IReadOnlyList<Citation> Basis { get; init; }
    public required DateOnly ValidFrom { get; init; }
    public DateOnly? ValidTo { get; init; }

    [JsonIgnore]
    public Confidence Trust => Confidence ?? Basis.Max(b => b.Conf);

    [JsonIgnore]
    public bool Applies => Enabled ?? Trust is not Deadlines.Confidence.MQuestion;
}

internal sealed class ProvisionKindConverter() : JsonStringEnumConverter<ProvisionKind>(System.Text.Json.JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false);
