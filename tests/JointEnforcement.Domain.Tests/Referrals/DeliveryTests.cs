using JointEnforcement.Domain.Dossiers;
using JointEnforcement.Domain.Referrals;
using static JointEnforcement.Domain.Tests.Referrals.People;
using static JointEnforcement.Domain.Tests.Referrals.Situations;

namespace JointEnforcement.Domain.Tests.Referrals;

public sealed class DeliveryTests
{
    private static readonly Manifest First = Manifest.Freeze(1, TheReferral, [Papers.Letter, Papers.Report], Dumping);

    [Fact]
    public void F8_AC4_The_procuratorate_opens_the_dossier_only_with_a_reason_and_once()
    {
        Story.Given(Delivered).When(Prosecutor, new ConsultDossier(" ")).ThenRefused(ReferralRefusals.ReasonRequired);
        var consulted = Story.Given(Delivered).When(Prosecutor, new ConsultDossier("核实移送情况")).Then(new DossierConsulted("核实移送情况"));
        Assert.Equal(Sight.Full, Audience.Of(consulted.State, "PROC"));
        Story.Given(consulted).When(Prosecutor, new ConsultDossier("再次调阅")).ThenRefused(ReferralRefusals.AlreadyDone);
        Story.Given(Delivered).When(Inspector, new ConsultDossier("核实移送情况")).ThenRefused(ReferralRefusals.NotYourPost);
    }

    [Fact]
    public void V_CR_5_F4_AC2_One_delivery_freezes_the_dossier_hands_it_over_and_copies_the_letter() =>
        Story.Given(Approved).When(Inspector, new DeliverDossier("洪环移〔2026〕1号", "platform")).Then(
            new DossierAssembled(First),
            new DossierDelivered("洪环移〔2026〕1号", "PSB", 1, First.Hash, "platform"),
            new ReferralLetterCopiedToProcuratorate("PROC", "洪环移〔2026〕1号"));

    [Fact]
    public void Nothing_is_delivered_before_the_head_has_approved() =>
        Story.Given(Reported).When(Inspector, new DeliverDossier("洪环移〔2026〕1号", "platform")).ThenRefused(ReferralRefusals.WrongStage(Reported.State));

    [Fact]
    public void F4_AC1_A_letter_taken_out_after_approval_stops_the_delivery() =>
        Story.Given(Approved.And(Inspector, new RemoveDossierItem(Papers.Letter.ItemId, "盖章有误")))
            .When(Inspector, new DeliverDossier("洪环移〔2026〕1号", "platform")).ThenRefused(ReferralRefusals.MandatoryMaterialMissing([MaterialKind.ReferralLetter]));

    [Fact]
    public void After_delivery_the_dossier_is_frozen() =>
        Assert.All([Delivered, Received, UnderReview, Filed], s => Story.Given(s).When(Inspector, new AddDossierItem(Papers.Photos)).ThenRefused(ReferralRefusals.WrongStage(s.State)));

    [Fact]
    public void CR_03_The_police_sign_for_the_manifest_that_lies_before_them()
    {
        var received = Story.Given(Delivered).When(DutyOfficer, new IssuePoliceReceipt("洪公受〔2026〕1号"))
            .Then(new PoliceReceiptIssued("洪公受〔2026〕1号", "PSB", 1, First.Hash));
        Assert.Equal((ReferralStage.Accepted, First.Hash), (received.State.Stage, received.State.ReceivedManifestHash));
    }

    [Fact]
    public void Nobody_but_the_holder_receives() =>
        Assert.All([Inspector, HechengDetective, Prosecutor], by => Story.Given(Delivered).When(by, new IssuePoliceReceipt("1")).ThenRefused(ReferralRefusals.NotYourPost));

    [Fact]
    public void A_dossier_is_received_once() =>
        Story.Given(Received).When(DutyOfficer, new IssuePoliceReceipt("洪公受〔2026〕2号")).ThenRefused(ReferralRefusals.WrongStage(Received.State));

    [Fact]
    public void F1_AC5_CR_06_Forwarding_keeps_the_referral_and_the_chain_of_its_holders()
    {
        var forwarded = Story.Given(UnderReview).When(Detective, new ForwardToCompetentPolice(Hecheng, "犯罪地在鹤城")).Then(new PoliceForwarded("PSB", "PSB-HC", "犯罪地在鹤城"));
        Assert.Equal(TheReferral, forwarded.State.Id);
        Assert.Equal(("PSB-HC", "洪环移〔2026〕1号"), (forwarded.State.Holder, forwarded.State.Number));
        Assert.Equal(["PSB", "PSB-HC"], forwarded.State.Holders);

        Story.Given(forwarded).When(DutyOfficer, new IssuePoliceReceipt("2")).ThenRefused(ReferralRefusals.NotYourPost);
        var received = Story.Given(forwarded).When(HechengDetective, new IssuePoliceReceipt("鹤公受〔2026〕7号")).Then(new PoliceReceiptIssued("鹤公受〔2026〕7号", "PSB-HC", 1, First.Hash));
        Assert.Null(received.State.Tier);
        Story.Given(received).When(Detective, new FileCase(null, "污染环境罪")).ThenRefused(ReferralRefusals.NotYourPost);
        Story.Given(received).When(HechengDetective, new FileCase(null, "污染环境罪")).Then(new CaseFiled(null, "污染环境罪"));
    }

