using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Notices;
using JointEnforcement.Web.Forms;
using JointEnforcement.Web.Notices;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JointEnforcement.Web;

public static class ScreenDoors
{
    /// <summary>Maps the addresses that the screens' forms are sent to; signed-in officers only.</summary>
    public static IEndpointRouteBuilder MapScreens(this IEndpointRouteBuilder app)
    {
        // The pages answer POST at the same addresses; a sent form goes first.
        var forms = app.MapGroup("").RequireAuthorization().WithOrder(-1).ExcludeFromDescription();
        foreach (var kind in MatterMap.Acts.Select(k => k.Key))
        {
            var room = forms.MapGroup($"/{MatterMap.Of(kind)}");
            if (MatterMap.OpeningOf(kind) is not null)
                room.MapPost("/new", (HttpContext visit, ICaseHouse house, SentForm sent, IAntiforgery antiforgery) => FormSending.Open(kind, visit, house, sent, antiforgery));
            room.MapPost("/{id:guid}/acts/{act}", (Guid id, string act, HttpContext visit, ICaseHouse house, SentForm sent, IAntiforgery antiforgery) =>
                FormSending.Perform(kind, id, act, visit, house, sent, antiforgery));
        }
        forms.MapPost("/notices", (HttpContext visit, INoticeMarks marks, IAntiforgery antiforgery) => NoticeSending.See(visit, marks, antiforgery));
        return app;
    }
}
