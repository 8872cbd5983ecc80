using JointEnforcement.Contracts.Disputes;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Tests.Matters;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Access;

/// <summary>The one thing the government office reads whole: what lies before it to convene.</summary>
[Collection(nameof(TheHouse))]
public sealed class ConvenorTests(House house)
{
    [Fact]
    public async Task What_the_government_convenes_it_reads_whole_and_its_picture_still_only_counts()
    {
        var office = house.As("gov-coordinator");
        var dispute = await MatterRow.Of(MatterKind.JurisdictionDispute).Sent(house);
        await house.As("eeb-officer").Does(dispute, new ReportDispute { Reason = "协商不成。" });

        var page = await office.See(MatterKind.JurisdictionDispute, dispute);
        Assert.Equal((Sight.Full, true), (page.Sight, page.History.Count > 0));
        Assert.Equal(["DesignateJurisdiction"], page.NextSteps.Select(s => s.Act));
        Assert.Contains((await office.Ask(new ShowInbox()))!.Lines, l => l.Card.Id == dispute);
        Assert.All((await office.Ask(new ListMatters(Take: 100)))!.Lines, l => Assert.True(l is { Sight: Sight.Full, Card.Kind: MatterKind.JurisdictionDispute or MatterKind.ClueTransfer }));
        Assert.DoesNotContain($"{dispute}", await office.Http.GetStringOr("api/dashboard"), StringComparison.Ordinal);
        Assert.Equal(Sight.Metadata, (await house.As("jub-officer").See(MatterKind.JurisdictionDispute, dispute)).Sight);
    }
}
