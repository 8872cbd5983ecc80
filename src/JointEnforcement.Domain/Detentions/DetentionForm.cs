using System.Text.RegularExpressions;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Domain.Detentions;

/// <summary>The party block of the official forms.</summary>
public sealed record DetentionParty(string Name, string? CreditCode, string Address, string? Postcode);

/// <summary>A person on the official forms: a label, and masked numbers only.</summary>
public sealed record DetentionPerson(string Name, string? Document, string? MaskedId, string? MaskedPhone);

/// <summary>What the approval form and the letter of transfer say (公治〔2014〕853号 annexes 1 and 2).</summary>
public sealed record DetentionForm(
    DetentionParty Party,
    DetentionPerson? LegalRepresentative,
    DetentionPerson? Responsible,
    string Basis,
    string Suggestion,
    string Department,
    IReadOnlyList<TaskGroupMember> Officers)
{
    public Refusal? Wrong(string agency) =>
        Team.Check(Officers, agency)
        ?? (Party.CreditCode is { } code && !CreditCodes.IsWellFormed(code) ? DetentionRefusals.CreditCodeMalformed : null)
        ?? (Party.CreditCode is null ? Masked.Name(Party.Name) : null)
        ?? (LegalRepresentative is null ? DetentionRefusals.RepresentativeMissing : null)
        ?? Wrong(LegalRepresentative) ?? Wrong(Responsible)
        ?? Masked.Text(Party.Name, Party.Address, Basis, Suggestion);

    private static Refusal? Wrong(DetentionPerson? person) =>
        person is null ? null : Masked.Name(person.Name) ?? Masked.Number(person.MaskedId) ?? Masked.Number(person.MaskedPhone) ?? Masked.Text(person.Document);
}

internal static partial class CreditCodes
{
    public static bool IsWellFormed(string code) => Shape().IsMatch(code);

    [GeneratedRegex("^[0-9A-HJ-NPQRTUWXY]{18}$")]
    private static partial Regex Shape();
}
