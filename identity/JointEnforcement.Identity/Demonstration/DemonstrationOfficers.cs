using JointEnforcement.Identity.Officers;
using JointEnforcement.Identity.Plumbing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;

namespace JointEnforcement.Identity.Demonstration;

/// <summary>The accounts everybody knows: they exist while the demonstration is on and are gone with the first start without it.</summary>
internal sealed class DemonstrationOfficers(
    Doors doors, IConfiguration configuration, UserManager<Officer> officers, IPasswordHasher<Officer> hasher)
{
    /// <summary>The <c>acr_values</c> that lets <c>login_hint</c> choose the officer, and the <c>amr</c> of such a sign-in.</summary>
    public const string Method = "demonstration";

    public bool IsOn => doors.Demonstration;

    public bool IsSwitch(OpenIddictRequest request) =>
        IsOn && !string.IsNullOrEmpty(request.LoginHint) && request.HasAcrValue(Method);

    public async Task<Officer?> Find(string? id) =>
        IsOn && id is not null && await officers.FindByIdAsync(id) is { Demonstration: true, Disabled: false } officer ? officer : null;

    public async Task Bring()
    {
        if (!IsOn)
        {
            foreach (var leftOver in await officers.Users.Where(o => o.Demonstration).ToListAsync())
                await officers.DeleteAsync(leftOver);

            return;
        }

        var password = configuration["Demonstration:Password"]
            ?? throw new CannotOpen("Demonstration:Password is not configured: the demonstration accounts share one password.");
        string? hash = null;

        foreach (var person in People.Read().Officers)
        {
            var officer = await officers.FindByIdAsync(person.Id);
            if (officer is { Demonstration: false })
                throw new CannotOpen($"{person.Id} is an account of a real officer: the demonstration needs a database of its own.");

            var known = officer is not null;
            officer ??= Officer.New(person.Id, person.Name, person.Agency, person.Posts);
            hash ??= known && Opens(officer, password) ? officer.PasswordHash! : hasher.HashPassword(officer, password);
            (officer.Name, officer.Agency, officer.Posts, officer.Demonstration) = (person.Name, person.Agency, person.Posts, true);
            officer.PasswordHash = hash;
            _ = known ? await officers.UpdateAsync(officer) : await officers.CreateAsync(officer);
        }
    }

    private bool Opens(Officer officer, string password) =>
        hasher.VerifyHashedPassword(officer, officer.PasswordHash!, password) is PasswordVerificationResult.Success;
}
