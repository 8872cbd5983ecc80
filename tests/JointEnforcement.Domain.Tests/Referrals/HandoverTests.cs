using JointEnforcement.Domain.Referrals;
using static JointEnforcement.Domain.Tests.Referrals.People;
using static JointEnforcement.Domain.Tests.Referrals.Situations;

namespace JointEnforcement.Domain.Tests.Referrals;

public sealed class HandoverTests
{
    [Fact]
    public void CR_10_The_sender_lists_what_is_handed_over_after_the_notice_of_filing()
    {
        Story.Given(Filed).When(Inspector, new StartHandover(TwoThings)).ThenRefused(ReferralRefusals.NoticeNotServed);
        Story.Given(FilingNoticeServed).When(Inspector, new StartHandover([.. TwoThings.Select(t => t with { No = 0 })])).Then(new EvidenceHandoverStarted(TwoThings));
        Story.Given(HandoverStarted).When(Inspector, new StartHandover(TwoThings)).ThenRefused(ReferralRefusals.HandoverAlreadyStarted);
        Story.Given(NothingToHandOver).When(Inspector, new StartHandover(TwoThings)).ThenRefused(ReferralRefusals.HandoverAlreadyStarted);
    }

    [Fact]
    public void V_CR_9_Each_thing_is_taken_over_in_the_quantity_listed()
    {
        Story.Given(HandoverStarted).When(Detective, new HandOverItem(1, 11m, "完好")).ThenRefused(ReferralRefusals.QuantityDiffers.With("listed", 12m).With("unit", "只"));
        Story.Given(HandoverStarted).When(Detective, new HandOverItem(3, 1m, "完好")).ThenRefused(ReferralRefusals.NoSuchHandoverLine);
        Story.Given(HandoverStarted).When(Detective, new HandOverItem(2, 3.50m, "桶身锈蚀")).Then(new EvidenceItemHandedOver(2, 3.50m, "桶身锈蚀"));
        Story.Given(OneThingHandedOver).When(Detective, new HandOverItem(1, 12m, "完好")).ThenNothingHappens();
        Story.Given(AllHandedOver).When(Detective, new HandOverItem(1, 12m, "完好")).ThenRefused(ReferralRefusals.AlreadyDone);
    }

    [Fact]
    public void Nothing_is_taken_over_or_signed_before_there_is_a_list()
    {
        Story.Given(FilingNoticeServed).When(Detective, new HandOverItem(1, 12m, "完好")).ThenRefused(ReferralRefusals.HandoverNotStarted);
        Story.Given(FilingNoticeServed).When(Detective, new SignHandover()).ThenRefused(ReferralRefusals.HandoverNotStarted);
    }

    [Fact]
    public void V_CR_9_Nobody_signs_before_every_line_is_checked() =>
        Assert.All([HandoverStarted, OneThingHandedOver], s => Assert.All([Inspector, Detective], by =>
            Story.Given(s).When(by, new SignHandover()).ThenRefused(ReferralRefusals.HandoverIncomplete)));

    [Fact]
    public void V_CR_9_With_both_names_and_in_either_order_the_investigation_begins()
    {
        foreach (var (first, second) in new[] { (Inspector, Detective), (Detective, Inspector) })
        {
            var side = first == Inspector ? HandoverSide.Sender : HandoverSide.Police;
            var other = first == Inspector ? HandoverSide.Police : HandoverSide.Sender;
            var half = Story.Given(AllHandedOver).When(first, new SignHandover()).Then(new EvidenceHandoverSigned(side, false));
            Assert.Equal(ReferralStage.Filed, half.State.Stage);
            Story.Given(half).When(first, new SignHandover()).ThenRefused(ReferralRefusals.AlreadySigned);
            var whole = Story.Given(half).When(second, new SignHandover()).Then(new EvidenceHandoverSigned(other, true));
            Assert.Equal(ReferralStage.Investigating, whole.State.Stage);
        }
    }

    [Fact]
    public void A_stranger_does_not_sign() => Story.Given(AllHandedOver).When(Prosecutor, new SignHandover()).ThenRefused(ReferralRefusals.NotYourPost);

    [Fact]
    public void V_CR_9_An_empty_list_is_signed_by_who_states_it_and_by_the_police()
    {
        var stated = Story.Given(FilingNoticeServed).When(Inspector, new StartHandover([])).Then(new EvidenceHandoverStarted([]), new EvidenceHandoverSigned(HandoverSide.Sender, false));
        Story.Given(stated).When(Inspector, new SignHandover()).ThenRefused(ReferralRefusals.AlreadySigned);
        Story.Given(stated).When(Detective, new HandOverItem(1, 1m, "完好")).ThenRefused(ReferralRefusals.AlreadyDone);
        Story.Given(stated).When(Detective, new SignHandover()).Then(new EvidenceHandoverSigned(HandoverSide.Police, true));
    }
}
