using JointEnforcement.Web.Referrals.Forms;
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
        forms.MapPost("/referrals/new", FormSending.Open);
        forms.MapPost("/referrals/{id:guid}/acts/{act}", FormSending.Perform);
        return app;
    }
}
