using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Contracts.ReverseReferrals;
using JointEnforcement.Service.Tests.Matters;
using JointEnforcement.Service.Tests.Plumbing;
using JointEnforcement.Service.Tests.Supervisions;

namespace JointEnforcement.Service.Tests.ReverseReferrals;

internal sealed class ReverseReferralRow : MatterRow
{
    public static readonly DraftReverseReferral Draft = new()
    {
        To = "EEB", Ground = ReverseGround.NotProsecuted, Decision = "洪检不诉〔2026〕1号", Title = "电镀废水不起诉案", Township = "黔城镇", Facts = "排放含铬废水，情节轻微。",
        Opinion = "应当给予罚款并没收违法所得。", Measures = "取保候审已解除；扣押铁桶十二只，随案移送。"
    };

    private static readonly OpenPenaltyOnOpinion Penalty = new() { CaseNumber = "洪环立〔2026〕3号" };
    private static readonly ReplyToOpinion Reply = new() { Reply = "已作出行政处罚决定。", DocumentNumber = "洪环罚〔2026〕3号" };

    public override MatterKind Kind => MatterKind.ReverseReferral;
    public override string[] Sees => ["eeb-officer", "proc-supervision", "proc-head", "jub-officer"];
    public override string[] Strangers => ["nrb-officer", "psb-officer", "gov-coordinator"];

    public override IReadOnlyList<MatterActRow> Acts =>
    [
        MatterActRow.Opening("proc-supervision", "ReverseReferralDrafted", Draft),
        MatterActRow.On("proc-head", "ReverseReferralMade", Drafted, new MakeReverseReferral()),
        MatterActRow.On("proc-head", "ReverseReferralNotApproved", Drafted, new DeclineReverseReferral { Reason = "无需行政处罚。" }),
        MatterActRow.On("eeb-officer", "ReverseReferralPenaltyOpened", Sent, Penalty),
        MatterActRow.On("eeb-officer", "ReverseReferralNoPenalty", Sent, new StateNoPenalty { Reason = "违法行为已过追责期限。" }),
        MatterActRow.On("eeb-officer", "ReverseReferralReplied", Opened, Reply),
        MatterActRow.On("proc-supervision", "ReverseReferralClosed", house => house.Then(Opened(house), "eeb-officer", Reply), new CloseReverseReferral { Remark = "回复收悉。" })
    ];

    public override Task<Guid> Sent(House house) => house.Then(Drafted(house), "proc-head", new MakeReverseReferral());

    private static Task<Guid> Drafted(House house) => house.As("proc-supervision").Opens(Draft);

    private Task<Guid> Opened(House house) => house.Then(Sent(house), "eeb-officer", Penalty);
}

[Collection(nameof(TheHouse))]
public sealed class ReverseReferralStories(House house)
{
    [Fact]
    public async Task CR_22_After_non_prosecution_the_referral_comes_back_to_the_agency()
    {
        var prosecutor = house.As("proc-supervision");
        var referral = await house.AtProcuratorate();
        var early = await prosecutor.House.Perform(ReverseReferralRow.Draft with { Referral = referral }, new(Guid.Empty, null, Person.NewKey()));
        Assert.Equal("reverse-referral.ground-not-met", early.Refusal!.Code);
        await prosecutor.Does(referral, new DecideNonProsecution { Reason = "情节轻微。" });
        var id = await prosecutor.Opens(ReverseReferralRow.Draft with { Referral = referral });
        await house.As("proc-head").Does(id, new MakeReverseReferral());
        var seen = await house.As("eeb-officer").See(MatterKind.ReverseReferral, id);
        Assert.Equal(referral, Assert.Single(seen.Links).Card!.Id);
        Assert.Contains("洪检检意罚", seen.Card.Number, StringComparison.Ordinal);
        var justice = await house.As("jub-officer").See(MatterKind.ReverseReferral, id);
        Assert.Equal((Sight.Metadata, 0, 0), (justice.Sight, justice.Sheet.Count, justice.History.Count));
    }

    [Fact]
    public async Task Nobody_names_a_penalty_case_that_is_not_there()
    {
        var id = await new ReverseReferralRow().Sent(house);
        var outcome = await house.As("eeb-officer").Perform(id, new OpenPenaltyOnOpinion { CaseNumber = "洪环立〔2026〕3号", Penalty = Guid.NewGuid() });
        Assert.Equal("matter.unknown-other", outcome.Refusal!.Code);
    }
}
