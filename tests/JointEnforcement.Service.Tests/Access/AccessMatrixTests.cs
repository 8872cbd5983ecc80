using System.Net.Http.Headers;
using System.Reflection;
using System.Text.Json;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing.Push;
using JointEnforcement.Service.Tests.Matters;
using JointEnforcement.Service.Tests.Plumbing;
using JointEnforcement.Service.Tests.Referrals;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace JointEnforcement.Service.Tests.Access;

[Collection(nameof(TheHouse))]
public sealed class AccessMatrixTests(House house)
{
    public static TheoryData<string> Doors => [.. AccessMatrix.Api.Select(d => d.Route)];

    public static TheoryData<string> Pages => [.. AccessMatrix.Pages.Select(p => p.Route)];

    [Fact]
    public void N_63_Every_door_of_the_house_has_a_row()
    {
        var rows = AccessMatrix.Api.Select(d => d.Route).Concat(AccessMatrix.Open)
            .Concat(ActTable.All.Keys.Select(act => $"POST /api/referrals/{{id:guid}}/{ActAddress(act)}"))
            .Concat(MatterRow.All.SelectMany(row => row.Routes)).ToHashSet();
        var screens = AccessMatrix.Screens.Concat(AccessMatrix.Hub).ToHashSet();
        var missing = Mapped().Where(e => !rows.Contains(e.Route) && !screens.Contains(e.Pattern.Trim('/').ToLowerInvariant()) && !e.Framework).Select(e => e.Route).Distinct();
        Assert.Empty(missing);
        Assert.Subset(Mapped().Select(e => e.Route).ToHashSet(), AccessMatrix.Api.Select(d => d.Route).ToHashSet());
    }

    [Fact]
    public void N_16_The_hub_offers_no_method_to_call() => Assert.DoesNotContain(
        typeof(LiveHub).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly),
        m => m.Name is not (nameof(Hub.OnConnectedAsync) or nameof(Hub.OnDisconnectedAsync)) && !m.IsSpecialName);

    [Theory, MemberData(nameof(Doors))]
    public async Task Each_role_gets_at_each_door_what_the_matrix_says(string route)
    {
        var door = AccessMatrix.Api.Single(d => d.Route == route);
        var id = await house.SupplementRequested();
        var letter = (await house.As("eeb-officer").See(id)).Items.First(i => i.Kind is MaterialKind.ReferralLetter).Item;
        foreach (var role in Enum.GetValues<Role>())
        {
            using var answer = await Knock(door, role, id, letter);
            Assert.True((int)answer.StatusCode == door.Expected.GetValueOrDefault(role, door.Otherwise), $"{role} at {route}: {(int)answer.StatusCode}");
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Each_role_gets_at_each_page_what_the_matrix_says(string page)
    {
        var door = AccessMatrix.Pages.Single(p => p.Route == page);
        var address = page.Replace("{id:guid}", $"{await house.Delivered()}", StringComparison.Ordinal).Replace("{act}", "receipt", StringComparison.Ordinal);
        foreach (var role in Enum.GetValues<Role>())
        {
            using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = house.Address };
            if (AccessMatrix.People[role] is { } who)
                http.DefaultRequestHeaders.Authorization = new("Bearer", Tokens.For(who));
            using var answer = await http.GetAsync(address);
            Assert.True((int)answer.StatusCode == door.Expected.GetValueOrDefault(role, door.Otherwise), $"{role} at {page}: {(int)answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Who_brings_no_token_acts_nowhere()
    {
        var id = await house.Delivered();
        foreach (var act in ActTable.All.Keys)
        {
            using var http = house.Anonymous();
            using var answer = await http.PostAsync($"api/referrals/{id}/{ActAddress(act)}", new StringContent("{}", MediaTypeHeaderValue.Parse("application/json")));
            await Answers.Refuses(answer, System.Net.HttpStatusCode.Unauthorized, "sign-in.required");
        }
    }

    private async Task<HttpResponseMessage> Knock(Door door, Role role, Guid id, Guid item)
    {
        var (method, pattern) = door.Route.Split(' ') is [var m, var p] ? (m, p) : throw new ArgumentException(door.Route);
        var address = pattern.Replace("{id:guid}", $"{id}", StringComparison.Ordinal).Replace("{item:guid}", $"{item}", StringComparison.Ordinal).Replace("{key}", $"k-{id:N}", StringComparison.Ordinal)
            .Replace("{kind}", "not-transferred", StringComparison.Ordinal).Replace("{id:long}", "9007199254740991", StringComparison.Ordinal).Replace("{id}", "CR-01", StringComparison.Ordinal);
        using var request = new HttpRequestMessage(new HttpMethod(method), address.TrimStart('/'));
        if (door.Body is { } body)
        {
            request.Content = new StringContent(body == "open" ? JsonSerializer.Serialize(new OpenReferral { Facts = Situations.Facts() }, HouseJson.Options) : body, MediaTypeHeaderValue.Parse("application/json"));
            request.Headers.TryAddWithoutValidation("X-File-Name", "x.pdf");
            request.Headers.TryAddWithoutValidation("Idempotency-Key", Person.NewKey());
        }
        var http = AccessMatrix.People[role] is { } who ? house.As(who).Http : house.Anonymous();
        return await http.SendAsync(request);
    }

    private IEnumerable<(string Route, string Pattern, bool Framework)> Mapped() =>
        house.Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().SelectMany(e =>
        {
            var pattern = e.RoutePattern.RawText ?? "";
            var methods = e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["*"];
            var framework = pattern.Contains("_framework", StringComparison.Ordinal) || e.DisplayName?.StartsWith("Blazor", StringComparison.Ordinal) is true
                || e.Metadata.Any(x => x.GetType().FullName!.Contains("StaticAsset", StringComparison.Ordinal));
            return methods.Select(method => ($"{method} /{pattern.TrimStart('/')}", pattern, framework));
        });

    private static string ActAddress(string act) => typeof(ReferralAct).Assembly.GetType($"JointEnforcement.Contracts.Referrals.{act}")!.GetCustomAttribute<ActAttribute>()!.Address;
}
