using System.Globalization;

namespace JointEnforcement.Identity.SignIn;

/// <summary>What the pages say. A language that lacks a word does not compile.</summary>
internal sealed record Words
{
    public required string Language { get; init; }
    public required string House { get; init; }
    public required string Lead { get; init; }
    public required string SignIn { get; init; }
    public required string Account { get; init; }
    public required string Password { get; init; }
    public required string Refused { get; init; }
    public required string Choose { get; init; }
    public required string Demonstration { get; init; }
    public required string NewPasswordTitle { get; init; }
    public required string NewPasswordLead { get; init; }
    public required string OneTimePassword { get; init; }
    public required string NewPassword { get; init; }
    public required string Repeat { get; init; }
    public required string RepeatDiffers { get; init; }
    public required string TooWeak { get; init; }
    public required string Save { get; init; }
    public required string CodeTitle { get; init; }
    public required string Code { get; init; }
    public required string CodeRefused { get; init; }
    public required string EnrolTitle { get; init; }
    public required string EnrolLead { get; init; }
    public required string EnrolLink { get; init; }
    public required string EnrolSave { get; init; }
    public required string EnrolOffer { get; init; }
    public required string SignOutTitle { get; init; }
    public required string SignOutQuestion { get; init; }
    public required string SignOut { get; init; }
    public required string SignedOut { get; init; }
    public required string ErrorTitle { get; init; }
    public required string ErrorLead { get; init; }
    public required string Languages { get; init; }
    public required Func<string, string> Post { get; init; }

    public static Words Now => CultureInfo.CurrentUICulture.Name switch
    {
        "en" => Tongues.English,
        "zh-Hant" => Tongues.Traditional,
        _ => Tongues.Simplified
    };
}
