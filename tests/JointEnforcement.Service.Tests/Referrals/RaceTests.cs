using System.Net;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Referrals;

public sealed class RaceTests(House house) : IClassFixture<House>
{
    private const int Trials = 1000;
    private const int AtOnce = 8;

    [Fact]
    public async Task F1_AC2_Withdrawal_and_receipt_at_the_same_instant_one_wins_and_both_sides_read_the_same()
    {
        var referrals = await InProcess.DeliveredReferrals(house, Trials);
        var random = new Random(431281);
        var heads = random.GetItems([0, 1, 2, 3], Trials);
        var receipts = 0;
        await Parallel.ForAsync(0, Trials, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (i, ct) =>
        {
            var (head, duty) = (house.As("eeb-head"), house.As("psb-duty"));
            var ticket = new ActTicket(referrals[i].Matter, referrals[i].Version, "race");
            async Task<ActOutcome> Late(bool late, Person person, ReferralAct act)
            {
                if (late)
                    await Task.Delay(TimeSpan.FromMilliseconds(heads[i]), ct);
                return await person.House.Perform(act, ticket with { IdempotencyKey = $"{act.GetType().Name}-{i}" }, ct);
            }
            var withdrawing = Late(i % 2 == 0, head, new WithdrawReferral { Reason = "发现新证据。" });
            var receiving = Late(i % 2 == 1, duty, new IssuePoliceReceipt());
            var (withdrawn, received) = (await withdrawing, await receiving);

            Assert.True(withdrawn.Done ^ received.Done, $"trial {i}: {withdrawn.Refusal?.Code ?? "done"} and {received.Refusal?.Code ?? "done"}");
            var loser = withdrawn.Done ? received : withdrawn;
            Assert.Equal((int)HttpStatusCode.Conflict, loser.Refusal!.Status);
            var stage = withdrawn.Done ? ReferralStage.Withdrawn : ReferralStage.Accepted;
            Assert.Equal(stage.ToString(), loser.Refusal.Stage);
            var sides = await Task.WhenAll(head.See(ticket.Matter), duty.See(ticket.Matter));
            Assert.All(sides, side => Assert.Equal((stage, ticket.ExpectedVersion + 1), (side.Card.Stage, side.Card.Version)));
            if (received.Done)
                Interlocked.Increment(ref receipts);
        });
        Assert.InRange(receipts, 1, Trials - 1);
    }

    [Fact]
    public async Task Two_officers_of_one_agency_at_the_same_version_only_one_is_heard()
    {
        var id = await house.Documented();
        var version = (await house.As("eeb-officer").See(id)).Card.Version;
        var outcomes = await Task.WhenAll(((string[])["eeb-officer", "eeb-officer2", "eeb-liaison"]).Select(who =>
            house.As(who).Perform(id, new AmendReferralFacts { Facts = Situations.Facts($"{who} 的更正") }, version)));
        Assert.Single(outcomes, o => o.Done);
        Assert.All(outcomes.Where(o => !o.Done), o => Assert.Equal(("case.moved-on", 412, version + 1), (o.Refusal!.Code, o.Refusal.Status, o.Refusal.Version)));
    }

    [Fact]
    public async Task F1_AC6_N_12_After_the_police_received_it_a_stale_tab_of_the_sender_changes_nothing()
    {
        var id = await house.Delivered();
        var tab = await house.As("eeb-officer").See(id);
        await house.As("psb-duty").Does(id, new IssuePoliceReceipt());
        var amended = await house.As("eeb-officer").Perform(id, new AmendReferralFacts { Facts = Situations.Facts("改") }, tab.Card.Version);
        var removed = await house.As("eeb-officer").Perform(id, new RemoveDossierItem { Item = tab.Items[0].Item, Reason = "重新扫描。" }, tab.Card.Version);
        Assert.All([amended, removed], o => Assert.Equal((409, nameof(ReferralStage.Accepted)), (o.Refusal!.Status, o.Refusal.Stage)));
        Assert.Equal(tab.Card.Version + 1, (await house.As("eeb-officer").See(id)).Card.Version);
    }

    [Fact]
    public async Task N_61_The_same_act_sent_fifty_times_at_once_is_one_fact_and_one_answer()
    {
        var id = await house.Delivered();
        var version = (await house.As("psb-duty").See(id)).Card.Version;
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => house.As("psb-duty").Perform(id, new IssuePoliceReceipt(), version, "the-one-key")));
        Assert.All(outcomes, o => Assert.True(o.Done && o.Version == version + 1, o.Refusal?.Code));
        Assert.Equal(version + 1, await house.Scalar<long>("select version from mt_streams where id = $1", id));
    }

    [Fact]
    public async Task N_11_Who_reported_does_not_approve_their_own_report()
    {
        var id = await house.Draft();
        await house.As("eeb-officer").Does(id, new DesignateTaskGroup { Members = ["eeb-officer", "eeb-head"] });
        await house.Adds(id, MaterialKind.ReferralLetter, "移送书");
        await house.Adds(id, MaterialKind.InvestigationReport, "调查报告");
        await house.As("eeb-officer").Does(id, new SubmitReferralReport { Opinion = "建议移送。" });
        var own = await house.As("eeb-head").Perform(id, new ApproveReferral { IncompleteReason = "后补。" });
        Assert.Equal(("referral.own-report", 403), (own.Refusal!.Code, own.Refusal.Status));
    }
}
