using System.Text.Json;
using JointEnforcement.Domain.Deadlines;

namespace JointEnforcement.Service.Notices;

/// <summary>The escalation of this house: the shipped one, or that of a file the deployer names.</summary>
internal static class EscalationFile
{
    public static Escalation Read(string? file)
    {
        if (file is null)
            return Escalation.Shipped;

        try
        {
            return Escalation.Parse(File.ReadAllText(file));
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            throw new InvalidOperationException($"The escalation {file} cannot be used: {e.Message.Split('\n')[0]}", e);
        }
    }
}
