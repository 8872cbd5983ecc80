using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Damage;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Tests.Matters;
using static JointEnforcement.Domain.Tests.Damage.DamageTales;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.Damage;

public sealed class DamageTests
{
    [Fact]
    public void A_county_agency_raises_it_and_the_prefecture_takes_it_from_there()
    {
        Raised.Stands("Raised").Offers(Inspector, nameof(PushDamageClue)).Offers(Claimant).Refuses(Surveyor, new PushDamageClue(Huaihua, "1"), "matter.not-your-post");
        Pushed.Stands("Pushed").Offers(Inspector).Offers(Claimant, nameof(CheckDamageClue));
        Checked.Stands("Checked").Offers(Inspector).Offers(Claimant, nameof(StartDamageCase), nameof(DeclineDamageCase));
        Started.Stands("Started").Offers(Inspector).Offers(Claimant, nameof(ServeDamageNotice));
        Consulting.Stands("Consulting").Offers(Inspector).Offers(Claimant, nameof(HoldDamageConsultation), nameof(AgreeOnDamages), nameof(FailDamageConsultation));
        Assert.Equal(["EEB", "EEB-HH", "EEB-HH"], ((Tale<DamageClue>[])[Raised, Pushed, Consulting]).Select(t => t.State.Turn.Single()));
    }

    [Fact]
    public void A_county_never_claims_so_the_clue_goes_to_a_prefecture_alone() => Raised
        .Refuses(Inspector, new PushDamageClue(Eeb, "1"), "damage.not-the-holder")
        .Refuses(Inspector, new PushDamageClue(Gov, "1"), "damage.not-the-holder")
        .Refuses(Inspector, new PushDamageClue(Proc, "1"), "damage.not-the-holder");

    [Fact]
    public void Bureaus_police_and_procuratorate_raise_damage_and_nobody_else()
    {
        foreach (var by in (Officer[])[Inspector, Surveyor, Detective, PilProsecutor])
            Tale<DamageClue>.Opened(by, Raise).Stands("Raised");
        foreach (var by in (Officer[])[Coordinator, Auditor, Claimant])
            Tale<DamageClue>.RefusesToOpen(by, Raise, "matter.not-your-post");
    }

    [Fact]
    public void No_identity_number_stands_in_it()
    {
        Tale<DamageClue>.RefusesToOpen(Inspector, Raise with { Finding = Raise.Finding with { Responsible = "431281198001011234" } }, "personal.id-in-text");
        Checked.Refuses(Claimant, Start() with { Responsible = "431281198001011234" }, "personal.id-in-text");
    }

    [Fact]
    public void The_prefecture_may_designate_who_handles_the_claim()
    {
        Checked.Refuses(Claimant, Start(Psb), "damage.handler-has-no-such-duty").Refuses(Claimant, Start(Proc), "damage.handler-has-no-such-duty");
        var designated = Checked.When(Claimant, Start(Nrb)).Stands("Started").Offers(Claimant).Offers(Inspector).Offers(Surveyor, nameof(ServeDamageNotice)).Sees("NRB", Sight.Full);
        Assert.Equal(("NRB", "NRB"), (designated.State.Turn.Single(), designated.State.Parties[Part.Prefecture]));
        designated.When(Surveyor, new ServeDamageNotice("1", Appraised)).Stands("Consulting").Refuses(Claimant, Session(), "matter.not-your-post");
    }

    [Fact]
    public void EDC_04_A_simple_assessment_and_a_claim_not_started_say_why()
    {
        var simple = Appraised with { Assessment = DamageAssessment.ExpertOpinion };
        Started.Refuses(Claimant, new ServeDamageNotice("1", simple), "damage.simple-says-why")
            .Refuses(Claimant, new ServeDamageNotice("1", simple with { Assessment = DamageAssessment.CaseDocuments, WhySimple = " " }), "damage.simple-says-why")
            .When(Claimant, new ServeDamageNotice("1", simple with { WhySimple = "事实简单，责任无争议，损害较小" })).Stands("Consulting");
        Checked.Refuses(Claimant, new DeclineDamageCase(NotStartGround.Other, " "), "matter.reason-required");
        NotStarted.Stands("NotStarted").Offers(Claimant).Offers(Inspector);
    }

