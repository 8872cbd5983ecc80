using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Routing;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Routing;

internal static class RoutingEndpoints
{
    public static IServiceCollection AddRoutingBook(this IServiceCollection services) => services.AddSingleton<RoutingBook>();

    public static void MapRouting(this RouteGroupBuilder api)
    {
        api.MapGet("/routing", (DateOnly? date, HttpContext http, ICaseHouse house, CancellationToken ct) =>
                AdviceReply.To(new ShowRouting(date), http, house, ct))
            .WithName(nameof(ShowRouting)).Advises<RoutingTable>("Which department leads for which violation");
        api.MapGet("/routing/proposal", (string? violation, string? township, DateOnly? date, HttpContext http, ICaseHouse house, CancellationToken ct) =>
                AdviceReply.To(new ProposeRoute(violation ?? "", township, date), http, house, ct))
            .WithName(nameof(ProposeRoute)).Advises<RouteProposal>("Who might lead for a violation in a township on a day; it binds nobody");
        api.MapGet("/jurisdictions", (DateOnly? date, HttpContext http, ICaseHouse house, CancellationToken ct) =>
                AdviceReply.To(new ShowJurisdictions(date), http, house, ct))
            .WithName(nameof(ShowJurisdictions)).Advises<JurisdictionTable>("Areas, their townships and their agencies");
    }
}
