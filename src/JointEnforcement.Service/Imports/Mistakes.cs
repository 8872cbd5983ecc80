using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Imports;
using JointEnforcement.Contracts.Languages;
using JointEnforcement.Domain;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Imports;

/// <summary>Every mistake of a file, in the order it is read.</summary>
internal sealed class Mistakes
{
    private readonly List<ImportError> _all = [];

    public IReadOnlyList<ImportError> All => _all;

    public bool In(int index) => _all.Any(e => e.Case == index);

    public void Add(Place place, string member, string code, params (string Blank, string Value)[] blanks) =>
        Add(place, member, Refusals.Of(blanks.Aggregate(new Refusal(code, RefusalKind.Rule), (r, b) => r.With(b.Blank, b.Value))));

    public void Shape(Place place, string member, string code) =>
        _all.Add(new ImportError(place.Case, place.Key, place.At(member), code, Words.In("zh-Hans")[code], Words.In("en")[code]));

    /// <summary>A refusal of shape names its members, any other refusal is of the whole act.</summary>
    public void Add(Place place, string member, RefusalNotice notice)
    {
        if (notice.Errors.Count == 0)
            _all.Add(new ImportError(place.Case, place.Key, place.At(member), notice.Code, notice.Zh, notice.En));
        foreach (var error in notice.Errors)
            _all.Add(new ImportError(place.Case, place.Key, place.At($"{member}.{error.Field}"), error.Code, error.Zh, error.En));
    }
}

/// <summary>Where in the file one reads: the case by position and key, and the path within it.</summary>
internal sealed record Place(int? Case, string? Key, string Path = "")
{
    public string At(string member) => (Path, member) switch
    {
        ("", _) => member,
        (_, "") => Path,
        _ => $"{Path}.{member}"
    };

    public Place Into(string list, int index) => this with { Path = At($"{list}[{index}]") };
}
