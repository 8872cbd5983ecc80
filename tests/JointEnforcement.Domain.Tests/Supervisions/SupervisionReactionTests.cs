using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;
using JointEnforcement.Domain.Supervisions;
using JointEnforcement.Domain.Tests.Referrals;
using static JointEnforcement.Domain.Tests.Supervisions.Suggestions;

namespace JointEnforcement.Domain.Tests.Supervisions;

public sealed class SupervisionReactionTests
{
    private static readonly CaseFiled Filing = new("洪公立〔2026〕9号", "污染环境罪") { By = People.Detective.Ref, OccurredAt = Situations.Morning.AddDays(9) };

    [Fact]
    public void CR_14_A_suggestion_lies_before_the_procuratorate_in_the_same_moment()
    {
        var referral = Situations.SupervisionAsked;
        var received = Assert.IsType<SupervisionSuggestionReceived>(Assert.Single(On(referral).Facts));
        Assert.Equal(("EEB", "PSB", "PROC", SupervisionGround.NotFiled), (received.Suggester, received.Police, received.Procuratorate, received.Ground));
        Assert.Equal((referral.Facts[^1].By, referral.Facts[^1].OccurredAt), (received.By, received.OccurredAt));
        Assert.Equal(new MatterLink(MatterKind.CriminalReferral, referral.State.Id), Assert.Single(On(referral).State.Links));
        Assert.Contains(On(referral).State.Sheet, l => l is { Key: "attachments", Value: "SuggestionLetter,CaseMaterials,PoliceDecision" });
        Assert.Equal(SupervisionGround.Overdue, On(OnDelay).State.Ground);
    }

    [Fact]
    public void A_second_suggestion_joins_the_supervision_that_is_open()
    {
        var second = Situations.SupervisionAsked;
        var open = On(OnDelay);
        var joined = Assert.Single(Follow(second.State, second.Facts[^1], open.State));
        Assert.Equal((open.State.Id, false), (joined.Matter, joined.Opens));
        Assert.Equal(SupervisionGround.NotFiled, open.Then([.. joined.Facts]).State.Ground);
        Assert.True(Assert.Single(Follow(second.State, second.Facts[^1], open.State with { Stage = SupervisionStage.Closed })).Opens);
    }

    [Fact]
    public void CR_17_A_notice_to_file_reaches_the_referral_and_filing_there_executes_it()
    {
        var told = On(Situations.SupervisionAsked).Then(new NoticeToFileIssued("洪检通立〔2026〕1号", "事实清楚"));
        var reaches = Assert.Single(Follow(told.State, told.Facts[^1], Situations.SupervisionAsked.State));
        Assert.Equal(new NoticeToFileReceived("洪检通立〔2026〕1号"), Assert.Single(reaches.Facts));
        Assert.Equal(Situations.SupervisionAsked.State.Id, reaches.Matter);
        Assert.Empty(Follow(told.State, told.Facts[^1], Situations.Closed.State));

        var executed = Assert.Single(Follow(Situations.Filed.State, Filing, told.State));
        told.Then([.. executed.Facts]).Stands("Filed");
        Assert.IsType<NoticeToFileExecuted>(Assert.Single(executed.Facts));
    }

    [Fact]
    public void Filing_before_any_notice_ends_the_supervision_and_later_filings_do_not_touch_it()
    {
        var open = On(OnDelay);
        var ended = open.Then([.. Assert.Single(Follow(Situations.Filed.State, Filing, open.State)).Facts]).Stands("Closed");
        Assert.Equal(SupervisionOutcome.FiledByPolice, ended.Facts.OfType<SupervisionClosed>().Single().Outcome);
        Assert.Empty(Follow(Situations.Filed.State, Filing, ended.State));
        Assert.Empty(Follow(Situations.Filed.State, Filing, open.State with { Stage = SupervisionStage.Filed }));
    }

    [Fact]
    public void CR_21_When_the_case_goes_to_the_procuratorate_the_supervision_has_ended()
    {
        var filed = On(Situations.SupervisionAsked).Then(new NoticeToFileIssued("1", "事实清楚"), new NoticeToFileExecuted(null, "污染环境罪"));
        var sent = Situations.AtProcuratorate;
        filed.Then([.. Assert.Single(Follow(sent.State, sent.Facts[^1], filed.State)).Facts]).Stands("Closed");
        Assert.Empty(Follow(sent.State, sent.Facts[^1], On(OnDelay).State));
    }
}
