using JointEnforcement.Domain.Consultations;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Tests.Matters;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.Consultations;

public sealed class ConsultationTests
{
    private static Tale<MutualConsultation> Asked => Tale<MutualConsultation>.Opened(Inspector, To(DutyOfficer.Agency));

    [Fact]
    public void The_agency_that_was_asked_answers_and_the_one_that_asked_closes() => Asked
        .Stands("Asked").Offers(DutyOfficer, nameof(AnswerConsultation)).Offers(Inspector)
        .When(DutyOfficer, new AnswerConsultation("可以立案。"))
        .Stands("Answered").Offers(Inspector, nameof(CloseConsultation))
        .When(Inspector, new CloseConsultation())
        .Stands("Closed").Offers(Inspector).Offers(DutyOfficer);

    [Fact]
    public void Nobody_answers_for_another_agency_nor_twice() => Asked
        .Refuses(Inspector, new AnswerConsultation("可以立案。"), "matter.not-your-post")
        .Refuses(Prosecutor, new AnswerConsultation("可以立案。"), "matter.not-your-post")
        .When(DutyOfficer, new AnswerConsultation("可以立案。"))
        .Refuses(DutyOfficer, new AnswerConsultation("再答。"), "matter.wrong-stage");

    [Fact]
    public void Nobody_asks_himself_or_the_government()
    {
        Tale<MutualConsultation>.RefusesToOpen(Inspector, To(Inspector.Agency), "matter.not-to-yourself");
        Tale<MutualConsultation>.RefusesToOpen(Inspector, To(Coordinator.Agency), "consultation.not-part-of-the-linkage");
        Tale<MutualConsultation>.RefusesToOpen(Coordinator, To(Inspector.Agency), "matter.not-your-post");
    }

    [Fact]
    public void It_runs_both_ways_between_enforcement_and_justice_and_not_among_either()
    {
        Tale<MutualConsultation>.Opened(Detective, To(Inspector.Agency)).Offers(Inspector, nameof(AnswerConsultation));
        Tale<MutualConsultation>.Opened(Prosecutor, To(Inspector.Agency)).Stands("Asked");
        Tale<MutualConsultation>.Opened(Inspector, To(Prosecutor.Agency)).Stands("Asked");
        Tale<MutualConsultation>.RefusesToOpen(Inspector, To(Surveyor.Agency), "consultation.not-part-of-the-linkage");
        Tale<MutualConsultation>.RefusesToOpen(Detective, To(Prosecutor.Agency), "consultation.not-part-of-the-linkage");
    }

    [Fact]
    public void The_two_agencies_see_it_and_nobody_else() => Asked.Sees("EEB", Sight.Full).Sees("PSB", Sight.Full).Sees("PROC", Sight.None).Sees("GOV", Sight.None);

    private static AskConsultation To(Domain.Agencies.Agency agency) => new(agency, "洪环咨〔2026〕1号", new Brief("立案标准", "黔城镇", "如何固定证据？"), null);
}
