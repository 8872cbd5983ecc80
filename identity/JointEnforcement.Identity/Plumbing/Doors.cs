using System.Net;

namespace JointEnforcement.Identity.Plumbing;

/// <summary>Where the house listens and the issuer name it gives itself.</summary>
internal sealed record Doors(IReadOnlyList<string> Addresses, Uri Issuer, bool Demonstration)
{
    private const string Default = "http://localhost:5081";

    public bool IssuerIsPlainHttp => Issuer.Scheme == Uri.UriSchemeHttp;

    public static Doors From(IConfiguration configuration, IHostEnvironment environment, bool iKnow)
    {
        var addresses = Listening(configuration);
        var issuer = Parse(configuration["Identity:Issuer"] ?? addresses[0]);
        var demonstration = configuration.GetValue<bool>("Demonstration");

        if (demonstration && !iKnow && addresses.FirstOrDefault(a => !IsLoopback(Parse(a))) is { } open)
            throw new CannotOpen($"Demonstration mode has accounts everybody knows and does not listen on {open}: use a loopback address, or add --i-know.");

        if (!environment.IsDevelopment()
            && addresses.Append(issuer.ToString()).FirstOrDefault(a => Parse(a) is { Scheme: "http" } u && !IsLoopback(u)) is { } plain
            && !(demonstration && iKnow))
            throw new CannotOpen($"{plain} is plain http on an address others can reach: use https, or a loopback address behind a TLS proxy.");

        return new(addresses, issuer, demonstration);
    }

    public static bool IsLoopback(Uri address) =>
        address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    private static List<string> Listening(IConfiguration configuration)
    {
        List<string> addresses = [.. (configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        addresses.AddRange(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(e => e["Url"]).OfType<string>());

        if (addresses.Count == 0)
        {
            addresses.AddRange(Ports(configuration, "http_ports").Select(port => $"http://*:{port}"));
            addresses.AddRange(Ports(configuration, "https_ports").Select(port => $"https://*:{port}"));
        }

        return addresses.Count == 0 ? [Default] : addresses;
    }

    private static string[] Ports(IConfiguration configuration, string key) =>
        (configuration[key] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static Uri Parse(string address) =>
        Uri.TryCreate(address.Replace("://*", "://0.0.0.0", StringComparison.Ordinal).Replace("://+", "://0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var uri)
            ? uri
            : throw new CannotOpen($"{address} is not an address to listen on.");
}