    [Fact]
    public void Who_forwards_says_why_and_to_which_other_police()
    {
        Story.Given(Received).When(Detective, new ForwardToCompetentPolice(Hecheng, "")).ThenRefused(ReferralRefusals.ReasonRequired);
        Story.Given(Received).When(Detective, new ForwardToCompetentPolice(Psb, "管辖")).ThenRefused(ReferralRefusals.SameHolder);
        Story.Given(Received).When(Detective, new ForwardToCompetentPolice(Nrb, "管辖")).ThenRefused(ReferralRefusals.NotAPoliceOrgan);
    }

    [Fact]
    public void A_forwarded_referral_leaves_its_open_requests_behind()
    {
        var forwarded = MaterialsAsked.And(Detective, new RequestSupplementaryInquiry("倾倒数量", "过磅单")).And(Detective, new ForwardToCompetentPolice(Hecheng, "管辖")).State;
        Assert.Equal((SupplementState.None, false), (forwarded.Supplement, forwarded.InquiryOpen));
        Assert.Empty(forwarded.MissingLines);
    }

    [Fact]
    public void CR_07_What_is_no_police_matter_goes_back_with_its_dossier_and_a_reason()
    {
        Story.Given(Received).When(Detective, new ReturnNotPoliceMatter(ReturnGround.NotForThePolice, "")).ThenRefused(ReferralRefusals.ReasonRequired);
        Story.Given(Received).When(Detective, new ReturnNotPoliceMatter(ReturnGround.NotForThePolice, "属军队管辖"))
            .Then(new PoliceReturnedNotPoliceMatter("属军队管辖"), new DossierReturned());
    }

    [Fact]
    public void F3_AC1_V_CR_4_Incomplete_materials_are_no_ground_to_return() =>
        Assert.All([Received, UnderReview, MaterialsAsked], s =>
            Story.Given(s).When(Detective, new ReturnNotPoliceMatter(ReturnGround.MaterialsIncomplete, "材料不全")).ThenRefused(ReferralRefusals.IncompletenessIsNoGround));

    [Fact]
    public void F3_AC1_V_CR_4_Before_the_receipt_the_police_can_do_nothing_but_receive() =>
        Assert.Equal([nameof(IssuePoliceReceipt)], ReferralActs.OpenTo(DutyOfficer, Delivered.State, Delivered.Now));

    [Fact]
    public void Before_approval_an_officer_takes_the_referral_back()
    {
        Story.Given(Reported).When(Inspector, new WithdrawReferral("事实有误")).Then(new ReferralWithdrawn("事实有误"));
        Story.Given(Reported).When(Deputy, new WithdrawReferral("事实有误")).ThenRefused(ReferralRefusals.NotYourPost);
        Story.Given(Draft).When(Head, new WithdrawReferral("事实有误")).Then(new ReferralWithdrawn("事实有误"));
    }

    [Fact]
    public void After_approval_only_the_head_takes_it_back_and_until_the_police_have_received_it()
    {
        Story.Given(Approved).When(Inspector, new WithdrawReferral("事实有误")).ThenRefused(ReferralRefusals.OnlyTheHeadMayDecide);
        Story.Given(Delivered).When(Inspector, new WithdrawReferral("事实有误")).ThenRefused(ReferralRefusals.OnlyTheHeadMayDecide);
        Story.Given(Delivered).When(Head, new WithdrawReferral("")).ThenRefused(ReferralRefusals.ReasonRequired);
        Story.Given(Delivered).When(Head, new WithdrawReferral("事实有误")).Then(new ReferralWithdrawn("事实有误"));
        Story.Given(Received).When(Head, new WithdrawReferral("事实有误")).ThenRefused(ReferralRefusals.WrongStage(Received.State));
    }

    [Fact]
    public void F1_AC2_Of_a_withdrawal_and_a_receipt_the_second_is_refused()
    {
        var withdrawn = Delivered.And(Head, new WithdrawReferral("事实有误"));
        Story.Given(withdrawn).When(DutyOfficer, new IssuePoliceReceipt("洪公受〔2026〕1号")).ThenRefused(ReferralRefusals.WrongStage(withdrawn.State));
    }
}
