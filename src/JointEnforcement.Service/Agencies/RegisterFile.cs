using System.Text.Json;
using System.Text.Json.Serialization;
using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Service.Agencies;

/// <summary>The file that names the agencies and, with their posts from day to day, the officers.</summary>
internal sealed record RegisterFile(IReadOnlyList<RegisterFile.AgencyLine> Agencies, IReadOnlyList<RegisterFile.PersonLine> People)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>First day of a post whose officer is enrolled and whose line names none.</summary>
    public DateOnly Since { get; init; } = new(2015, 1, 1);

    public IReadOnlyList<SystemLine> Systems { get; init; } = [];

    [JsonIgnore]
    public IReadOnlyList<RegisterLine> Lines { get; private set; } = [];

    public static RegisterFile Read(string path)
    {
        try
        {
            var file = JsonSerializer.Deserialize<RegisterFile>(File.ReadAllBytes(path), Json) ?? throw new InvalidOperationException($"The register {path} is empty.");
            var agencies = file.Agencies.Select(a => a.Code).ToHashSet();
            file.Lines = [.. file.People.Select(p => Line(p, agencies)), .. file.Systems.Select(s => OfSystem(s, agencies))];
            return file.Lines.GroupBy(l => l.OfficerId).FirstOrDefault(g => g.Count() > 1) is { Key: var twice } ? throw Wrong(twice, "stands in it twice") : file;
        }
        catch (JsonException e)
        {
            throw new InvalidOperationException($"The register {path} cannot be read at {e.Path}, line {e.LineNumber + 1}.", e);
        }
    }

    private static RegisterLine Line(PersonLine person, HashSet<string> agencies) => agencies.Contains(person.Agency)
        ? new(person.Id, person.Name, person.Agency, person.Certificate, person.CertificateUntil, [.. person.Posts.Select(p => Named(person.Id, p))])
        : throw Wrong(person.Id, $"names the agency {person.Agency}, which it does not list");

    private static RegisterLine OfSystem(SystemLine system, HashSet<string> agencies) =>
        Line(new PersonLine(system.Id, system.Name, system.Agency, [], null, null), agencies) with { Posts = [new(Post.AgencySystem)] };

    private static NamedPost Named(string id, PostLine said) =>
        !Enum.GetValues<Post>().Any(p => RegisterBook.Name(p) == said.Post) ? throw Wrong(id, $"names the post {said.Post}, which the house does not know")
        : said.Post == RegisterBook.Name(Post.AgencySystem) ? throw Wrong(id, "stands among the people with the post of a system")
        : said.Until < said.From ? throw Wrong(id, $"ends {said.Post} before it begins")
        : new NamedPost(Enum.GetValues<Post>().First(p => RegisterBook.Name(p) == said.Post), said.From, said.Until);

    private static InvalidOperationException Wrong(string id, string what) => new($"The register cannot be read: {id} {what}.");

    internal sealed record AgencyLine(string Code, string Name, string Short, string ShortEn, string Glyph, string Kind, string LetterMark, string? Police, string? Procuratorate);

    internal sealed record PersonLine(string Id, string Name, string Agency, IReadOnlyList<PostLine> Posts, string? Certificate, DateOnly? CertificateUntil);

    internal sealed record SystemLine(string Id, string Name, string Agency);

    /// <summary>A post by its name alone, or with its days.</summary>
    [JsonConverter(typeof(PostLineReader))]
    internal sealed record PostLine(string Post, DateOnly? From = null, DateOnly? Until = null);

    private sealed record DatedPost(string Post, DateOnly? From, DateOnly? Until);

    private sealed class PostLineReader : JsonConverter<PostLine>
    {
        public override PostLine Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType is JsonTokenType.String)
                return new PostLine(reader.GetString()!);
            var dated = JsonSerializer.Deserialize<DatedPost>(ref reader, options)!;
            return new PostLine(dated.Post, dated.From, dated.Until);
        }

        public override void Write(Utf8JsonWriter writer, PostLine value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
