using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using JointEnforcement.Contracts.Agencies;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using Marten;
using Marten.Exceptions;

namespace JointEnforcement.Service.Agencies;

/// <summary>Who is who, kept in memory on every node and read again when the log shows a change: a post that ends, ends at once.</summary>
internal sealed class RegisterBook
{
    private readonly IDocumentStore _store;
    private readonly TimeProvider _clock;
    private readonly RegisterFile _file;
    private volatile IReadOnlyDictionary<string, RegisterEntry> _entries = new Dictionary<string, RegisterEntry>();

    public RegisterBook(IDocumentStore store, TimeProvider clock, IConfiguration configuration)
    {
        _store = store;
        _clock = clock;
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
        officerId is not null && Entry(officerId) is { } entry && Agencies.TryGetValue(entry.Agency, out var agency) && entry.PostsOn(day) is { Count: > 0 } posts
            ? new Officer(entry.OfficerId, entry.Name, agency, posts, entry.Certificate)
            : null;

    public IEnumerable<Officer> OfficersOf(string agency) => _entries.Values.Where(e => e.Agency == agency).Select(e => Officer(e.OfficerId)).OfType<Officer>();

    public DateOnly Today => CivilTime.DateOf(_clock.GetUtcNow());

    public async Task Reload(CancellationToken ct)
    {
        await using var session = _store.QuerySession();
        var records = await session.Query<RegisterRecord>().ToListAsync(ct);
        _entries = records.ToDictionary(r => r.Entry.OfficerId, r => r.Entry);
    }

    /// <summary>Enrols whoever the register's file names and the store does not know yet.</summary>
    public async Task EnrolFromFile(CancellationToken ct)
    {
        await Reload(ct);
        await using var session = _store.LightweightSession();
        foreach (var person in _file.People.Where(p => !_entries.ContainsKey(p.Id)))
        {
            RegisterFact[] facts =
            [
                new OfficerEnrolled(person.Id, person.Name, person.Agency, person.Certificate, null),
                .. person.Posts.Select(post => new PostAssigned(person.Id, PostNamed(post), _file.Since))
            ];
            session.Events.StartStream(StreamOf(person.Id), facts);
        }
        try
        {
            await session.SaveChangesAsync(ct);
        }
        // Another node enrolled them in the same moment.
        catch (ExistingStreamIdCollisionException)
        {
        }
        await Reload(ct);
    }

    public static Guid StreamOf(string officerId) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"officer:{officerId}")).AsSpan(0, 16));

    public static string Name(Post post) => string.Concat(post.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"_{c}" : $"{c}")).ToUpperInvariant();

    private static Post PostNamed(string name) => Enum.GetValues<Post>().First(p => Name(p) == name);

    private sealed record RegisterFile(IReadOnlyList<AgencyLine> Agencies, IReadOnlyList<PersonLine> People)
    {
        public DateOnly Since { get; init; } = new(2015, 1, 1);

        public static RegisterFile Read(string path) =>
            JsonSerializer.Deserialize<RegisterFile>(File.ReadAllBytes(path), JsonSerializerOptions.Web)
            ?? throw new InvalidOperationException($"The register {path} is empty.");
    }

    private sealed record AgencyLine(string Code, string Name, string Short, string ShortEn, string Glyph, string Kind, string LetterMark, string? Police, string? Procuratorate);

    private sealed record PersonLine(string Id, string Name, string Agency, IReadOnlyList<string> Posts, string? Certificate);
}
