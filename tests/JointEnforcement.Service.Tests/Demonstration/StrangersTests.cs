using System.Diagnostics;

namespace JointEnforcement.Service.Tests.Demonstration;

/// <summary>The service itself, started as its operator starts it; no store answers, so that it ends at the first thing it refuses.</summary>
public sealed class StrangersTests
{
    private const string Refused = "The demonstration has known passwords";
    private const string NoStore = "The database cannot be reached";

    [Theory]
    [InlineData(Refused, "--urls=http://0.0.0.0:0")]
    [InlineData(Refused, "--urls=http://*:0")]
    [InlineData(Refused, "--urls=http://localhost:0;http://192.0.2.1:0")]
    [InlineData(Refused, "--http_ports=0")]
    [InlineData(NoStore, "--urls=http://0.0.0.0:0", "--i-know")]
    [InlineData(NoStore, "--urls=http://127.0.0.1:0;http://[::1]:0")]
    public async Task F23_AC5_The_demonstration_does_not_listen_to_strangers_unless_its_operator_knows(string expected, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "--Demonstration=true", .. arguments]) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var name in (string[])["ASPNETCORE_URLS", "ASPNETCORE_HTTP_PORTS", "ASPNETCORE_HTTPS_PORTS"])
            start.Environment.Remove(name);
        start.Environment["ConnectionStrings__Cases"] = "Host=127.0.0.1;Port=1;Database=none;Username=none;Timeout=3";
        start.Environment["Oidc__Authority"] = "http://localhost:9";
        start.Environment["DataDirectory"] = Path.Combine(Path.GetTempPath(), $"strangers-{Guid.NewGuid():N}");
        using var service = Process.Start(start)!;
        try
        {
            var said = service.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await service.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await service.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.StartsWith(expected, await said, StringComparison.Ordinal);
            Assert.Equal(1, service.ExitCode);
        }
        finally
        {
            if (!service.HasExited)
                service.Kill();
            Directory.Delete(start.Environment["DataDirectory"]!, recursive: true);
        }
    }
}
