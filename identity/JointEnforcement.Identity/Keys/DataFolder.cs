using JointEnforcement.Identity.Plumbing;
using Microsoft.AspNetCore.DataProtection;

namespace JointEnforcement.Identity.Keys;

/// <summary>The one folder of this house: Data Protection keys and the demonstration's client keys, readable by its own account only.</summary>
internal sealed class DataFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public DataFolder(string path)
    {
        Path = path;
        foreach (var folder in new[] { path, Protection })
        {
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(folder);
            else
                Directory.CreateDirectory(folder, OwnerOnly);
        }
    }

    public string Path { get; }

    public string Protection => System.IO.Path.Combine(Path, "data-protection");

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public async Task WriteSecret(string name, string text)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

        await using var writer = new StreamWriter(File(name), options);
        await writer.WriteAsync(text);
    }
}

internal static class KeyServices
{
    public static void AddKeyRing(this WebApplicationBuilder builder)
    {
        var folder = new DataFolder(builder.Configuration["Identity:DataDirectory"]
            ?? throw new CannotOpen("Identity:DataDirectory is not configured: name a folder that only this account can read."));

        builder.Services.AddSingleton(folder);
        builder.Services.AddSingleton<KeyRing>();
        builder.Services.AddDataProtection()
            .SetApplicationName("JointEnforcement.Identity")
            .PersistKeysToFileSystem(new DirectoryInfo(folder.Protection));
    }
}
