using JointEnforcement.Domain.Dossiers;
using JointEnforcement.Domain.Referrals;
using static JointEnforcement.Domain.Tests.Referrals.People;
using static JointEnforcement.Domain.Tests.Referrals.Situations;

namespace JointEnforcement.Domain.Tests.Referrals;

public sealed class SupplementTests
{
    [Fact]
    public void F3_AC2_CR_04_Within_a_day_the_police_say_what_is_missing_and_the_acceptance_stands()
    {
        var asked = Story.Given(Received).When(Detective, new RequestSupplement([.. TwoLines.Select(l => l with { No = 9 })], OneDay)).Then(new SupplementRequested(1, TwoLines, false));
        Assert.Equal((ReferralStage.Accepted, SupplementState.Requested), (asked.State.Stage, asked.State.Supplement));
    }

    [Fact]
    public void F3_AC2_CR_04_Exactly_a_day_is_in_time_and_a_second_more_is_marked_late()
    {
        Story.Given(Received.After(23)).When(Detective, new RequestSupplement(TwoLines, OneDay)).Then(new SupplementRequested(1, TwoLines, false));
        Story.Given(Received.After(TimeSpan.FromSeconds(82801))).When(Detective, new RequestSupplement(TwoLines, OneDay)).Then(new SupplementRequested(1, TwoLines, true));
    }

    [Fact]
    public void F3_AC2_A_request_entered_late_but_made_in_time_is_not_late() =>
        Story.Given(Received.After(30)).When(Detective, new RequestSupplement(TwoLines, OneDay), ago: TimeSpan.FromHours(10)).Then(new SupplementRequested(1, TwoLines, false));

    [Fact]
    public void A_request_names_something_and_is_made_once_at_a_time()
    {
        Story.Given(Received).When(Detective, new RequestSupplement([], OneDay)).ThenRefused(ReferralRefusals.NothingAsked);
        Story.Given(MaterialsAsked).When(Detective, new RequestSupplement(TwoLines, OneDay)).ThenRefused(ReferralRefusals.AlreadyDone);
        Story.Given(Supplied).When(Detective, new RequestSupplement(TwoLines, OneDay)).Then(new SupplementRequested(2, TwoLines, false));
    }

    [Fact]
    public void F3_AC3_CR_05_The_sender_answers_line_by_line_and_sends_nothing_twice()
    {
        var second = Manifest.Freeze(2, TheReferral, [Papers.Letter, Papers.Report, Papers.TestReport], Dumping);
        var partly = Story.Given(MaterialsAsked).When(Inspector, new SubmitSupplement([new(1, Papers.TestReport)]))
            .Then(new SupplementSubmitted(1, [new(1, Papers.TestReport)], false), new DossierAssembled(second));
        Assert.Equal(SupplementState.Requested, partly.State.Supplement);
        Assert.Equal([2], partly.State.MissingLines.Select(l => l.No));

        Story.Given(partly).When(Inspector, new SubmitSupplement([new(1, Papers.TestReport)])).ThenRefused(ReferralRefusals.NoSuchRequestLine);
        var third = Manifest.Freeze(3, TheReferral, [Papers.Letter, Papers.Report, Papers.TestReport, Papers.Photos], Dumping);
        var whole = Story.Given(partly).When(Inspector, new SubmitSupplement([new(2, Papers.Photos)]))
            .Then(new SupplementSubmitted(1, [new(2, Papers.Photos)], true), new DossierAssembled(third));
        Assert.Equal(SupplementState.Supplied, whole.State.Supplement);
        Assert.Equal([1, 2, 3], whole.State.Manifests.Select(m => m.Version));
    }

    [Fact]
    public void F2_AC3_A_supplement_leaves_the_signed_manifest_as_it_was()
    {
        Assert.Equal(Received.State.Manifests[0], Supplied.State.Manifests[0]);
        Assert.Equal(Received.State.ReceivedManifestHash, Supplied.State.ReceivedManifestHash);
    }

    [Fact]
    public void The_next_police_sign_for_the_dossier_as_supplemented() =>
        Assert.Equal(Supplied.State.CurrentManifest!.Hash,
            Supplied.And(Detective, new ForwardToCompetentPolice(Hecheng, "管辖")).And(HechengDetective, new IssuePoliceReceipt("7")).State.ReceivedManifestHash);

    [Fact]
    public void Without_a_request_there_is_nothing_to_supply()
    {
        Story.Given(Received).When(Inspector, new SubmitSupplement([new(1, Papers.Photos)])).ThenRefused(ReferralRefusals.SupplementNotRequested);
        Story.Given(MaterialsAsked).When(Inspector, new SubmitSupplement([])).ThenRefused(ReferralRefusals.NoSuchRequestLine);
    }

    [Fact]
    public void What_cannot_be_supplied_takes_a_written_statement()
    {
        Story.Given(MaterialsAsked).When(Inspector, new StateSupplementImpossible("")).ThenRefused(ReferralRefusals.ReasonRequired);
        Story.Given(MaterialsAsked).When(Inspector, new StateSupplementImpossible("样品已灭失")).Then(new SupplementImpossibleStated(1, "样品已灭失"));
        Story.Given(CannotSupply).When(Detective, new FileCase(null, "污染环境罪")).Then(new CaseFiled(null, "污染环境罪"));
    }

    [Fact]
    public void A_supplementary_inquiry_runs_beside_a_supplement()
    {
        var both = Story.Given(MaterialsAsked).When(Detective, new RequestSupplementaryInquiry("倾倒数量", "过磅单")).Then(new SupplementaryInquiryRequested("倾倒数量", "过磅单"));
        Assert.Equal((SupplementState.Requested, true), (both.State.Supplement, both.State.InquiryOpen));
        Story.Given(both).When(Detective, new RequestSupplementaryInquiry("倾倒时间", "监控")).ThenRefused(ReferralRefusals.AlreadyDone);

        var answered = Story.Given(both).When(Inspector, new AnswerSupplementaryInquiry("过磅单三张")).Then(new SupplementaryInquiryAnswered("过磅单三张"));
        Assert.Equal((SupplementState.Requested, false), (answered.State.Supplement, answered.State.InquiryOpen));
        Story.Given(answered).When(Detective, new RequestSupplementaryInquiry("倾倒时间", "监控")).Then(new SupplementaryInquiryRequested("倾倒时间", "监控"));
    }

    [Fact]
    public void An_inquiry_says_what_to_prove_and_an_answer_what_was_found()
    {
        Story.Given(Received).When(Detective, new RequestSupplementaryInquiry("", "过磅单")).ThenRefused(ReferralRefusals.ReasonRequired);
        Story.Given(InquiryOpen).When(Inspector, new AnswerSupplementaryInquiry(" ")).ThenRefused(ReferralRefusals.ReasonRequired);
        Story.Given(Received).When(Inspector, new AnswerSupplementaryInquiry("过磅单")).ThenRefused(ReferralRefusals.InquiryNotOpen);
    }

    [Fact]
    public void An_unanswered_inquiry_ends_with_the_review()
    {
        Assert.All([InquiryOpen.And(Detective, new FileCase(null, "污染环境罪")), InquiryOpen.And(Detective, new DeclineToFile("无犯罪事实", "第一百一十二条"))], decided =>
            Story.Given(decided).When(Inspector, new AnswerSupplementaryInquiry("过磅单三张")).ThenRefused(ReferralRefusals.InquiryNotOpen));
    }
}
