using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Referrals;

[Collection(nameof(TheHouse))]
public sealed class WholeLifeTests(House house)
{
    [Fact]
    public async Task A_referral_that_is_filed_walks_to_its_judgment_and_is_closed()
    {
        var id = await house.Prosecuted();
        await house.As("proc-supervision").Does(id, new EnterJudgment { Outcome = JudgmentOutcome.Guilty, Summary = "判处有期徒刑一年。" });
        await house.As("eeb-officer").Does(id, new CloseReferral { Summary = "刑事判决生效。" });
        Assert.Equal(ReferralStage.Closed, (await house.As("psb-officer").See(id)).Card.Stage);
    }

    [Fact]
    public async Task A_referral_that_is_not_filed_comes_back_and_is_closed() =>
        Assert.Equal(ReferralStage.Closed, (await house.As("eeb-officer").See(await house.Closed())).Card.Stage);
}
