using JointEnforcement.Contracts;

namespace JointEnforcement.Web.Forms;

/// <summary>A form that came back within this request: what was typed, and why it was not done.</summary>
public sealed class SentForm
{
    public FormValues? Values { get; private set; }

    public RefusalNotice? Refusal { get; private set; }

    /// <summary>The version its writer had seen.</summary>
    public long? SeenVersion { get; private set; }

    /// <summary>Field name to sentence key, for what this side could not read.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; private set; } = new Dictionary<string, string>();

    /// <summary>Fields that two people changed differently.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; private set; } = [];

    public void ComesBack(FormValues values, long? seenVersion, RefusalNotice? refusal = null,
        IReadOnlyDictionary<string, string>? errors = null, IReadOnlyList<Conflict>? conflicts = null)
    {
        Values = values;
        SeenVersion = seenVersion;
        Refusal = refusal;
        Errors = errors ?? Errors;
        Conflicts = conflicts ?? [];
    }

    /// <summary>The error of one field, by the name it bears here or in the contract.</summary>
    public FieldError? ErrorOf(string name) =>
        Refusal?.Errors.FirstOrDefault(e => string.Equals(e.Field, name, StringComparison.OrdinalIgnoreCase));
}

/// <summary>One field as the other officer left it and as it was typed here.</summary>
public sealed record Conflict(string Field, string Label, string Theirs, string Mine);
