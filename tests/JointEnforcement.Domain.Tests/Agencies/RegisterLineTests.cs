using JointEnforcement.Domain.Agencies;

namespace JointEnforcement.Domain.Tests.Agencies;

public sealed class RegisterLineTests
{
    private static readonly DateOnly Since = new(2015, 1, 1);
    private static readonly DateOnly Today = new(2026, 6, 10);
    private static readonly DateOnly Yesterday = Today.AddDays(-1);
    private static readonly RegisterLine Head = new("eeb-head", "段启明", "EEB", "湘环执法0431206", null, [new(Post.Head)]);

    [Fact]
    public void Who_is_new_is_enrolled_with_their_posts()
    {
        var line = Head with { CertificateUntil = Today, Posts = [new(Post.Officer), new(Post.Head, new(2020, 3, 1), new(2024, 2, 29))] };
        Assert.Equal(
            [
                new OfficerEnrolled("eeb-head", "段启明", "EEB", "湘环执法0431206", Today),
                new PostAssigned("eeb-head", Post.Head, new(2020, 3, 1)), new PostEnded("eeb-head", Post.Head, new(2024, 2, 29)), new PostAssigned("eeb-head", Post.Officer, Since)
            ],
            line.News(null, Since, Today));
    }

    [Fact]
    public void The_same_file_read_again_is_no_news()
    {
        var line = Head with { Posts = [new(Post.Officer), new(Post.Head, new(2020, 3, 1), new(2024, 2, 29)), new(Post.Head, new(2025, 1, 1))] };
        Assert.Empty(line.News(Kept(line), Since, Today));
        Assert.Empty(Head.News(Kept(Head), Since, Today));
    }

    [Fact]
    public void An_end_that_is_named_ends_the_post_with_that_day()
    {
        var after = Read(Kept(Head), Head with { Posts = [new(Post.Head, Until: Yesterday), new(Post.Officer)] });
        Assert.Equal([Post.Head], after.PostsOn(Yesterday));
        Assert.Equal([Post.Officer], after.PostsOn(Today));
    }

    [Fact]
    public void A_post_added_later_is_held_from_the_day_it_is_read_or_named()
    {
        Assert.Empty(Read(Kept(Head), Head with { Posts = [new(Post.Head), new(Post.Liaison)] }).PostsOn(Yesterday).Except([Post.Head]));
        Assert.Equal([Post.Head, Post.Liaison], Read(Kept(Head), Head with { Posts = [new(Post.Head), new(Post.Liaison, new(2021, 1, 1))] }).PostsOn(new(2021, 1, 1)));
    }

    [Fact]
    public void A_post_no_longer_named_has_ended_and_an_officer_no_longer_named_holds_none()
    {
        var moved = Read(Kept(Head), Head with { Posts = [] });
        Assert.Equal([Post.Head], moved.PostsOn(Yesterday));
        Assert.Empty(moved.PostsOn(Today));
        Assert.Equal([new PostEnded("eeb-head", Post.Head, Yesterday)], RegisterLine.Left(Kept(Head)).News(Kept(Head), Since, Today));
        Assert.Empty(RegisterLine.Left(moved).News(moved, Since, Today));
    }

    [Fact]
    public void Other_days_for_a_post_correct_it_for_all_days()
    {
        var corrected = Read(Kept(Head), Head with { Posts = [new(Post.Head, new(2024, 5, 1))] });
        Assert.Empty(corrected.PostsOn(new(2024, 4, 30)));
        Assert.Equal([Post.Head], corrected.PostsOn(Today));

        var ended = Read(corrected, Head with { Posts = [new(Post.Head, new(2024, 5, 1), new(2026, 12, 31))] });
        var takenBack = Read(ended, Head with { Posts = [new(Post.Head, new(2024, 5, 1))] });
        Assert.Empty(ended.PostsOn(new(2027, 1, 1)));
        Assert.Equal([Post.Head], takenBack.PostsOn(new(2027, 1, 1)));
    }

    [Fact]
    public void A_post_that_was_to_begin_is_never_held_when_it_is_struck_out()
    {
        var kept = Kept(Head with { Posts = [new(Post.Head, Today.AddDays(20))] });
        Assert.Equal([Post.Head], kept.PostsOn(Today.AddDays(20)));
        Assert.Empty(Read(kept, Head with { Posts = [] }).PostsOn(Today.AddDays(20)));
    }

    [Fact]
    public void A_certificate_is_renewed_and_taken_away()
    {
        var expired = Head with { CertificateUntil = Yesterday };
        Assert.False(Kept(expired).CertifiedOn(Today));
        var renewed = Read(Kept(expired), Head with { CertificateUntil = new(2028, 1, 1) });
        Assert.True(renewed.CertifiedOn(Today));
        Assert.False(Read(renewed, Head with { Certificate = null }).CertifiedOn(Today));
    }

    [Fact]
    public void Who_moves_takes_no_post_along_and_leaves_the_past_where_it_was()
    {
        var moved = Read(Kept(Head), Head with { Agency = "NRB", Posts = [new(Post.Officer, Today.AddDays(-3))] });
        Assert.Equal(("EEB", Post.Head), (moved.AgencyOn(Today.AddDays(-4)), Assert.Single(moved.PostsOn(Today.AddDays(-4)))));
        Assert.Equal(("NRB", Post.Officer), (moved.AgencyOn(Today), Assert.Single(moved.PostsOn(Today))));
        Assert.Equal("NRB", moved.Agency);
    }

    [Fact]
    public void A_new_name_keeps_agency_and_posts()
    {
        var renamed = Read(Kept(Head), Head with { Name = "段明" });
        Assert.Equal(("段明", "EEB", Post.Head), (renamed.Name, renamed.Agency, Assert.Single(renamed.PostsOn(Today))));
    }

    private static RegisterEntry Kept(RegisterLine line) => line.News(null, Since, Today).Aggregate((RegisterEntry?)null, RegisterEntry.Evolve)!;

    private static RegisterEntry Read(RegisterEntry kept, RegisterLine line) => line.News(kept, Since, Today).Aggregate((RegisterEntry?)kept, RegisterEntry.Evolve)!;
}
