using JointEnforcement.Domain.Clues;
using JointEnforcement.Domain.Disputes;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Tests.Matters;
using static JointEnforcement.Domain.Tests.Clues.Neighbours;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.Disputes;

public sealed class DisputeTests
{
    private static readonly Guid Id = new("7a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d");

    private static Tale<JurisdictionDispute> Raised => Tale<JurisdictionDispute>.Opened(Inspector, With(Nrb));

    private static Tale<JurisdictionDispute> Reported => Raised.When(Inspector, new ReportDispute("协商不成。"));

    [Fact]
    public void Who_filed_first_keeps_it() => Raised
        .Stands("Raised").Offers(Surveyor, nameof(StateFiling), nameof(AgreeJurisdiction), nameof(ReportDispute)).Offers(Coordinator)
        .When(Inspector, new StateFiling(new DateOnly(2026, 8, 20), "洪环立〔2026〕9号"))
        .When(Surveyor, new StateFiling(new DateOnly(2026, 8, 18), "洪自然资立〔2026〕4号"))
        .Refuses(Surveyor, new StateFiling(new DateOnly(2026, 8, 1), "洪自然资立〔2026〕1号"), "dispute.filing-stated")
        .Refuses(Inspector, new AgreeJurisdiction("由我局办理。"), "dispute.first-to-file-keeps-it")
        .When(Surveyor, new AgreeJurisdiction("由自然资源局办理，分局移交材料。")).Stands("Negotiated").Offers(Surveyor).Offers(Inspector);

    [Fact]
    public void On_the_same_day_nobody_was_first() => Raised
        .When(Inspector, new StateFiling(new DateOnly(2026, 8, 20), "洪环立〔2026〕9号")).When(Surveyor, new StateFiling(new DateOnly(2026, 8, 20), "洪自然资立〔2026〕4号"))
        .When(Inspector, new AgreeJurisdiction("由分局办理。")).Stands("Negotiated");

    [Fact]
    public void A_filing_is_not_stated_ahead_nor_by_a_stranger() => Raised
        .Refuses(Inspector, new StateFiling(new DateOnly(2026, 9, 2), "洪环立〔2026〕9号"), "dispute.filed-in-the-future")
        .Refuses(RiverKeeper, new StateFiling(new DateOnly(2026, 8, 20), "洪水立〔2026〕1号"), "matter.not-your-post");

    [Fact]
    public void What_cannot_be_agreed_the_common_superior_designates() => Raised
        .Sees("GOV", Sight.Figures).Refuses(Inspector, new ReportDispute(" "), "matter.reason-required")
        .When(Surveyor, new ReportDispute("协商不成。"))
        .Stands("ReportedUp").Sees("GOV", Sight.Full).Offers(Coordinator, nameof(DesignateJurisdiction)).Offers(Inspector, nameof(StateFiling), nameof(AgreeJurisdiction))
        .Refuses(Inspector, To(Nrb), "matter.not-your-post")
        .When(Coordinator, To(Wrb)).Stands("Designated").Sees("WRB", Sight.Full).Offers(Coordinator);

    [Fact]
    public void Neither_the_office_itself_nor_the_procuratorate_is_designated() => Reported
        .Refuses(Coordinator, To(Gov), "dispute.not-an-administrative-organ").Refuses(Coordinator, To(Proc), "dispute.not-an-administrative-organ")
        .Refuses(Coordinator, To(Nrb) with { Authority = "" }, "dispute.authority-missing").Refuses(Coordinator, To(Nrb) with { Reason = "" }, "matter.reason-required")
        .Refuses(Auditor, To(Nrb), "matter.not-your-post");

    [Fact]
    public void It_lies_between_administrative_organs_and_a_clue_is_disputed_where_it_lies()
    {
        Tale<JurisdictionDispute>.RefusesToOpen(Inspector, With(Eeb), "matter.not-to-yourself");
        Tale<JurisdictionDispute>.RefusesToOpen(Inspector, With(Proc), "dispute.not-an-administrative-organ");
        Tale<JurisdictionDispute>.RefusesToOpen(Inspector, With(Nrb) with { About = new MatterLink(MatterKind.ClueTransfer, Id) }, "dispute.raised-on-the-clue");
        Tale<JurisdictionDispute>.RefusesToOpen(Prosecutor, With(Nrb), "matter.not-your-post");
    }

    [Fact]
    public void V_14_The_second_return_puts_the_dispute_before_the_joint_conference_office()
    {
        var clue = Disputed;
        var consequence = Assert.Single(Linkage.Of(clue.State, [clue.Facts[^1]], [], () => Id));
        Assert.Equal((MatterKind.JurisdictionDispute, Id, true), (consequence.Kind, consequence.Matter, consequence.Opens));
        var dispute = consequence.Facts.Aggregate((JurisdictionDispute?)null, MatterActs.Evolve)!;
        Assert.Equal((DisputeStage.ReportedUp, "WRB"), (dispute.Stage, dispute.Origin));
        Assert.Equal(["EEB", "NRB", "WRB"], dispute.Between);
        Assert.Equal(Sight.Full, dispute.Audience["GOV"]);
        Assert.Equal(new MatterLink(MatterKind.ClueTransfer, clue.State.Id), Assert.Single(dispute.Links));
        Assert.All(consequence.Facts, f => Assert.Equal((RiverKeeper.Id, clue.Facts[^1].OccurredAt), (f.By.Id, f.OccurredAt)));
    }

    [Fact]
    public void A_dispute_that_a_holder_raises_is_negotiated_first()
    {
        var clue = Signed.When(Surveyor, new DisputeClue("水利部门已经立案。", "洪自然资管争〔2026〕1号"));
        var dispute = Assert.Single(Linkage.Of(clue.State, [clue.Facts[^1]], [], () => Id)).Facts.Aggregate((JurisdictionDispute?)null, MatterActs.Evolve)!;
        Assert.Equal((DisputeStage.Raised, "NRB"), (dispute.Stage, dispute.Origin));
    }

    [Fact]
    public void What_is_settled_leads_the_clue_there()
    {
        var clue = Disputed;
        var designated = Reported.When(Coordinator, To(Nrb));
        var led = Assert.Single(Linkage.Of(designated.State, [designated.Facts[^1]], [clue.State], () => Id));
        Assert.Equal(("NRB", JurisdictionWay.Designated), Settled(led));
        var agreed = Reported.When(Surveyor, new AgreeJurisdiction("由自然资源局办理。"));
        Assert.Equal(("NRB", JurisdictionWay.Negotiated), Settled(Assert.Single(Linkage.Of(agreed.State, [agreed.Facts[^1]], [clue.State], () => Id))));
        Assert.Empty(Linkage.Of(designated.State, [designated.Facts[^1]], [Signed.State], () => Id));
    }

    private static (string, JurisdictionWay) Settled(Consequence consequence) =>
        Assert.IsType<ClueDesignated>(Assert.Single(consequence.Facts)) is var e ? (e.To, e.Way) : default;

    private static RaiseDispute With(Domain.Agencies.Agency agency) => new(agency, "洪环管争〔2026〕1号", new Brief("采砂场扬尘与非法占地", "安江镇", "采砂场占用河滩地并排放扬尘。"), "双方均已立案。", null);

    private static DesignateJurisdiction To(Domain.Agencies.Agency agency) => new(agency, "洪政办指辖〔2026〕1号", "洪江市人民政府", "主要违法行为属其职责。");
}
