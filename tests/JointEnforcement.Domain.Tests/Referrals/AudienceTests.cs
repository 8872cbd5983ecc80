using JointEnforcement.Domain.Referrals;
using static JointEnforcement.Domain.Tests.Referrals.Situations;

namespace JointEnforcement.Domain.Tests.Referrals;

public sealed class AudienceTests
{
    [Fact]
    public void Before_delivery_the_sender_alone_sees_the_referral() =>
        Assert.All([Draft, Reported, Approved, WithdrawnEarly], s => Sees(s, "EEB Full"));

    [Fact]
    public void F4_AC2_Delivery_shows_the_police_everything_the_procuratorate_the_letter_and_the_government_a_figure() =>
        Assert.All([Delivered, Received, UnderReview, Filed, NotFiled, Investigating, Returned], s => Sees(s, "EEB Full", "GOV Figures", "JUB Metadata", "PROC Letter", "PSB Full"));

    [Fact]
    public void The_procuratorate_sees_what_was_not_approved_and_what_was_taken_back_after_approval() =>
        Assert.All([NotApproved, OpinionIssued, WithdrawnLate], s => Sees(s, "EEB Full", "PROC Letter"));

    [Fact]
    public void What_the_procuratorate_has_seen_it_goes_on_seeing()
    {
        Sees(ReportedAgain, "EEB Full", "PROC Letter");
        Assert.All([AtProcuratorate, NotProsecuted, Convicted, AdminResumed, Closed], s => Sees(s, "EEB Full", "GOV Figures", "JUB Metadata", "PROC Full", "PSB Full"));
    }

    [Fact]
    public void A_suggestion_of_supervision_opens_the_dossier_to_the_procuratorate() =>
        Sees(SupervisionAsked, "EEB Full", "GOV Figures", "JUB Metadata", "PROC Full", "PSB Full");

    [Fact]
    public void F1_AC5_Every_holder_in_the_chain_keeps_full_sight() =>
        Assert.All([Forwarded, ReceivedInHecheng], s => Sees(s, "EEB Full", "GOV Figures", "JUB Metadata", "PROC Letter", "PSB Full", "PSB-HC Full"));

    [Fact]
    public void Who_is_not_named_sees_nothing() => Assert.Equal(Sight.None, Audience.Of(Investigating.State, "NRB"));

    private static void Sees(Situation situation, params string[] expected) =>
        Assert.Equal(expected, Audience.Of(situation.State).Select(a => $"{a.Key} {a.Value}").Order(StringComparer.Ordinal));
}
