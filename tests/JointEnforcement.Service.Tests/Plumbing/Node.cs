using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Serilog.Core;

namespace JointEnforcement.Service.Tests.Plumbing;

/// <summary>One running service: the real one, on a real loopback port.</summary>
public sealed class Node : WebApplicationFactory<Program>
{
    private readonly string _connection;
    private readonly string _data;
    private readonly IReadOnlyDictionary<string, string> _settings;
    private readonly TimeProvider _clock;
    private readonly ILogEventSink? _log;

    public Node(string connection, string data, IReadOnlyDictionary<string, string>? settings = null, TimeProvider? clock = null, ILogEventSink? log = null)
    {
        (_connection, _data, _settings, _clock, _log) = (connection, data, settings ?? new Dictionary<string, string>(), clock ?? TimeProvider.System, log);
        UseKestrel(0);
        StartServer();
        Address = new Uri(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First().Replace("[::]", "127.0.0.1", StringComparison.Ordinal));
    }

    public Uri Address { get; }

    public Person As(string officer) => new(this, officer);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("ConnectionStrings:Cases", _connection);
        builder.UseSetting("Oidc:Authority", Tokens.Issuer);
        builder.UseSetting("DataDirectory", _data);
        builder.UseSetting("urls", "http://127.0.0.1:0");
        builder.UseSetting("Register:File", Path.Combine(AppContext.BaseDirectory, "Demonstration", "people.json"));
        foreach (var (name, value) in _settings)
            builder.UseSetting(name, value);
        builder.ConfigureTestServices(services =>
        {
            services.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, Tokens.Trust)
                .PostConfigure<OpenIdConnectOptions>(OpenIdConnectDefaults.AuthenticationScheme, Tokens.Trust).AddSingleton(_clock);
            if (_log is null)
                services.AddSingleton<Serilog.ILogger>(Logger.None).AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
            else
                services.AddSingleton(_log);
        });
    }
}
