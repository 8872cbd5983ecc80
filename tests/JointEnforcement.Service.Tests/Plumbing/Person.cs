using System.Net.Http.Headers;
using System.Text;
using JointEnforcement.Client;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Dossiers;
using JointEnforcement.Contracts.Live;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Referrals;
using Microsoft.AspNetCore.SignalR.Client;

namespace JointEnforcement.Service.Tests.Plumbing;

/// <summary>An officer at the API: asks, acts, listens.</summary>
public sealed class Person
{
    private readonly Uri _house;

    public Person(Node node, string id)
    {
        (_house, Id, Token) = (node.Address, id, Tokens.For(id));
        Http = new HttpClient { BaseAddress = node.Address };
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        House = new CaseHouseClient(Http);
    }

    public string Id { get; }
    public string Token { get; }
    public HttpClient Http { get; }
    public CaseHouseClient House { get; }

    public Task<TAnswer?> Ask<TAnswer>(Question<TAnswer> question) where TAnswer : class => House.Ask(question);

    public async Task<ReferralPage> See(Guid matter) =>
        await Ask(new ShowReferral(matter)) ?? throw new InvalidOperationException($"{Id} does not see the referral {matter}.");

    public async Task<MatterPage> See(MatterKind kind, Guid matter) =>
        await Ask(new ShowMatter(kind, matter)) ?? throw new InvalidOperationException($"{Id} does not see the {kind} {matter}.");

    /// <summary>Acts on the matter as it stands, or as it stood at a version.</summary>
    public async Task<ActOutcome> Perform(Guid matter, Act act, long? version = null, string? key = null) =>
        await House.Perform(act, new ActTicket(matter, version ?? await VersionOf(act, matter) ?? 1, key ?? NewKey()));

    private async Task<long?> VersionOf(Act act, Guid matter) => MatterMap.KindOf(act.GetType()) is var kind && kind is MatterKind.CriminalReferral
        ? (await Ask(new ShowReferral(matter)))?.Card.Version
        : (await Ask(new ShowMatter(kind, matter)))?.Card.Version;

    /// <summary>Acts and expects no refusal.</summary>
    public async Task<ActOutcome> Does(Guid matter, Act act)
    {
        var outcome = await Perform(matter, act);
        Assert.True(outcome.Done, $"{Id} {act.GetType().Name}: {outcome.Refusal?.Code} {outcome.Refusal?.En} {string.Join(' ', outcome.Refusal?.Errors.Select(e => $"{e.Field} {e.Code}") ?? [])}");
        return outcome;
    }

    public Task<Guid> Opens(CaseFacts facts) => Opens(new OpenReferral { Facts = facts });

    public async Task<Guid> Opens(Act opening)
    {
        var outcome = await House.Perform(opening, new ActTicket(Guid.Empty, null, NewKey()));
        Assert.True(outcome.Done, $"{Id}: {outcome.Refusal?.Code} {string.Join(' ', outcome.Refusal?.Errors.Select(e => $"{e.Field} {e.Code}") ?? [])}");
        return outcome.Matter;
    }

    public Task<StoredFile> Stores(Guid matter, string name, string text) => Stores(matter, name, Pdf(text));

    public Task<StoredFile> Stores(Guid matter, string name, byte[] bytes) => House.Keep(matter, name, new MemoryStream(bytes));

    /// <summary>A request as it lies on the wire, for what the typed client cannot say.</summary>
    public async Task<HttpResponseMessage> Sends(string address, string body, string? ifMatch, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (ifMatch is not null)
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        if (key is not null)
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        return await Http.SendAsync(request);
    }

    /// <summary>A bare hub connection, not yet started.</summary>
    public HubConnection Live(Action<Microsoft.AspNetCore.Http.Connections.Client.HttpConnectionOptions>? change = null) => new HubConnectionBuilder()
        .WithUrl(new Uri(_house, "live"), options =>
        {
            options.AccessTokenProvider = () => Task.FromResult<string?>(Token);
            change?.Invoke(options);
        })
        .Build();

    public LiveFeed Feed(long after) => new(_house, House, () => Task.FromResult<string?>(Token), after);

    public async Task<FeedPage> Missed(long after) => (await Ask(new ReadFeed(after)))!;

    public static string NewKey() => Guid.NewGuid().ToString("N");

    public static byte[] Pdf(string text) => Encoding.UTF8.GetBytes($"%PDF-1.7\n{text}\n%%EOF");
}
