using JointEnforcement.Contracts.Consultations;
using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Matters;
using JointEnforcement.Service.Referrals;
using JointEnforcement.Service.Tests.Plumbing;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace JointEnforcement.Service.Tests.Calendars;

/// <summary>The whole way of a year: published, proposed, confirmed, followed.</summary>
public sealed class PublishingTests(HouseAtYearEnd house) : IClassFixture<HouseAtYearEnd>
{
    private static readonly string[] Pictures =
    [
        "select id::text || data::text from mt_doc_referralrecord", "select id::text || data::text from mt_doc_matter_mutualconsultation",
        "select c::text from clock_row c", "select w::text from worklist w"
    ];

    [Fact]
    public async Task F5_AC5_A_published_year_moves_running_dates_when_it_is_confirmed_and_new_ones_from_then_on()
    {
        var matter = await house.Crossing();
        var consultation = await house.As("eeb-officer").Opens(new AskConsultation { To = "PSB", Title = "管辖", Question = "如何认定？" });
        var before = await house.ClockOf(matter);
        Assert.Equal((new DateOnly(2027, 1, 4), true), (before.DueDate, before.Provisional));
        Assert.Equal([2027], (await house.Calendars()).Provisional);

        await house.Publishes(YearEnd.Invented);

        Assert.Equal(before, await house.ClockOf(matter) with { Excluded = before.Excluded });
        Assert.True((await house.Calendars()).Awaits);
        var during = await house.Crossing();
        Assert.Equal(before.DueDate, (await house.ClockOf(during)).DueDate);
        var proposal = await house.Proposal();
        var line = proposal.Lines.Single(l => l.Matter == matter && l.Rule == "CR-01");
        Assert.Equal(("2027-01-04", "2027-01-06", "EEB", true, false), (line.Due, line.NewDue, line.Agency, line.WasProvisional, line.IsProvisional));
        Assert.Equal(proposal.Changes, proposal.Moved + proposal.MadeCertain + proposal.Dropped);
        Assert.Contains(proposal.Lines, l => l.Matter == consultation && l.Kind is MatterKind.MutualConsultation);

        await house.Confirms();
        await house.Followed();

        var after = await house.ClockOf(matter);
        Assert.Equal((new DateOnly(2027, 1, 6), false), (after.DueDate, after.Provisional));
        Assert.Contains("cn-2025-11-04+2027.1", after.WhyZh, StringComparison.Ordinal);
        Assert.Equal((1, 1, 1), (await house.Recounts(matter), await house.Recounts(during), await house.Recounts(consultation)));
        Assert.Equal("DatesRecounted", (await house.As("eeb-officer").See(matter)).History[0].Fact);
        Assert.Contains("阮书恒", (await house.As("psb-duty").See(MatterKind.MutualConsultation, consultation)).History[0].Zh, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2027, 1, 6), (await house.ClockOf(await house.Crossing())).DueDate);
        Assert.Empty((await house.Proposal()).Lines);
        Assert.Empty((await house.Calendars()).Provisional);

        // The matter goes on as if nothing had been written in between.
        await house.As("eeb-head").Does(matter, new ApproveReferral { Opinion = "同意移送。", IncompleteReason = "后补。" });

        await A_rebuild_gives_the_same_clocks();
        await Another_node_counts_by_it();
    }

    private async Task A_rebuild_gives_the_same_clocks()
    {
        var before = await Taken();
        using var daemon = await house.Services.GetRequiredService<IDocumentStore>().BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync<ReferralRecord>(TestContext.Current.CancellationToken);
        await daemon.RebuildProjectionAsync<MatterRecord<Domain.Consultations.MutualConsultation>>(TestContext.Current.CancellationToken);
        Assert.Equal(before, await Taken());
    }

    private async Task Another_node_counts_by_it()
    {
        var node = await house.AnotherNode();
        using var answer = await node.As("eeb-officer").Sends("api/deadlines/calculation", """{"mode":"NAT","count":3,"start":"2026-12-30"}""", null, null);
        Assert.Equal(("2027-01-06", "cn-2025-11-04+2027.1", false), await Answers.Of<Calculation>(answer) is var c ? (c.Due, c.CalendarVersion, c.Provisional) : default);

        await house.Publishes(YearEnd.Invented with { Off = [YearEnd.Invented.Off[0] with { To = "2027-01-03" }], Work = [] });
        await house.Confirms();

        await Eventually.True(async () =>
        {
            using var again = await node.As("eeb-officer").Sends("api/deadlines/calculation", """{"mode":"NAT","count":3,"start":"2026-12-30"}""", null, null);
            return (await Answers.Of<Calculation>(again)).CalendarVersion == "cn-2025-11-04+2027.2";
        });
        await house.Followed();
    }

    private async Task<string[]> Taken()
    {
        var taken = new List<string>();
        foreach (var sql in Pictures)
            taken.AddRange(await house.Scalar<string[]>($"select coalesce(array_agg(line order by line), array[]::text[]) from ({sql}) as lines(line)"));
        return [.. taken];
    }
}
