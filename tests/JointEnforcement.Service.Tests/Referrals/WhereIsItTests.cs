using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Referrals;

/// <summary>The sender's question, answered at every stage.</summary>
public sealed class WhereIsItTests(House house) : IClassFixture<House>
{
    private static readonly Dictionary<string, (Func<House, Task<Guid>> Situation, string Holder, string? Officer, string Since)> Stages = new()
    {
        ["delivered"] = (h => h.Delivered(), "PSB", null, "DossierDelivered"),
        ["received"] = (h => h.Received(), "PSB", "谢立军", "DossierDelivered"),
        ["a supplement asked for"] = (h => h.SupplementRequested(), "PSB", "杨振国", "DossierDelivered"),
        ["forwarded"] = (h => Then(h, h.Received(), "psb-officer", new ForwardToCompetentPolice { To = "PSB-HC", Reason = "犯罪地在鹤城区。" }), "PSB-HC", null, "PoliceForwarded"),
        ["received once forwarded"] = (h => Then(h, Stages!["forwarded"].Situation(h), "psb-hc-duty", new IssuePoliceReceipt()), "PSB-HC", "田永安", "PoliceForwarded"),
        ["returned"] = (h => Then(h, h.Received(), "psb-officer", new ReturnNotPoliceMatter { Ground = ReturnGround.NotForThePolice, Reason = "不属于公安机关管辖。" }), "EEB", null, "PoliceReturnedNotPoliceMatter"),
        ["filed"] = (h => h.Filed(), "PSB", "杨振国", "DossierDelivered"),
        ["filed, items to hand over"] = (h => h.HandoverStarted(), "PSB", "杨振国", "DossierDelivered"),
        ["not filed"] = (h => h.NotFiled(), "PSB", "杨振国", "DossierDelivered"),
        ["not filed, the sender told"] = (h => h.NotFiledAndServed(), "EEB", null, "DecisionNoticeServed"),
        ["reconsidered"] = (h => h.Reconsidering(), "PSB", null, "ReconsiderationRequested"),
        ["investigated"] = (h => h.Investigating(), "PSB", "杨振国", "DossierDelivered"),
        ["at the procuratorate"] = (h => h.AtProcuratorate(), "PROC", null, "SentForProsecution"),
        ["back for more investigation"] = (h => Then(h, h.AtProcuratorate(), "proc-supervision", new ReturnForSupplementaryInvestigation()), "PROC", null, "SentForProsecution"),
        ["prosecuted"] = (h => h.Prosecuted(), "PROC", "贺明月", "SentForProsecution"),
        ["resumed"] = (h => h.Resumed(), "EEB", "向文清", "DecisionNoticeServed"),
        ["closed"] = (h => h.Closed(), "EEB", "向文清", "DecisionNoticeServed")
    };

    public static TheoryData<string> Named => [.. Stages.Keys];

    [Theory, MemberData(nameof(Named))]
    public async Task F7_AC1_At_every_stage_the_list_names_who_has_it_and_since_when(string stage)
    {
        var (situation, holder, officer, since) = Stages[stage];
        var id = await situation(house);
        var sender = house.As("eeb-officer");
        var card = (await Sent(sender, id))!.Card;
        var came = (await sender.See(id)).History.First(h => h.Fact == since).OccurredAt;
        Assert.Equal((holder, officer, came), (card.Holder, card.HolderOfficer, card.HolderSince));
    }

    [Fact]
    public async Task F7_AC1_Before_delivery_a_referral_lies_with_its_author_and_is_sent_by_nobody()
    {
        foreach (var id in (Guid[])[await house.Draft(), await house.Reported(), await house.Approved()])
        {
            var sender = house.As("eeb-officer");
            var page = await sender.See(id);
            Assert.Equal(("EEB", page.Card.OpenedAt), (page.Card.Holder, page.Card.HolderSince));
            Assert.NotNull(page.Card.HolderOfficer);
            Assert.Null(await Sent(sender, id));
            Assert.DoesNotContain((await sender.Ask(new ListReferrals(ReferralFilter.SentByUs, Take: 100)))!.Lines, l => l.Card.Id == id);
            Assert.Contains((await sender.Ask(new ListReferrals(Take: 100)))!.Lines, l => l.Card.Id == id);
        }
    }

    private static async Task<ReferralLine?> Sent(Person sender, Guid id)
    {
        string? after = null;
        do
        {
            var page = (await sender.Ask(new WhereIsIt(after, 100)))!;
            if (page.Lines.FirstOrDefault(l => l.Card.Id == id) is { } line)
                return line;
            after = page.Next;
        }
        while (after is not null);
        return null;
    }

    private static async Task<Guid> Then(House house, Task<Guid> before, string officer, Act act)
    {
        var id = await before;
        await house.As(officer).Does(id, act);
        return id;
    }
}
