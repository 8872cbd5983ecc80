using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using JointEnforcement.Client;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Deadlines;

namespace JointEnforcement.Web.Tests.Plumbing;

/// <summary>An officer at the API, for what happens elsewhere while a page is looked at.</summary>
public sealed class Officer(House house, string id)
{
    private CaseHouseClient? _door;

    public async Task<ReferralPage> See(Guid matter) =>
        await (await Door()).Ask(new ShowReferral(matter)) ?? throw new InvalidOperationException($"{id} does not see the referral {matter}.");

    public async Task<TAnswer?> Asks<TAnswer>(Question<TAnswer> question) where TAnswer : class => await (await Door()).Ask(question);

    public async Task<ActOutcome> Does(Guid matter, Act act)
    {
        var outcome = await (await Door()).Perform(act, new ActTicket(matter, (await See(matter)).Card.Version, NewKey()));
        Assert.True(outcome.Done, $"{id} {act.GetType().Name}: {outcome.Refusal?.Code} {outcome.Refusal?.En}");
        return outcome;
    }

    public Task<Guid> Opens(CaseFacts facts) => Opens(new OpenReferral { Facts = facts });

    public async Task<Guid> Opens(Act opening)
    {
        var outcome = await (await Door()).Perform(opening, new ActTicket(Guid.Empty, null, NewKey()));
        Assert.True(outcome.Done, $"{id}: {outcome.Refusal?.Code}");
        return outcome.Matter;
    }

    public async Task Adds(Guid matter, MaterialKind kind, string title)
    {
        var file = Files.Pdf(title);
        var kept = await (await Door()).Keep(matter, file.Name, new MemoryStream(file.Buffer));
        await Does(matter, new AddDossierItem { Kind = kind, Title = title, Pages = 3, File = kept.File, Original = true });
    }

    /// <summary>A year's holidays stand in the time book; nobody confirms, so nothing moves.</summary>
    public async Task Publishes(CalendarYearFile year)
    {
        using var http = await Http();
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/calendars") { Content = JsonContent.Create(year, options: HouseJson.Options) };
        request.Headers.Add("Idempotency-Key", NewKey());
        using var answer = await http.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    private async Task<CaseHouseClient> Door() => _door ??= new CaseHouseClient(await Http());

    private async Task<HttpClient> Http()
    {
        using var identity = new HttpClient { BaseAddress = house.Identity };
        using var answer = await identity.PostAsync($"demonstration/token?officer={id}", null);
        var token = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString();
        var http = new HttpClient { BaseAddress = house.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }

    private static string NewKey() => Guid.NewGuid().ToString("N");
}
