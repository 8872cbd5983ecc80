using Microsoft.AspNetCore.Components;

namespace JointEnforcement.Web.Shell;

/// <summary>The page one stands on, relative to the base, so that it works under any path base.</summary>
internal sealed record Here(NavigationManager Navigation)
{
    public string Full => Navigation.ToBaseRelativePath(Navigation.Uri) is var at && at.Length > 0 ? at : "./";

    public string Path => Full.Split('?', '#')[0] is { Length: > 0 } path ? path : "./";

    public string Escaped => Uri.EscapeDataString(Full);

    public bool Is(string place) => place == "./" ? Path == "./" : Path == place || Path.StartsWith($"{place}/", StringComparison.Ordinal);

    /// <summary>Only an address inside the house is followed.</summary>
    public static string Safe(string? address) =>
        string.IsNullOrEmpty(address) || address[0] is '/' or '\\' || address.Contains(':') || address.Contains("//", StringComparison.Ordinal)
            ? "./"
            : address;
}
