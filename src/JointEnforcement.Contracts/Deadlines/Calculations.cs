using System.Text.Json.Serialization;

namespace JointEnforcement.Contracts.Deadlines;

/// <summary><c>POST /api/deadlines/calculation</c>: counts a period that belongs to no matter; nothing is kept.</summary>
public sealed record CalculateDeadline : Question<Calculation>
{
    /// <summary>NAT, NAT_CP, WD, HR, MON, YEAR, WD_BEFORE, IMM or DATE.</summary>
    public string? Mode { get; init; }
    /// <summary>How many; needless for IMM and DATE.</summary>
    public int? Count { get; init; }
    /// <summary>An instant with its offset, or for days a plain date of Asia/Shanghai.</summary>
    public string? Start { get; init; }
    /// <summary>A person is in custody: NAT_CP does not roll over holidays.</summary>
    public bool Custody { get; init; }
    /// <summary>The day itself, for DATE.</summary>
    public string? On { get; init; }
}

/// <summary><c>POST /api/deadlines/rules/{id}/calculation</c>: runs one rule on the given times as a matter would; nothing is kept.</summary>
public sealed record CalculateByRule(string Rule, RuleTimes Times) : Question<RuleCalculation>;

/// <summary>When the trigger was done and in hand, and what the rule looks at.</summary>
public sealed record RuleTimes
{
    public string? Occurred { get; init; }
    public string? Served { get; init; }
    public bool Custody { get; init; }
    /// <summary>Another length of the same duty, such as CR-08b.</summary>
    public string? Variant { get; init; }
    /// <summary>The agency the matter would come from; left out, one's own, or the agency the rule is written for.</summary>
    public string? OriginAgency { get; init; }
    public IReadOnlyDictionary<string, string> Marks { get; init; } = new Dictionary<string, string>();
}

/// <summary>When a period ends: a date for days (until 24:00 Asia/Shanghai), an instant for hours; the widest defensible reading beside it; every day passed over.</summary>
public record Calculation
{
    public string Due { get; init; } = "";
    public string LenientDue { get; init; } = "";
    /// <summary>The calendar of a year it touches has not been published yet.</summary>
    public bool Provisional { get; init; }
    /// <summary>Days not counted after the first, which never is, and days the end rolled over.</summary>
    public IReadOnlyList<PassedDay> Excluded { get; init; } = [];
    public string CalendarVersion { get; init; } = "";

    /// <summary>Why nothing was counted; over HTTP it is the problem itself.</summary>
    [JsonIgnore]
    public RefusalNotice? Refusal { get; init; }
}

/// <summary>A calculation by a rule: what it is, who must act, on which article, in which version, and the whole reason in words.</summary>
public sealed record RuleCalculation : Calculation
{
    public string Rule { get; init; } = "";
    public string Title { get; init; } = "";
    public string TitleEn { get; init; } = "";
    /// <summary>An agency's code, or a role where the agency depends on the matter.</summary>
    public string Obligor { get; init; } = "";
    public DateTimeOffset StartedAt { get; init; }
    public string Length { get; init; } = "";
    public string LengthEn { get; init; } = "";
    public string Article { get; init; } = "";
    public string ArticleEn { get; init; } = "";
    public string RuleVersion { get; init; } = "";
    /// <summary>The law is silent on how to count; the careful reading is used.</summary>
    public bool Assumed { get; init; }
    public string Why { get; init; } = "";
    public string WhyEn { get; init; } = "";
}

public sealed record PassedDay(DateOnly Date, string Reason, string ReasonEn);
