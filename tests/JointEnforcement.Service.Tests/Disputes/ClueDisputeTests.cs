using JointEnforcement.Contracts.Clues;
using JointEnforcement.Contracts.Disputes;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Service.Tests.Clues;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Disputes;

/// <summary>A clue that nobody wants, and who brings it home.</summary>
[Collection(nameof(TheHouse))]
public sealed class ClueDisputeTests(House house)
{
    [Fact]
    public async Task V_14_The_second_return_opens_the_dispute_before_the_office_in_the_same_moment()
    {
        var clue = await ClueSituations.SignedBySecond(house);
        Assert.Null(await house.As("gov-coordinator").Ask(new ShowMatter(MatterKind.ClueTransfer, clue)));

        await house.As("wrb-officer").Does(clue, new ReturnClue { Reason = "不在河道管理范围内。", Suggested = "NRB" });

        var dispute = await DisputeOf(clue);
        Assert.Equal(("ReportedUp", "WRB", true), (dispute.Card.Stage, dispute.Card.Origin, dispute.Card.Open));
        Assert.Contains("DesignateJurisdiction", dispute.NextSteps.Select(s => s.Act));
        Assert.Equal(["EEB", "GOV", "JUB", "NRB", "WRB"], dispute.WhoSees.Select(w => w.Agency).Order());
        Assert.Equal("Disputed", (await house.As("gov-coordinator").See(MatterKind.ClueTransfer, clue)).Card.Stage);
        Assert.Empty((await house.As("gov-coordinator").See(MatterKind.ClueTransfer, clue)).NextSteps);
        Assert.Contains(dispute.Card.Id, (await house.As("gov-coordinator").Ask(new ShowInbox()))!.Lines.Select(l => l.Card.Id));
        Assert.Equal(1, await house.Scalar<long>(
            "select count(distinct xmin::text) from mt_events where stream_id = $1 and type in ('clue_returned', 'clue_disputed') and version > 5 or stream_id = $2", clue, dispute.Card.Id));
    }

    [Fact]
    public async Task The_designation_leads_the_clue_to_the_designated_agency_which_must_accept()
    {
        var clue = await SecondReturn();
        var dispute = await DisputeOf(clue);

        await house.As("gov-coordinator").Does(dispute.Card.Id, new DesignateJurisdiction { To = "NRB", Authority = "洪江市人民政府", Reason = "占用的是集体土地。" });

        var seen = await house.As("nrb-officer").See(MatterKind.ClueTransfer, clue);
        Assert.Equal(("Designated", "NRB"), (seen.Card.Stage, seen.Card.Recipient));
        Assert.Equal(["AcceptClue"], seen.NextSteps.Select(s => s.Act));
        Assert.Contains("洪江市人民政府", (await house.As("wrb-officer").See(MatterKind.JurisdictionDispute, dispute.Card.Id)).History[0].Zh, StringComparison.Ordinal);
        await house.As("nrb-officer").Does(clue, new AcceptClue());
        await house.As("nrb-officer").Does(clue, new ConcludeClue { Outcome = ClueOutcome.CaseFiled, Result = "已立案。", Document = "洪自然资立〔2026〕8号" });
        await house.As("eeb-officer").Does(clue, new AcknowledgeClueResult());
        Assert.False((await house.As("wrb-officer").See(MatterKind.ClueTransfer, clue)).Card.Open);
    }

    [Fact]
    public async Task What_the_parties_agree_leads_the_clue_as_well()
    {
        var clue = await SecondReturn();
        var dispute = await DisputeOf(clue);

        await house.As("wrb-officer").Does(dispute.Card.Id, new AgreeJurisdiction { Agreement = "由水利局办理，自然资源局配合。" });

        var seen = await house.As("wrb-officer").See(MatterKind.ClueTransfer, clue);
        Assert.Equal(("Designated", "WRB"), (seen.Card.Stage, seen.Card.Recipient));
        Assert.Contains(seen.Links, l => l.Card?.Id == dispute.Card.Id);
    }

    private Task<Guid> SecondReturn() => ClueSituations.After(house, ClueSituations.SignedBySecond, "wrb-officer", new ReturnClue { Reason = "不在河道管理范围内。" });

    private async Task<MatterPage> DisputeOf(Guid clue)
    {
        var link = (await house.As("eeb-officer").See(MatterKind.ClueTransfer, clue)).Links.Single(l => l.Kind is MatterKind.JurisdictionDispute);
        return await house.As("gov-coordinator").See(MatterKind.JurisdictionDispute, link.Card!.Id);
    }
}
