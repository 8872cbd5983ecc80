using System.Net;
using JointEnforcement.Identity.Keys;
using JointEnforcement.Identity.Officers;
using JointEnforcement.Identity.Plumbing;
using JointEnforcement.Identity.Tokens;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace JointEnforcement.Identity.Demonstration;

internal static class DemonstrationToken
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    public static void AddDemonstration(this WebApplicationBuilder builder) => builder.Services.AddScoped<DemonstrationOfficers>();

    public static void MapDemonstration(this WebApplication house)
    {
        if (house.Services.GetRequiredService<Doors>().Demonstration)
            house.MapPost("/demonstration/token", Handle).DisableAntiforgery();
    }

    // Only for a command line on this machine: a browser always names an origin on such a request.
    private static async Task<IResult> Handle(
        HttpContext context, string officer, DemonstrationOfficers officers, KeyRing ring, Doors doors, TimeProvider clock)
    {
        if (context.Request.Headers.Origin.Count > 0 || context.Connection.RemoteIpAddress is not { } from || !IPAddress.IsLoopback(from))
            return Results.StatusCode(StatusCodes.Status403Forbidden);

        return await officers.Find(officer) is { } shown
            ? Results.Json(new { access_token = Token(shown, ring, doors, clock.GetUtcNow()), token_type = "Bearer", expires_in = (int)Life.TotalSeconds })
            : Results.NotFound();
    }

    private static string Token(Officer officer, KeyRing ring, Doors doors, DateTimeOffset now) =>
        new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            TokenType = "at+jwt",
            Issuer = doors.Issuer.AbsoluteUri,
            Audience = OfficerClaims.CaseApi,
            IssuedAt = now.UtcDateTime,
            NotBefore = now.UtcDateTime,
            Expires = now.Add(Life).UtcDateTime,
            SigningCredentials = ring.Signing,
            Claims = new Dictionary<string, object>
            {
                ["sub"] = officer.Id,
                ["name"] = officer.Name,
                [OfficerClaims.Agency] = officer.Agency,
                [OfficerClaims.Post] = officer.Posts,
                ["amr"] = new[] { DemonstrationOfficers.Method },
                ["auth_time"] = now.ToUnixTimeSeconds(),
                ["client_id"] = "web",
                ["scope"] = OfficerClaims.CaseApi,
                ["jti"] = Guid.NewGuid().ToString("N")
            }
        });
}
