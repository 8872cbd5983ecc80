using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using JointEnforcement.Contracts.Agencies;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using Marten;
using Npgsql;

namespace JointEnforcement.Service.Agencies;

/// <summary>Who is who, kept in memory on every node and read again when the log shows a change: a post that ends, ends at once.</summary>
internal sealed class RegisterBook
{
    // Any constant will do; it only has to be the same on every node.
    private const long RegisterLock = 7_310_431_283;
    private readonly IDocumentStore _store;
    private readonly NpgsqlDataSource _database;
    private readonly TimeProvider _clock;
    private readonly RegisterFile _file;
    private volatile IReadOnlyDictionary<string, RegisterEntry> _entries = new Dictionary<string, RegisterEntry>();

    public RegisterBook(IDocumentStore store, NpgsqlDataSource database, TimeProvider clock, IConfiguration configuration)
    {
        _store = store;
        _clock = clock;
        _database = database;
        _file = RegisterFile.Read(configuration["Register:File"]
            ?? (configuration.GetValue<bool>("Demonstration")
                ? Path.Combine(AppContext.BaseDirectory, "Demonstration", "people.json")
                : throw new InvalidOperationException("Register:File is not set; name the file of agencies and officers (Demonstration/people.json shows its form).")));
        Agencies = _file.Agencies.ToDictionary(a => a.Code, a => new Agency(a.Code, a.Name, Enum.Parse<AgencyKind>(a.Kind, true), a.LetterMark, a.Police, a.Procuratorate));
        Cards = [.. _file.Agencies.Select(a => new AgencyCard(a.Code, a.Name, a.Short, a.ShortEn, a.Glyph, a.Kind))];
    }

    public IReadOnlyDictionary<string, Agency> Agencies { get; }

    public IReadOnlyList<AgencyCard> Cards { get; }

    public IEnumerable<RegisterEntry> Entries => _entries.Values;

    public RegisterEntry? Entry(string officerId) => _entries.GetValueOrDefault(officerId);

    public Officer? Officer(string? officerId) => Officer(officerId, Today);

    /// <summary>The officer with the posts of that day; none who held none.</summary>
    public Officer? Officer(string? officerId, DateOnly day) =>
        officerId is not null && Entry(officerId) is { } entry && entry.PostsOn(day) is { Count: > 0 } posts && Agencies.TryGetValue(entry.AgencyOn(day), out var agency)
            ? new Officer(entry.OfficerId, entry.Name, agency, posts, entry.Certificate)
            : null;

    /// <summary>Whom a cookie or token stands for: the officer it names, or the system whose own token it is. A system's id opens nothing to a person, nor the other way round.</summary>
    public Officer? Officer(ClaimsPrincipal? user) =>
        user?.FindFirst("sub")?.Value is { } id && Officer(id) is { } officer
        && officer.IsSystem == (user.FindFirst("client_id")?.Value == id)
        && (!officer.IsSystem || user.FindFirst("agency") is null || user.HasClaim("agency", officer.Agency.Code))
            ? officer
            : null;

    /// <summary>The people of an agency; its systems are not among them.</summary>
    public IEnumerable<Officer> OfficersOf(string agency) => _entries.Values.Select(e => Officer(e.OfficerId)).OfType<Officer>().Where(o => o.Agency.Code == agency && !o.IsSystem);

    public DateOnly Today => CivilTime.DateOf(_clock.GetUtcNow());

    public async Task Reload(CancellationToken ct)
    {
        await using var session = _store.QuerySession();
        var records = await session.Query<RegisterRecord>().ToListAsync(ct);
        _entries = records.ToDictionary(r => r.Entry.OfficerId, r => r.Entry);
    }

    /// <summary>What the file says and the register does not say yet becomes facts; of nodes that start together one writes them.</summary>
    public async Task BringFromFile(CancellationToken ct)
    {
        await using var guard = await _database.OpenConnectionAsync(ct);
        await using var held = await guard.BeginTransactionAsync(ct);
        await using (var take = new NpgsqlCommand("select pg_advisory_xact_lock($1)", guard, held) { Parameters = { new() { Value = RegisterLock } } })
            await take.ExecuteNonQueryAsync(ct);

        await Reload(ct);
        await using var session = _store.LightweightSession();
        var named = _file.Lines.Select(l => l.OfficerId).ToHashSet();
        foreach (var line in _file.Lines.Concat(_entries.Values.Where(e => !named.Contains(e.OfficerId)).Select(RegisterLine.Left)))
            if (line.News(Entry(line.OfficerId), _file.Since, Today) is { Count: > 0 } news)
                session.Events.Append(StreamOf(line.OfficerId), news);
        await session.SaveChangesAsync(ct);
        await Reload(ct);
    }

    public static Guid StreamOf(string officerId) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"officer:{officerId}")).AsSpan(0, 16));

    public static string Name(Post post) => string.Concat(post.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"_{c}" : $"{c}")).ToUpperInvariant();
}
