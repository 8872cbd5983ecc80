using System.Text.Json;
using JointEnforcement.Identity.Plumbing;

namespace JointEnforcement.Identity.Clients;

/// <summary>One line of clients.json: who may ask for tokens, in words any identity provider understands.</summary>
public sealed record Client(
    string Id,
    string Name,
    string Type,
    string[] Grants,
    string[] Scopes,
    string? BaseAddress = null,
    string[]? RedirectPaths = null,
    string[]? PostLogoutPaths = null,
    string? Agency = null,
    bool Demonstration = false,
    JsonElement? Jwks = null)
{
    public bool IsSystem => Type == "system";

    /// <summary>The shared secret of a deployment; only ever from configuration.</summary>
    internal string? Secret { get; init; }

    public IEnumerable<Uri> RedirectUris => Under(RedirectPaths);

    public IEnumerable<Uri> PostLogoutUris => Under(PostLogoutPaths);

    private IEnumerable<Uri> Under(string[]? paths) =>
        BaseAddress is null ? [] : (paths ?? []).Select(path => new Uri(BaseAddress.TrimEnd('/') + path));
}

internal sealed record ClientList(IReadOnlyList<Client> Clients)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public IEnumerable<string> Origins =>
        Clients.Select(c => c.BaseAddress).OfType<string>().Select(a => new Uri(a).GetLeftPart(UriPartial.Authority)).Distinct();

    public IEnumerable<string> Scopes => Clients.SelectMany(c => c.Scopes).Distinct();

    public Client? Find(string? id) => Clients.FirstOrDefault(c => c.Id == id);

    public static ClientList Read(IConfiguration configuration)
    {
        var path = configuration["Identity:ClientsFile"] ?? Path.Combine(AppContext.BaseDirectory, "clients.json");
        var file = JsonSerializer.Deserialize<ClientFile>(File.ReadAllText(path), Json)
            ?? throw new CannotOpen($"{path} holds no clients.");
        var demonstration = configuration.GetValue<bool>("Demonstration");

        return new([.. file.Clients
            .Where(client => demonstration || !client.Demonstration)
            .Select(client => WithDeployment(client, configuration.GetSection($"Clients:{client.Id}")))]);
    }

    private static Client WithDeployment(Client client, IConfigurationSection given) => client with
    {
        BaseAddress = given["BaseAddress"] ?? client.BaseAddress,
        Secret = given["Secret"] ?? (given["SecretFile"] is { } secret ? File.ReadAllText(secret).Trim() : null),
        Jwks = given["JwksFile"] is { } keys ? JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(keys)) : client.Jwks
    };

    private sealed record ClientFile(Client[] Clients);
}
