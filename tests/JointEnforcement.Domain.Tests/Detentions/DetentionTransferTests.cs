using JointEnforcement.Domain.Detentions;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Tests.Matters;
using static JointEnforcement.Domain.Tests.Detentions.DetentionSituations;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.Detentions;

public sealed class DetentionTransferTests
{
    [Fact]
    public void A_case_goes_from_the_approval_form_to_the_archive() => Decided
        .Stands("Decided").Offers(Inspector)
        .Refuses(Detective, new ArchiveDetentionTransfer("2026-8"), "matter.wrong-stage")
        .When(Detective, new ExecuteDetention("洪江市拘留所")).Stands("Executed")
        .Refuses(Detective, new ArchiveDetentionTransfer("2026-8"), "detention.decision-not-copied")
        .When(Detective, new CopyDetentionDecision())
        .Refuses(Detective, new CopyDetentionDecision(), "matter.already-done")
        .When(Detective, new ArchiveDetentionTransfer("2026-8")).Stands("Archived").Offers(Detective);

    [Fact]
    public void Without_a_penalty_decision_there_is_no_transfer_and_a_crime_goes_by_referral()
    {
        Tale<DetentionTransfer>.RefusesToOpen(Inspector, Draft(Evasion, penalty: null), "detention.penalty-decision-missing");
        Tale<DetentionTransfer>.RefusesToOpen(Inspector, Draft(Evasion, penalty: null, crime: true), "detention.use-criminal-referral");
        Tale<DetentionTransfer>.RefusesToOpen(Inspector, Draft(Evasion) with { Police = null }, "detention.no-police");
        Tale<DetentionTransfer>.RefusesToOpen(DutyOfficer, Draft(Evasion), "matter.not-your-post");
    }

    [Fact]
    public void Two_certified_officers_of_the_agency_undertake_it()
    {
        RefusesForm(Form with { Officers = [Certified(Inspector), Certified(Inspector)] }, "team.too-small");
        RefusesForm(Form with { Officers = [Certified(Inspector), Certified(Surveyor)] }, "team.foreign-member");
        RefusesForm(Form with { Officers = [Certified(Inspector), Certified(SecondInspector) with { CertificateValid = false }] }, "team.not-certified");
    }

    [Fact]
    public void Persons_stand_under_a_label_and_numbers_come_masked()
    {
        RefusesForm(Form with { LegalRepresentative = null }, "detention.representative-missing");
        RefusesForm(Form with { LegalRepresentative = new("张三丰", null, null, null) }, "personal.not-masked");
        RefusesForm(Form with { LegalRepresentative = new("张某", "居民身份证", "431281198001011234", null) }, "personal.not-masked");
        RefusesForm(Form with { Responsible = new("李某", null, null, "13812341234") }, "personal.not-masked");
        RefusesForm(Form with { Suggestion = "拘留431281198001011234。" }, "personal.id-in-text");
        RefusesForm(Form with { Party = Form.Party with { CreditCode = "9143" } }, "detention.credit-code-malformed");
        RefusesForm(Form with { Party = Form.Party with { CreditCode = null, Name = "张三丰" } }, "personal.not-masked");
    }

    [Fact]
    public void The_responsible_head_approves_and_nobody_their_own_draft() => Drafted
        .Offers(Head, nameof(ApproveDetentionTransfer), nameof(DeclineDetentionTransfer)).Offers(Inspector)
        .Refuses(Inspector, new ApproveDetentionTransfer("同意。", "同意。", "同意。"), "matter.not-your-post")
        .Refuses(Head, new ApproveDetentionTransfer("同意。", "同意。", "涉案人431281198001011234。"), "personal.id-in-text")
        .Refuses(Head, new DeclineDetentionTransfer(" "), "matter.reason-required")
        .When(Head, new DeclineDetentionTransfer("证据不足。")).Stands("NotApproved")
        .When(Inspector, new CloseDetentionTransfer("未批准。")).Stands("Closed").Offers(Head);

    [Fact]
    public void Who_undertook_it_may_not_approve_it_even_as_deputy() =>
        Tale<DetentionTransfer>.Opened(Inspector, Draft(Evasion, Form with { Officers = [Certified(Inspector), Certified(Deputy)] }))
            .Refuses(Deputy, new ApproveDetentionTransfer("同意。", "同意。", "同意。"), "detention.own-draft");

