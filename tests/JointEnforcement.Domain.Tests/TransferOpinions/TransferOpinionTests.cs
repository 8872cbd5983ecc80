using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;
using JointEnforcement.Domain.Tests.Matters;
using JointEnforcement.Domain.Tests.Referrals;
using JointEnforcement.Domain.TransferOpinions;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.TransferOpinions;

public sealed class TransferOpinionTests
{
    private static Tale<TransferOpinion> Drafted => Tale<TransferOpinion>.Opened(Prosecutor, To(Eeb, null));

    private static Tale<TransferOpinion> Issued => Drafted.When(ChiefProcurator, new IssueTransferOpinion("洪检检意〔2026〕1号"));

    [Fact]
    public void Only_the_chief_procurator_approves_and_never_a_draft_of_their_own()
    {
        Drafted.Stands("Drafted").Offers(Prosecutor).Offers(ChiefProcurator, nameof(IssueTransferOpinion), nameof(DeclineTransferOpinion))
            .Refuses(Prosecutor, new IssueTransferOpinion("1"), "procuratorate.only-the-chief-decides")
            .Refuses(Head, new IssueTransferOpinion("1"), "matter.not-your-post")
            .Refuses(ChiefProcurator, new DeclineTransferOpinion(""), "matter.reason-required")
            .When(ChiefProcurator, new DeclineTransferOpinion("事实不清")).Stands("NotApproved").Sees("EEB", Sight.None);
        Tale<TransferOpinion>.Opened(ChiefProcurator, To(Eeb, null)).Refuses(ChiefProcurator, new IssueTransferOpinion("1"), "procuratorate.own-draft");
    }

    [Fact]
    public void CR_15_The_agency_names_its_referral_and_delivery_executes_the_opinion()
    {
        var named = Issued.Stands("Issued").Refuses(Inspector, new ReportTransfer("已移送"), "matter.wrong-stage")
            .When(Inspector, new NameTransferReferral(Situations.Reported.State)).Stands("Issued");
        var delivered = Situations.Delivered;
        var delivery = delivered.Facts.OfType<DossierDelivered>().Single();
        var executed = named.Then([.. Assert.Single(Linkage.Of(delivered.State, [delivery], [named.State], Guid.NewGuid)).Facts]).Stands("Executed");
        Assert.Equal(delivery.Number, executed.State.Letter);
        executed.When(Inspector, new ReportTransfer("已移送洪江市公安局"), delivered.Now.AddHours(1)).Stands("Reported").When(Prosecutor, new CloseTransferOpinion("已执行")).Stands("Closed");
        Assert.Empty(Linkage.Of(delivered.State, [delivery], [executed.State], Guid.NewGuid));
    }

    [Fact]
    public void A_referral_that_is_delivered_already_executes_it_at_once()
    {
        Issued.When(Inspector, new NameTransferReferral(Situations.Received.State)).Stands("Executed");
        Issued.Refuses(Inspector, new NameTransferReferral(Situations.WithdrawnEarly.State), "transfer-opinion.referral-withdrawn")
            .Refuses(Inspector, new NameTransferReferral(Situations.Received.State with { Origin = "NRB" }), "transfer-opinion.not-its-referral")
            .Refuses(Surveyor, new NameTransferReferral(Situations.Received.State), "matter.not-your-post");
    }

    [Fact]
    public void Reasons_are_heard_and_do_not_release_the_agency() => Issued
        .Refuses(Inspector, new AnswerTransferOpinion(" "), "matter.reason-required")
        .When(Inspector, new AnswerTransferOpinion("未达立案标准")).Stands("Answered")
        .Offers(Inspector, nameof(NameTransferReferral)).Offers(Prosecutor, nameof(CloseTransferOpinion))
        .When(Inspector, new NameTransferReferral(Situations.Delivered.State)).Stands("Executed");

    [Fact]
    public void On_a_referral_that_was_not_approved_it_opens_the_way_to_approval()
    {
        var issued = Tale<TransferOpinion>.Opened(Prosecutor, To(Eeb, Situations.NotApproved.State)).When(ChiefProcurator, new IssueTransferOpinion("洪检检意〔2026〕1号"));
        var reached = Assert.Single(Linkage.Of(issued.State, [issued.Facts[^1]], [Situations.NotApproved.State], Guid.NewGuid));
        Assert.Equal("洪检检意〔2026〕1号", Assert.IsType<ProcuratorialOpinionIssued>(Assert.Single(reached.Facts)).DocumentNumber);
        Assert.Empty(Linkage.Of(issued.State, [issued.Facts[^1]], [Situations.OpinionIssued.State, Situations.Reported.State], Guid.NewGuid));
    }

    [Fact]
    public void It_is_drafted_for_an_agency_of_the_place_that_has_not_transferred()
    {
        Tale<TransferOpinion>.RefusesToOpen(Prosecutor, To(Psb, null), "transfer-opinion.not-an-agency");
        Tale<TransferOpinion>.RefusesToOpen(Prosecutor, To(Eeb with { Procuratorate = "PROC-HC" }, null), "transfer-opinion.another-procuratorate");
        Tale<TransferOpinion>.RefusesToOpen(Prosecutor, To(Nrb, Situations.NotApproved.State), "transfer-opinion.not-its-referral");
        Tale<TransferOpinion>.RefusesToOpen(Prosecutor, To(Eeb, Situations.Delivered.State), "transfer-opinion.already-transferred");
        Tale<TransferOpinion>.RefusesToOpen(Inspector, To(Eeb, null), "matter.not-your-post");
        Tale<TransferOpinion>.RefusesToOpen(PilProsecutor, To(Eeb, null), "matter.not-your-post");
    }

    [Fact]
    public void N_16_The_agency_sees_it_once_it_is_issued_and_the_government_counts()
    {
        Drafted.Sees("PROC", Sight.Full).Sees("EEB", Sight.None).Sees("GOV", Sight.None);
        Issued.Sees("PROC", Sight.Full).Sees("EEB", Sight.Full).Sees("GOV", Sight.Figures).Sees("PSB", Sight.None).Sees("JUB", Sight.None).Sees("NRB", Sight.None);
    }

    private static DraftTransferOpinion To(Domain.Agencies.Agency agency, CriminalReferral? referral) =>
        new(agency, new Brief("电镀废水案", "黔城镇", "超标十一倍"), "查阅行政处罚案卷", "污染环境罪", "应当移送公安机关", referral);
}
