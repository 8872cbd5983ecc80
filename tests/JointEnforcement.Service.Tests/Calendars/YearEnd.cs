using System.Text.Json;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Calendars;

/// <summary>A house in the last days of 2026, whose next year is not announced yet.</summary>
public sealed class HouseAtYearEnd : House
{
    public HouseAtYearEnd()
    {
        var clock = new ShiftedTime();
        clock.MoveTo(new(2026, 12, 30, 9, 0, 0, TimeSpan.FromHours(8)));
        Clock = clock;
    }
}

/// <summary>The arrangement of 2027 is invented for the tests.</summary>
internal static class YearEnd
{
    public const string Administrator = "gov-admin";

    public static CalendarYearFile Invented { get; } = new()
    {
        Year = 2027,
        Source = "示例：2027年部分节假日安排（虚构，仅供测试）",
        Off = [new() { From = "2027-01-01", To = "2027-01-05", Zh = "元旦", En = "New Year" }, new() { From = "2027-02-05", To = "2027-02-12", Zh = "春节", En = "Spring Festival" }],
        Work = ["2027-01-09"]
    };

    /// <summary>The head has the report and three natural days, which end in the new year.</summary>
    public static Task<Guid> Crossing(this House house, string? title = null) => house.Reported(title);

    public static async Task<ClockCard> ClockOf(this House house, Guid matter) =>
        (await house.As("eeb-officer").See(matter)).Clocks.Single(c => c.Rule == "CR-01");

    public static async Task<CalendarsPage> Calendars(this House house) => (await house.As(Administrator).Ask(new ShowCalendars()))!;

    public static async Task<DateProposal> Proposal(this House house) => (await house.As(Administrator).Ask(new ShowDateProposal(0, 500)))!;

    public static Task<HttpResponseMessage> Sends(this House house, string address, object body, string? key = null, string officer = Administrator) =>
        house.As(officer).Sends(address, body as string ?? JsonSerializer.Serialize(body, body.GetType(), HouseJson.Options), null, key ?? Person.NewKey());

    public static async Task<ActOutcome> Publishes(this House house, CalendarYearFile file)
    {
        using var answer = await house.Sends("api/calendars", file);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return await Answers.Of<ActOutcome>(answer);
    }

    public static ConfirmDates What(DateProposal proposal) => new() { CalendarVersion = proposal.CalendarVersion, RulebookVersion = proposal.RulebookVersion, Proposal = proposal.Proposal };

    public static async Task<DateProposal> Confirms(this House house)
    {
        var proposal = await house.Proposal();
        using var answer = await house.Sends("api/calendars/confirmation", What(proposal));
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return proposal;
    }

    public static Task Followed(this House house) =>
        Eventually.True(async () => await house.Calendars() is { Confirmation: { Following: false } }, TimeSpan.FromSeconds(60));

    public static Task<long> Recounts(this House house, Guid? matter = null) => matter is { } id
        ? house.Scalar<long>("select count(*) from mt_events where type = 'dates_recounted' and stream_id = $1", id)
        : house.Scalar<long>("select count(*) from mt_events where type = 'dates_recounted'");
}
