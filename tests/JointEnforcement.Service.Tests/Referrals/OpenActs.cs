using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Referrals;

/// <summary>An act that is open to its officer right now, with the matter it is open on.</summary>
internal sealed record OpenAct(string Name, ActRow Row, Person Officer, Guid Matter, long Version, ReferralAct Act)
{
    public string Address => $"api/referrals/{Matter}/{Act.GetType().GetCustomAttribute<ActAttribute>()!.Address}";

    public string Body => Json.ToJsonString();

    public JsonObject Json => JsonSerializer.SerializeToNode(Act, Act.GetType(), HouseJson.Options)!.AsObject();

    public Task<HttpResponseMessage> Send(string? body = null, string? ifMatch = "now", string? key = "new") =>
        Officer.Sends(Address, body ?? Body, ifMatch == "now" ? $"\"{Version}\"" : ifMatch, key == "new" ? Person.NewKey() : key);
}

/// <summary>One house in which every act of the table lies open once; refusals leave it so.</summary>
public sealed class OpenActs : IAsyncLifetime
{
    private readonly Dictionary<string, OpenAct> _open = [];

    public House House { get; } = new();

    internal Guid Closed { get; private set; }

    public async ValueTask InitializeAsync()
    {
        await House.InitializeAsync();
        Closed = await House.Closed();
    }

    internal async Task<OpenAct> For(string act)
    {
        if (!_open.TryGetValue(act, out var open))
            _open[act] = open = await Fresh(House, act);
        return open;
    }

    internal static async Task<OpenAct> Fresh(House house, string act)
    {
        var row = ActTable.All[act];
        var officer = house.As(row.Officer);
        var matter = await row.Situation(house);
        var made = await row.Make(house, matter);
        return new OpenAct(act, row, officer, matter, (await officer.See(matter)).Card.Version, made);
    }

    public ValueTask DisposeAsync() => House.DisposeAsync();
}