    [Fact]
    public void Originals_go_copies_stay_and_both_sides_sign()
    {
        Approved.Refuses(Inspector, new DeliverDetentionDossier([.. Originals.Skip(1)], true), "detention.material-missing")
            .Refuses(Inspector, new DeliverDetentionDossier([.. Originals, Row(DetentionMaterialKind.Other, original: false)], true), "detention.originals-only")
            .Refuses(Inspector, new DeliverDetentionDossier(Originals, false), "detention.copies-not-kept")
            .Refuses(Inspector with { Certificate = null }, new DeliverDetentionDossier(Originals, true), "detention.signer-without-number")
            .When(Inspector, new DeliverDetentionDossier(Originals, true))
            .Refuses(DutyOfficer with { Certificate = null }, new AcceptDetentionTransfer("洪公拘受〔2026〕1号"), "detention.signer-without-number")
            .Refuses(Inspector, new AcceptDetentionTransfer("洪公拘受〔2026〕1号"), "matter.not-your-post");
        Assert.Equal("湘环执法0431201", Assert.IsType<DetentionDossierDelivered>(Delivered.Facts[^1]).SignedWith);
        Assert.Equal("警号431281", Assert.IsType<DetentionTransferAccepted>(Accepted.Facts[^1]).SignedWith);
    }

    [Fact]
    public void What_the_police_miss_is_supplied_line_by_line() => Accepted
        .Refuses(Detective, new RequestDetentionEvidence([], "事实不清。"), "detention.nothing-asked")
        .Refuses(Detective, new RequestDetentionEvidence(["照片"], ""), "matter.reason-required")
        .When(Detective, new RequestDetentionEvidence(["照片", "笔录"], "事实不清。")).Stands("EvidenceRequested")
        .Refuses(Inspector, new SupplyDetentionEvidence([Supplied(1)]), "detention.evidence-outstanding")
        .Refuses(Inspector, new SupplyDetentionEvidence([Supplied(1), Supplied(2, original: false)]), "detention.originals-only")
        .When(Inspector, new SupplyDetentionEvidence([Supplied(1), Supplied(2)])).Stands("EvidenceSupplied")
        .When(Detective, new RequestDetentionEvidence(["清单"], "还缺清单。"))
        .When(Inspector, new SupplyDetentionEvidence([Supplied(1)]))
        .When(Detective, new FileDetentionCase("洪公行立〔2026〕8号")).Stands("Filed");

    [Fact]
    public void Nothing_is_decided_before_the_case_is_filed_and_it_is_filed_once() => Asked
        .When(Inspector, new SupplyDetentionEvidence([Supplied(1)]))
        .Refuses(Detective, new DecideDetention("1号", [Person(7)]), "detention.not-filed")
        .Refuses(Detective, new StartDetentionTesting("毒性鉴定"), "detention.not-filed")
        .Refuses(PoliceHead, new ExtendDetentionLimit("怀化市公安局", "怀公延〔2026〕1号"), "detention.not-filed")
        .When(Detective, new FileDetentionCase("洪公行立〔2026〕8号"))
        .When(Detective, new RequestDetentionEvidence(["照片"], "补强。"))
        .When(Inspector, new SupplyDetentionEvidence([Supplied(1)]))
        .Refuses(Detective, new FileDetentionCase("洪公行立〔2026〕9号"), "detention.already-filed")
        .When(Detective, new DecideDetention("1号", [Person(7)])).Stands("Decided");

    [Fact]
    public void Days_and_persons_stay_within_the_article()
    {
        Filed.Refuses(Detective, new DecideDetention("1号", []), "detention.nobody-detained")
            .Refuses(Detective, new DecideDetention("1号", [Person(12)]), "detention.days-outside-article")
            .Refuses(Detective, new DecideDetention("1号", [Person(7, DetentionDegree.Lighter)]), "detention.days-outside-article")
            .Refuses(Detective, new DecideDetention("1号", [Person(7, role: DetainedRole.LegalRepresentative)]), "detention.person-not-reached")
            .Refuses(Detective, new DecideDetention("1号", [Person(7, label: "王大力")]), "personal.not-masked")
            .When(Detective, new DecideDetention("1号", [Person(12, DetentionDegree.Grave)])).Stands("Decided");
        var waste = new DetentionConduct(DetentionTrigger.MishandlingWaste, August, Waste: WasteConduct.HazardousWasteUnlicensed);
        Tale<DetentionTransfer>.Opened(Inspector, Draft(waste))
            .When(Head, new ApproveDetentionTransfer("同意。", "同意。", "同意。")).When(Inspector, new DeliverDetentionDossier(Originals, true))
            .When(DutyOfficer, new AcceptDetentionTransfer("1号")).When(Detective, new FileDetentionCase("1号"))
            .When(Detective, new DecideDetention("1号", [Person(10, role: DetainedRole.LegalRepresentative)])).Stands("Decided");
    }

