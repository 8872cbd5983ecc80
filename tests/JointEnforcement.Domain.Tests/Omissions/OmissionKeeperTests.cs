using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Omissions;
using JointEnforcement.Domain.Tests.Deadlines;
using static JointEnforcement.Domain.Tests.Deadlines.Facts;

namespace JointEnforcement.Domain.Tests.Omissions;

public sealed class OmissionKeeperTests
{
    private const string Fined = "fined-not-transferred";
    private const string Opened = "ReferralOpened threshold=stated";
    private const string Fine = "PenaltyDecisionRecorded kind=fine";

    [Fact]
    public void F8_AC1_A_fine_on_a_stated_threshold_stands_from_the_fine_until_the_dossier_is_handed_over()
    {
        Assert.Equal(Local("2026-03-05").ToUniversalTime(), Since(Fined, Fact(Opened, "2026-03-02"), Fact(Fine, "2026-03-05")));
        Assert.Null(Since(Fined, Fact(Opened, "2026-03-02"), Fact(Fine, "2026-03-05"), Fact("DossierDelivered", "2026-03-09")));
    }

    [Theory]
    [InlineData("ReferralOpened threshold=none", Fine)]
    [InlineData(Opened, "PenaltyDecisionRecorded kind=warning")]
    [InlineData(Opened, "DossierDelivered", Fine)]
    [InlineData(Opened, Fine, "ReferralFactsAmended threshold=none")]
    [InlineData(Fine, "ReferralFactsAmended threshold=none")]
    public void No_fine_is_a_candidate_without_a_stated_threshold_or_after_the_referral(params string[] facts) =>
        Assert.Null(Since(Fined, [.. facts.Select((f, i) => Fact(f, $"2026-03-{i + 2:00}"))]));

    [Theory]
    [InlineData("CaseFiguresRecorded clauses=may-meet", Fine)]
    [InlineData("PenaltyFiguresRecorded clauses=may-meet", "PenaltyDecided kind=penalise")]
    public void F8_AC1_A_fine_on_figures_that_may_meet_a_clause_is_a_candidate_until_the_figures_say_otherwise(string figures, string fine)
    {
        Assert.NotNull(Since(Fined, Fact(figures, "2026-03-02"), Fact(fine, "2026-03-05")));
        Assert.Null(Since(Fined, Fact(figures.Replace("may-meet", "none", StringComparison.Ordinal), "2026-03-02"), Fact(fine, "2026-03-05")));
        Assert.Null(Since(Fined, Fact(figures, "2026-03-02"), Fact(fine, "2026-03-05"), Fact(figures.Replace("may-meet", "none", StringComparison.Ordinal), "2026-03-09")));
    }

    [Fact]
    public void A_penalty_whose_referral_is_named_is_no_candidate() => Assert.Null(Since(
        Fined, Fact("PenaltyFiguresRecorded clauses=may-meet", "2026-03-02"), Fact("PenaltyDecided kind=penalise", "2026-03-05"), Fact("PenaltyReferralLinked", "2026-03-06")));

    [Fact]
    public void A_threshold_that_is_stated_after_the_fine_counts_from_then_on() => Assert.Equal(
        Local("2026-03-09").ToUniversalTime(),
        Since(Fined, Fact("ReferralOpened threshold=none", "2026-03-02"), Fact(Fine, "2026-03-05"), Fact("ReferralFactsAmended threshold=stated", "2026-03-09")));

    [Theory]
    [InlineData("2026-11-02T10:00", "2026-11-09T23:59", null)]
    [InlineData("2026-11-02T10:00", "2026-11-10T00:00", "2026-11-10T00:00")]
    [InlineData("2026-09-28T10:00", "2026-10-08T23:59", null)]
    [InlineData("2026-09-28T10:00", "2026-10-09T00:00", "2026-10-09T00:00")]
    public void CR_26_A_decision_is_late_when_it_is_entered_after_its_time(string decided, string entered, string? due)
    {
        var marks = Folded(Eeb, Local(entered), OmissionBook.Shipped, Fact("CaseFiled", decided));
        Assert.Equal(due is null ? [] : [("entered-late", Local(due).ToUniversalTime(), Local(entered))], marks.Where(m => m.Since is not null).Select(m => (m.Omission, m.Since!.Value.ToUniversalTime(), m.EndedAt!.Value)));
    }

    [Fact]
    public void CR_26_binds_the_organs_that_the_measures_name()
    {
        Assert.Empty(Folded(Nrb, Local("2026-12-01"), OmissionBook.Shipped, Fact("CaseFiled", "2026-11-02")));
        Assert.Empty(Folded(Eeb, Local("2026-12-01"), OmissionBook.Shipped, Fact("DecisionNoticeServed decision=filed", "2026-11-02")));
        Assert.Empty(Folded(Eeb, null, OmissionBook.Shipped, Fact("CaseFiled", "2026-11-02")));
    }

    [Fact]
    public void A_kind_may_name_facts_of_any_matter()
    {
        var book = OmissionBook.Parse(
            """
            {"version":"1","about":"","kinds":[{"id":"penalised","basis":[],"answeredBy":["DraftTransferOpinion"],"facts":[{
                "needs":[{"by":[{"fact":"PenaltyLegallyReviewed","when":{"crime":"true"}}]},{"by":[{"fact":"PenaltyDecided","when":{"kind":"penalise"}}]}],
                "endedBy":[{"fact":"PenaltyReferralLinked"}]}]}]}
            """);
        Happening[] told = [Fact("PenaltyLegallyReviewed crime=true", "2026-03-02"), Fact("PenaltyDecided kind=penalise", "2026-03-05")];
        Assert.NotNull(Assert.Single(Folded(Eeb, null, book, told)).Since);
        Assert.NotNull(Assert.Single(Folded(Eeb, null, book, [.. told, Fact("PenaltyReferralLinked", "2026-03-06")])).EndedAt);
    }

    [Fact]
    public void One_fact_at_a_time_leaves_what_all_at_once_leave_and_repeating_nothing_changes_nothing()
    {
        Happening[] facts = [Fact(Opened, "2026-03-02"), Fact("DossierItemAdded", "2026-03-03"), Fact(Fine, "2026-03-05")];
        var marks = Folded(Eeb, null, OmissionBook.Shipped, facts);
        Assert.Equivalent(marks, OmissionKeeper.Advance(marks, Fact("DossierItemAdded", "2026-03-06"), new FactEntry("EEB", 4, null), OmissionBook.Shipped, Eeb));
    }

    private static DateTimeOffset? Since(string kind, params Happening[] facts) =>
        Folded(Eeb, null, OmissionBook.Shipped, facts).Where(m => m.Omission == kind && m.EndedAt is null).Min(m => m.Since);

    private static IReadOnlyList<OmissionMark> Folded(ClockScope scope, DateTimeOffset? enteredAt, OmissionBook book, params Happening[] facts) =>
        facts.Select((fact, i) => (fact, i)).Aggregate(
            (IReadOnlyList<OmissionMark>)[], (marks, f) => OmissionKeeper.Advance(marks, f.fact, new FactEntry("EEB", f.i + 1, enteredAt), book, scope));
}
