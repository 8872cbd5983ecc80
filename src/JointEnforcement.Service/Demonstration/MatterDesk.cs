using System.Globalization;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Agencies;

namespace JointEnforcement.Service.Demonstration;

/// <summary>What lies before the storyteller while a matter is told: its facts, its people, its papers and the words of its acts.</summary>
internal sealed class MatterDesk(Matter matter, DateOnly actDate, MatterBook book, PaperBook paperBook, RegisterBook register, PaperStore store)
{
    public const int MostSeized = 3;
    private static readonly Dictionary<string, string> Posts = new() { ["duty"] = "psb-duty", ["police"] = "psb-officer", ["prosecutor"] = "proc-supervision" };
    private Dictionary<MaterialKind, Guid> _papers = new Dictionary<MaterialKind, Guid>();

    /// <summary>The legal time of the act that is being told.</summary>
    public DateTimeOffset At { get; set; }

    public CaseFacts Facts { get; } = new()
    {
        Title = matter.Facts.Title,
        Violation = matter.Facts.Violation,
        SuspectedCrime = matter.Facts.SuspectedCrime,
        Summary = matter.Facts.Summary,
        Source = matter.Facts.Source,
        Party = matter.Facts.Party,
        Township = matter.Facts.Township,
        ActDate = actDate,
        Threshold = matter.Facts.Threshold
    };

    public string? WhyIncomplete => matter.Seized.Count == 0 ? "本案未查封、扣押物品，无涉案物品清单。" : null;

    public string Who(string part) => Posts.GetValueOrDefault(part) ?? $"{matter.Agency.ToLowerInvariant()}-{part}";

    public string Say(string key) => Filled(book.Said[key].GetString()!);

    public string Number(string series) =>
        string.Create(CultureInfo.InvariantCulture, $"{series}〔{At.ToOffset(Timetable.China).Year}〕{(matter.Id.ToByteArray()[0] % 90) + 3}号");

    public IReadOnlyList<SupplementLine> Missing =>
        [.. book.Said[nameof(RequestSupplement)].EnumerateArray().Select(line => new SupplementLine { Kind = MaterialKind.OtherMaterial, Title = line.GetString()! })];

    public IReadOnlyList<HandoverLine> HandoverLines =>
        [.. matter.Seized.Select(s => new HandoverLine { Name = s.Name, Quantity = s.Quantity, Unit = s.Unit, Feature = s.Feature, StoredAt = s.StoredAt })];

    public HandOverItem? CheckIn(int line) =>
        line <= matter.Seized.Count ? new HandOverItem { Line = line, Quantity = matter.Seized[line - 1].Quantity, Condition = Say(nameof(HandOverItem)) } : null;

    /// <summary>An empty list carries the sender's signature from the start.</summary>
    public SignHandover? SignUnlessEmpty() => matter.Seized.Count == 0 ? null : new SignHandover();

    public AddDossierItem? Add(PaperTemplate paper) =>
        _papers.TryGetValue(paper.Kind, out var file)
            ? new AddDossierItem { Kind = paper.Kind, Title = paper.Title, Pages = paper.Pages, Original = paper.Original, File = file }
            : null;

    public async Task<IReadOnlyList<SupplementAnswer>> Supplement()
    {
        var lines = Missing;
        var files = await store.Keep(matter.Id, Who("officer"), At, [.. lines.Select(line => (line.Title, PaperLines(paperBook.Supplement, ("line", line.Title))))]);
        return [.. files.Select((file, i) => new SupplementAnswer { Line = i + 1, Pages = paperBook.Supplement.Pages, Original = paperBook.Supplement.Original, File = file })];
    }

    /// <summary>Puts every paper of the dossier into the store.</summary>
    public async Task WritePapers()
    {
        var papers = paperBook.Papers.Where(p => p.Kind is not MaterialKind.SeizedItemList || matter.Seized.Count > 0).ToList();
        var files = await store.Keep(matter.Id, Who("officer"), At, [.. papers.Select(p => (p.Title, PaperLines(p)))]);
        _papers = papers.Zip(files).ToDictionary(p => p.First.Kind, p => p.Second);
    }

    private List<string> PaperLines(PaperTemplate paper, params (string Name, string Value)[] more) =>
        [.. paper.Lines.SelectMany(line => Filled(line, more).Split('\n'))];

    private string Filled(string text, params (string Name, string Value)[] more)
    {
        var agency = register.Agencies[matter.Agency];
        (string Name, string Value)[] blanks =
        [
            ("agencyName", agency.Name), ("policeName", register.Agencies[agency.Police!].Name),
            ("officer", register.Entry(Who("officer"))!.Name), ("officer2", register.Entry(Who("officer2"))!.Name),
            ("title", Facts.Title), ("party", Facts.Party), ("violation", Facts.Violation), ("crime", Facts.SuspectedCrime), ("threshold", Facts.Threshold!),
            ("summary", Facts.Summary), ("source", Facts.Source), ("township", Facts.Township), ("day", Day(DateOnly.FromDateTime(At.ToOffset(Timetable.China).Date))), ("actDay", Day(Facts.ActDate)),
            ("seized", string.Join('\n', matter.Seized.Select((s, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {s.Name} {s.Quantity}{s.Unit} {s.Feature} 存放：{s.StoredAt}")))),
            .. more
        ];
        return blanks.Aggregate(text, (filled, blank) => filled.Replace($"{{{blank.Name}}}", blank.Value, StringComparison.Ordinal));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
}