    [Fact]
    public void EDC_03_A_session_beyond_the_third_says_why_and_sessions_are_used_up_only_then()
    {
        var twice = Consulting.When(Claimant, Session()).When(Claimant, Session()).Refuses(Claimant, Fail(ConsultationFailure.SessionsUsedUp), "damage.sessions-left");
        var thrice = twice.When(Claimant, Session()).Stands("Consulting").Refuses(Claimant, Session(" "), "damage.sessions-used-up");
        thrice.When(Claimant, Fail(ConsultationFailure.SessionsUsedUp)).Stands("Failed");
        Assert.Equal(4, thrice.When(Claimant, Session("双方请求再次磋商")).State.Sessions);
    }

    [Fact]
    public void EDC_02_Time_is_over_only_when_it_is() => Consulting
        .Refuses(Claimant, Fail(ConsultationFailure.TimeOver), "damage.time-runs")
        .When(Claimant, Fail(ConsultationFailure.TimeOver, timeRuns: false)).Stands("Failed");

    [Fact]
    public void An_agreement_may_be_confirmed_once_and_ends_when_it_is_performed()
    {
        var confirmed = Agreed.Stands("Agreed").Offers(Claimant, nameof(ConfirmDamageAgreement), nameof(FileDamageSuit), nameof(RecordDamageOutcome))
            .Refuses(Claimant, new RecordDamageOutcome(DamageOutcome.NoSuit, "不起诉"), "damage.outcome-does-not-follow")
            .When(Claimant, new ConfirmDamageAgreement("怀化市中级人民法院", "（2026）湘12民特1号")).Stands("Agreed")
            .Refuses(Claimant, new ConfirmDamageAgreement("怀化市中级人民法院", "2"), "matter.already-done").Offers(Claimant, nameof(FileDamageSuit), nameof(RecordDamageOutcome));
        confirmed.When(Claimant, new RecordDamageOutcome(DamageOutcome.Restored, "修复效果评估合格")).Stands("Concluded").Offers(Claimant).Offers(Inspector).Sees("PROC", Sight.None);
        Agreed.When(Claimant, new RecordDamageOutcome(DamageOutcome.Compensated, "赔偿金已缴纳")).Stands("Concluded");
    }

    [Fact]
    public void A_suit_goes_on_until_its_own_outcome()
    {
        Failed.Stands("Failed").Refuses(Claimant, new RecordDamageOutcome(DamageOutcome.Restored, "已修复"), "damage.outcome-does-not-follow");
        var suit = Failed.When(Claimant, new FileDamageSuit("怀化市中级人民法院", "判令修复并赔偿")).Stands("InSuit").Offers(Claimant, nameof(RecordDamageOutcome)).Sees("PROC", Sight.None)
            .Refuses(Claimant, new RecordDamageOutcome(DamageOutcome.NoSuit, "撤回"), "damage.outcome-does-not-follow");
        Agreed.When(Claimant, new FileDamageSuit("怀化市中级人民法院", "判令履行协议")).Stands("InSuit").Refuses(Inspector, new RecordDamageOutcome(DamageOutcome.Restored, "已修复"), "matter.not-your-post");
        suit.When(Claimant, new RecordDamageOutcome(DamageOutcome.ClaimDismissed, "驳回诉讼请求")).Stands("Concluded").Sees("PROC", Sight.None);
        suit.When(Claimant, new RecordDamageOutcome(DamageOutcome.Compensated, "执行完毕")).Stands("Concluded");
    }

    [Fact]
    public void Until_it_is_pushed_it_is_the_countys_alone_and_the_procuratorate_sees_it_where_nobody_claims()
    {
        Raised.Sees("EEB", Sight.Full).Sees("EEB-HH", Sight.None).Sees("PROC", Sight.None).Sees("JUB", Sight.None).Sees("GOV", Sight.None);
        Pushed.Sees("EEB-HH", Sight.Full).Sees("PROC", Sight.None).Sees("JUB", Sight.Metadata).Sees("GOV", Sight.Figures).Sees("PSB", Sight.None);
        Failed.Sees("PROC", Sight.None);
        NotStarted.Sees("PROC", Sight.Letter);
        NotSued.Stands("Concluded").Sees("PROC", Sight.Letter);
        Assert.Equal([typeof(DamagePreliminaryChecked), typeof(DamageConsultationHeld)], Agreed.Facts.Where(DamageClue.IsInner).Select(f => f.GetType()));
    }
}