    [Fact]
    public void The_police_one_level_up_extend_twice_at_most() => Filed
        .Refuses(Detective, new ExtendDetentionLimit("怀化市公安局", "怀公延〔2026〕1号"), "matter.not-your-post")
        .Refuses(PoliceHead, new ExtendDetentionLimit("洪江市公安局", "洪公延〔2026〕1号"), "detention.not-by-the-next-level")
        .Refuses(PoliceHead, new ExtendDetentionLimit("怀化市公安局", " "), "detention.not-by-the-next-level")
        .When(PoliceHead, new ExtendDetentionLimit("怀化市公安局", "怀公延〔2026〕1号"))
        .When(PoliceHead, new ExtendDetentionLimit("怀化市公安局", "怀公延〔2026〕2号"))
        .Refuses(PoliceHead, new ExtendDetentionLimit("怀化市公安局", "怀公延〔2026〕3号"), "detention.extended-twice");

    [Fact]
    public void A_case_filed_before_the_revised_law_is_extended_once()
    {
        var filed = Filed;
        (filed with { State = filed.State with { FiledOn = new(2025, 12, 31) } })
            .When(PoliceHead, new ExtendDetentionLimit("怀化市公安局", "怀公延〔2025〕1号"))
            .Refuses(PoliceHead, new ExtendDetentionLimit("怀化市公安局", "怀公延〔2025〕2号"), "detention.extended-twice");
    }

    [Fact]
    public void Testing_begins_and_ends_once_at_a_time() => Filed
        .Refuses(Detective, new EndDetentionTesting("有毒"), "detention.no-testing")
        .When(Detective, new StartDetentionTesting("毒性鉴定"))
        .Refuses(Detective, new StartDetentionTesting("毒性鉴定"), "detention.testing-under-way")
        .When(Detective, new EndDetentionTesting("有毒")).Stands("Filed");

    [Fact]
    public void What_is_not_enough_goes_back_with_reasons_and_is_closed() => Accepted
        .Refuses(Detective, new ReturnDetentionTransfer(""), "matter.reason-required")
        .When(Detective, new ReturnDetentionTransfer("事实不清、证据不足。")).Stands("ReturnedInsufficient")
        .When(Inspector, new CloseDetentionTransfer("已收到退回的案卷。")).Stands("Closed");

    [Fact]
    public void A_crime_that_comes_to_light_ends_in_a_referral()
    {
        var referral = new MatterLink(MatterKind.CriminalReferral, Guid.NewGuid());
        var converted = Filed.Refuses(Detective, new ConvertDetentionToCriminal("污染环境罪", "", referral), "matter.reason-required")
            .When(Detective, new ConvertDetentionToCriminal("污染环境罪", "后果特别严重。", referral)).Stands("ConvertedToCriminal");
        Assert.Equal([referral], converted.State.Links);
        Assert.False(converted.State.Open);
    }

    [Fact]
    public void The_police_see_it_from_delivery_on_and_nobody_else_in_full()
    {
        Approved.Sees("EEB", Sight.Full).Sees("PSB", Sight.None).Sees("JUB", Sight.None).Sees("GOV", Sight.None);
        Delivered.Sees("PSB", Sight.Full).Sees("JUB", Sight.Metadata).Sees("GOV", Sight.Figures).Sees("PROC", Sight.None).Sees("NRB", Sight.None);
    }

    private static SuppliedLine Supplied(int no, bool original = true) => new(no, Row(DetentionMaterialKind.Evidence, original));

    private static void RefusesForm(DetentionForm form, string code) => Tale<DetentionTransfer>.RefusesToOpen(Inspector, Draft(Evasion, form), code);
}
