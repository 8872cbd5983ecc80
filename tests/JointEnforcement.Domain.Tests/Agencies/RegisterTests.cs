using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Tests.Referrals;

namespace JointEnforcement.Domain.Tests.Agencies;

public sealed class RegisterTests
{
    private static readonly DateOnly March = new(2026, 3, 1);
    private static readonly DateOnly LastOfJune = new(2026, 6, 30);
    private static readonly OfficerEnrolled Enrolled = new("eeb-head", "段启明", "EEB", "湘环执法0431206", new DateOnly(2026, 12, 31));

    [Fact]
    public void A_post_is_held_from_its_first_day_to_its_last()
    {
        var entry = Register(Enrolled, new PostAssigned("eeb-head", Post.Head, March), new PostEnded("eeb-head", Post.Head, LastOfJune));
        Assert.Empty(entry.PostsOn(March.AddDays(-1)));
        Assert.Equal([Post.Head], entry.PostsOn(March));
        Assert.Equal([Post.Head], entry.PostsOn(LastOfJune));
        Assert.Empty(entry.PostsOn(LastOfJune.AddDays(1)));
    }

    [Fact]
    public void A_post_without_an_end_is_held_on()
    {
        var entry = Register(Enrolled, new PostAssigned("eeb-head", Post.Head, March));
        Assert.Equal([Post.Head], entry.PostsOn(new DateOnly(2046, 1, 1)));
    }

    [Fact]
    public void Ending_one_post_leaves_the_others_and_earlier_tenures_alone()
    {
        var entry = Register(
            Enrolled,
            new PostAssigned("eeb-head", Post.Officer, March), new PostAssigned("eeb-head", Post.ActingHead, March), new PostEnded("eeb-head", Post.ActingHead, LastOfJune),
            new PostAssigned("eeb-head", Post.ActingHead, new DateOnly(2026, 9, 1)), new PostEnded("eeb-head", Post.ActingHead, new DateOnly(2026, 9, 30)));

        Assert.Equal([Post.Officer, Post.ActingHead], entry.PostsOn(LastOfJune));
        Assert.Equal([Post.Officer], entry.PostsOn(new DateOnly(2026, 8, 1)));
        Assert.Equal([Post.Officer, Post.ActingHead], entry.PostsOn(new DateOnly(2026, 9, 30)));
        Assert.Equal([Post.Officer], entry.PostsOn(new DateOnly(2026, 10, 1)));
    }

    [Fact]
    public void A_post_assigned_twice_is_one_post()
    {
        var entry = Register(Enrolled, new PostAssigned("eeb-head", Post.Head, March), new PostAssigned("eeb-head", Post.Head, LastOfJune));
        Assert.Equal([Post.Head], entry.PostsOn(LastOfJune));
    }

    [Fact]
    public void A_certificate_counts_to_its_last_day_and_none_never_does()
    {
        var entry = Register(Enrolled);
        Assert.True(entry.CertifiedOn(new DateOnly(2026, 12, 31)));
        Assert.False(entry.CertifiedOn(new DateOnly(2027, 1, 1)));
        Assert.True(Register(Enrolled with { CertificateUntil = null }).CertifiedOn(new DateOnly(2046, 1, 1)));
        Assert.False(Register(Enrolled with { Certificate = null }).CertifiedOn(March));
    }

    [Fact]
    public void Enrolling_again_renews_the_certificate_and_keeps_the_posts()
    {
        var entry = Register(Enrolled, new PostAssigned("eeb-head", Post.Head, March), Enrolled with { Agency = "NRB", CertificateUntil = new DateOnly(2028, 12, 31) });
        Assert.True(entry.CertifiedOn(new DateOnly(2027, 1, 1)));
        Assert.Equal(("NRB", Post.Head), (entry.Agency, Assert.Single(entry.PostsOn(March))));
    }

    [Fact]
    public void Nobody_is_in_the_register_before_being_enrolled() =>
        Assert.Null(RegisterEntry.Evolve(null, new PostAssigned("eeb-head", Post.Head, March)));

    [Fact]
    public void Auditors_and_administrators_read_no_cases_unless_they_hold_another_post()
    {
        Assert.False(People.Auditor.ReadsCases);
        Assert.False((People.Auditor with { Posts = [Post.SystemAdministrator, Post.Auditor] }).ReadsCases);
        Assert.False((People.Auditor with { Posts = [] }).ReadsCases);
        Assert.True((People.Auditor with { Posts = [Post.Auditor, Post.Coordinator] }).ReadsCases);
        Assert.All([People.Inspector, People.Detective, People.Prosecutor, People.Coordinator], o => Assert.True(o.ReadsCases));
    }

    private static RegisterEntry Register(params RegisterFact[] facts) => facts.Aggregate((RegisterEntry?)null, RegisterEntry.Evolve)!;
}
