using Microsoft.AspNetCore.Identity;

namespace JointEnforcement.Identity.Officers;

/// <summary>Somebody who may sign in. <c>Id</c> is the officer's id in the register and the <c>sub</c> of every token.</summary>
public sealed class Officer : IdentityUser
{
    public required string Name { get; set; }

    public required string Agency { get; set; }

    /// <summary>Posts in coarse words, for a greeting at most: who holds which post on a given day is decided by the case service's register, never by a token.</summary>
    public string[] Posts { get; set; } = [];

    /// <summary>Set while the password is a one-time password: it must be replaced before this moment.</summary>
    public DateTimeOffset? PasswordToBeReplacedBy { get; set; }

    public bool Disabled { get; set; }

    public bool Demonstration { get; set; }

    public static Officer New(string id, string name, string agency, string[] posts) => new()
    {
        Id = id,
        UserName = id,
        Name = name,
        Agency = agency,
        Posts = posts,
        LockoutEnabled = true
    };
}
