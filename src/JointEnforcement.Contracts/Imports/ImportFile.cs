using System.Text.Json;

namespace JointEnforcement.Contracts.Imports;

/// <summary>The format <c>joint-enforcement/case-file/1</c>: cases that come from elsewhere (docs/import-format.md).</summary>
public sealed record ImportFile
{
    public const string FormatName = "joint-enforcement/case-file/1";

    public string? Format { get; init; }
    public string? About { get; init; }
    /// <summary>Each an <see cref="ImportCase"/>, read one by one so that every mistake is named.</summary>
    public IReadOnlyList<JsonElement> Cases { get; init; } = [];
}

public sealed record ImportCase
{
    /// <summary>The case's name elsewhere; a key that is here already is not imported again.</summary>
    public string? Key { get; init; }
    public string? Title { get; init; }
    public string? Source { get; init; }
    /// <summary>Codes of the agencies that may see the case file.</summary>
    public IReadOnlyList<string> Agencies { get; init; } = [];
    /// <summary>Each an <see cref="ImportAct"/>, in the order they were done.</summary>
    public IReadOnlyList<JsonElement> Acts { get; init; } = [];
    /// <summary>Each an <see cref="ImportMilestone"/>.</summary>
    public IReadOnlyList<JsonElement> Chronicle { get; init; } = [];
}

/// <summary>An act as one would do it here, with the officer it is ascribed to and the legal time.</summary>
public sealed record ImportAct
{
    public string? Act { get; init; }
    public string? By { get; init; }
    public string? At { get; init; }
    public string? ServedAt { get; init; }
    /// <summary>True where the source gives no date.</summary>
    public bool Assumed { get; init; }
    public JsonElement? Body { get; init; }
    /// <summary>Stored before the act: the first is an item's file, the n-th answers the n-th supplement line.</summary>
    public IReadOnlyList<ImportPaper> Files { get; init; } = [];
}

/// <summary>A file as text or as bytes in base64.</summary>
public sealed record ImportPaper(string Name, string? Text = null, string? Base64 = null);

public sealed record ImportMilestone
{
    /// <summary>A day, <c>2023-08-31</c>, or a month, <c>2023-08</c>.</summary>
    public string? On { get; init; }
    public string? Agency { get; init; }
    public string? Kind { get; init; }
    public string? Text { get; init; }
    public string? Basis { get; init; }
    public bool Assumed { get; init; }
}
