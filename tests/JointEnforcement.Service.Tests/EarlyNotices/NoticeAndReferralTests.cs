using JointEnforcement.Contracts.EarlyNotices;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.EarlyNotices;

/// <summary>A notice and the referral that follows it.</summary>
[Collection(nameof(TheHouse))]
public sealed class NoticeAndReferralTests(House house)
{
    [Fact]
    public async Task The_delivery_of_the_dossier_ends_the_notice_that_named_it()
    {
        var notice = await house.As("eeb-officer").Opens(EarlyNoticeRow.Notice);
        var referral = await house.Approved();
        await house.As("eeb-officer").Does(notice, new FollowWithReferral { Referral = referral });
        var before = await house.As("psb-duty").See(MatterKind.EarlyNotice, notice);
        Assert.Equal("Given", before.Card.Stage);
        Assert.Equal([null], before.Links.Select(l => l.Card));

        await house.As("eeb-officer").Does(referral, new DeliverDossier { Channel = "platform" });

        var after = await house.As("psb-duty").See(MatterKind.EarlyNotice, notice);
        Assert.Equal(("Followed", false), (after.Card.Stage, after.Card.Open));
        Assert.Equal([referral], after.Links.Select(l => l.Card!.Id));
        Assert.Contains("EarlyNoticeFollowedByReferral", after.History.Select(h => h.Fact));
    }

    [Fact]
    public async Task A_referral_that_the_agency_does_not_see_is_unknown()
    {
        var notice = await house.As("nrb-officer").Opens(EarlyNoticeRow.Notice);
        var outcome = await house.As("nrb-officer").Perform(notice, new FollowWithReferral { Referral = await house.Approved() });
        Assert.Equal("matter.unknown-other", outcome.Refusal?.Code);
    }
}
