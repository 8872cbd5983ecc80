using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Referrals;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.Referrals;

public sealed class AgencySystemTests
{
    private static readonly Officer Software = new("eeb-system", "办案系统", Eeb, [Post.AgencySystem], null);

    [Fact]
    public void A_system_opens_a_referral_and_adds_papers_and_does_nothing_else()
    {
        Assert.Null(OpenReferral.Bar(Software));
        Assert.Equal([nameof(AddDossierItem)], Situations.All.SelectMany(s => ReferralActs.OpenTo(Software, s.State, s.Now.AddDays(2))).Distinct());
    }

    [Fact]
    public void A_system_does_nothing_for_another_agency() =>
        Assert.Empty(Situations.All.SelectMany(s => ReferralActs.OpenTo(Software with { Agency = Nrb }, s.State, s.Now.AddDays(2))));

    [Fact]
    public void A_post_that_a_person_would_hold_opens_nothing_more_to_a_system()
    {
        var officious = Software with { Posts = [Post.AgencySystem, Post.Officer, Post.Head] };
        Assert.Equal([nameof(AddDossierItem)], Situations.All.SelectMany(s => ReferralActs.OpenTo(officious, s.State, s.Now.AddDays(2))).Distinct());
        Assert.All(Situations.All, s => Assert.Equal(
            ReferralRefusals.NotYourPost,
            Assert.IsType<Decision<ReferralFact>.Refused>(ReferralActs.Decide(s.State, new DeliverDossier("洪环移〔2026〕1号", "platform"), Occasion.At(officious, s.Now.AddDays(2)))).Why));
    }
}
