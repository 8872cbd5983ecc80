using System.Net;
using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Deadlines;
using JointEnforcement.Service.Referrals;
using JointEnforcement.Service.Tests.Plumbing;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace JointEnforcement.Service.Tests.Calendars;

/// <summary>A county lays a sheet over the rulebook while matters run: its dates are proposed, confirmed and followed like those of a year.</summary>
public sealed class RuleChangeTests(HouseAtYearEnd house) : IClassFixture<HouseAtYearEnd>, IDisposable
{
    private const string Shorter = """
        { "overlay": { "id": "county-x", "level": "COUNTY", "name": { "zh": "某县备忘录", "en": "Memorandum of X" } },
          "instruments": { "memo-x": { "zh": "《某县联合备忘录》", "en": "Joint Memorandum of X" } },
          "change": [{ "id": "CR-01", "validFrom": "2026-10-01", "terms": { "mode": "NAT", "n": 1 }, "basis": [{ "instrument": "memo-x", "article": "3", "conf": "V1" }] },
                     { "id": "CR-08c", "validFrom": "2026-10-01", "terms": { "mode": "NAT", "n": 20 }, "basis": [{ "instrument": "memo-x", "article": "4", "conf": "V1" }] }] }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sheet-");

    [Fact]
    public async Task F5_AC5_A_new_sheet_moves_running_dates_when_its_list_is_confirmed_and_not_before()
    {
        var matter = await house.Crossing();
        var reviewed = await house.Received();
        var before = await house.ClockOf(matter);

        await Restarted_with_the_sheet();

        Assert.True(await house.Calendars() is { Awaits: true } page && page.InForce == page.Latest && page.Rulebook.StartsWith("2026.2+county-x#", StringComparison.Ordinal));
        Assert.Contains("待系统管理员确认", WebUtility.HtmlDecode(await house.As("eeb-officer").Http.GetStringAsync("calendars")), StringComparison.Ordinal);

        // Facts that come meanwhile move what runs by the book it runs under; what they start, by the new one.
        await house.As("eeb-officer").Does(matter, new AmendReferralFacts { Facts = Situations.Facts("更正") });
        await house.As("psb-officer").Does(reviewed, new SetReviewTier { Tier = ReviewTier.ThirtyDays, Reason = "案情复杂。", Approver = "psb-head", ApprovalDocument = "洪公批〔2026〕1号" });
        var tier = await Of(reviewed, "CR-08c");
        Assert.Equal((before.Due, before.WhyZh), (await house.ClockOf(matter) is var still ? (still.Due, still.WhyZh) : default));
        Assert.Equal(new DateOnly(2027, 1, 29), tier.DueDate);
        Assert.Equal(new DateOnly(2026, 12, 31), (await house.ClockOf(await house.Crossing())).DueDate);

        var proposal = await house.Proposal();
        Assert.Equal(["CR-01 2027-01-04 2026-12-31", "CR-08c 2027-01-29 2027-01-19"],
            proposal.Lines.Where(l => l.Matter == matter || l.Matter == reviewed).Select(l => $"{l.Rule} {l.Due} {l.NewDue}").Order());
        using (var head = await house.Sends("api/calendars/confirmation", YearEnd.What(proposal), officer: "eeb-head"))
            await Answers.Refuses(head, HttpStatusCode.Forbidden, "calendar.not-your-post");
        Assert.Equal(0, await house.Recounts());

        await house.Confirms();
        await house.Followed();

        var after = await house.ClockOf(matter);
        Assert.Equal(new DateOnly(2026, 12, 31), after.DueDate);
        Assert.Contains("《某县联合备忘录》第3条", after.WhyZh, StringComparison.Ordinal);
        Assert.Contains("2026.2/CR-01@2026-10-01+county-x", after.WhyZh, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2027, 1, 19), (await Of(reviewed, "CR-08c")).DueDate);
        var told = (await house.As("eeb-officer").See(matter)).History[0];
        Assert.True(told.Fact == "DatesRecounted" && told.Zh.Contains("阮书恒", StringComparison.Ordinal) && told.Zh.Contains(proposal.RulebookVersion, StringComparison.Ordinal), told.Zh);
        Assert.Equal(proposal.RulebookVersion, await house.Scalar<string>("select data ->> 'rulebookVersion' from mt_events where type = 'dates_confirmed'"));
        Assert.Equal(proposal.Matters, await house.Recounts());
        Assert.Empty((await house.Proposal()).Lines);

        await Counted_again_from_the_facts_each_date_has_the_same_reason(matter, reviewed);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task Restarted_with_the_sheet()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "county.json"), Shorter);
        await house.Stop();
        await house.AnotherNode(new Dictionary<string, string> { [DeadlineSetup.Overlays] = _folder.FullName });
    }

    private async Task Counted_again_from_the_facts_each_date_has_the_same_reason(params Guid[] matters)
    {
        var before = await Reasons(matters);
        using var daemon = await house.Services.GetRequiredService<IDocumentStore>().BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync<ReferralRecord>(TestContext.Current.CancellationToken);
        Assert.Equal(before, await Reasons(matters));
    }

    private async Task<IReadOnlyList<string>> Reasons(Guid[] matters)
    {
        var reasons = new List<string>();
        foreach (var matter in matters)
            reasons.AddRange((await house.As("eeb-officer").See(matter)).Clocks.Select(c => $"{c.Rule} {c.Due:O} {c.WhyZh} {c.WhyEn}"));
        return reasons;
    }

    private async Task<ClockCard> Of(Guid matter, string rule) => (await house.As("eeb-officer").See(matter)).Clocks.Single(c => c.Rule == rule);
}
