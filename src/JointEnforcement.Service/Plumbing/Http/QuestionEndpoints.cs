using System.Globalization;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Agencies;
using JointEnforcement.Contracts.Languages;
using JointEnforcement.Contracts.Live;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Operations;
using JointEnforcement.Contracts.Referrals;

namespace JointEnforcement.Service.Plumbing;

/// <summary>Every question of the screens, asked over HTTP.</summary>
internal static class QuestionEndpoints
{
    public static void MapQuestions(this RouteGroupBuilder api)
    {
        api.MapGet("/me", Ask(_ => new WhoAmI())).Answers<Me>("Who am I");
        api.MapGet("/register", Ask(_ => new ShowRegister())).Answers<Register>("Agencies, and the officers of one's own");
        api.MapGet("/inbox", Ask(_ => new ShowInbox())).Answers<MatterList>("What waits for one's agency");
        api.MapGet("/board", Ask(_ => new ShowBoard())).Answers<Board>("What runs out when");
        api.MapGet("/dashboard", Ask(_ => new ShowDashboard())).Answers<Dashboard>("The picture of everything one may see");
        api.MapGet("/where-is-it", (string? after, int? take, HttpContext http, ICaseHouse house, CancellationToken ct) =>
            Reply(new WhereIsIt(after, take ?? 20), http, house, ct)).Answers<ReferralList>("Every referral one's agency sent, and where it is");
        api.MapGet("/feed", (long? after, int? take, HttpContext http, ICaseHouse house, CancellationToken ct) =>
            Reply(new ReadFeed(after ?? -1, take ?? 500), http, house, ct)).Answers<FeedPage>("What moved after a sequence, in order");
        api.MapGet("/referrals", (ReferralFilter? filter, string? text, string? after, int? take, HttpContext http, ICaseHouse house, CancellationToken ct) =>
            Reply(new ListReferrals(filter ?? ReferralFilter.All, text, after, take ?? 20), http, house, ct)).Answers<ReferralList>("Referrals by time left");
        api.MapGet("/referrals/{id:guid}", async (Guid id, HttpContext http, ICaseHouse house, CancellationToken ct) =>
        {
            if (await house.Ask(new ShowReferral(id), ct) is not { } page)
                return Problems.Result(Refusals.UnknownCase, http);

            http.Response.Headers.ETag = $"\"{page.Card.Version.ToString(CultureInfo.InvariantCulture)}\"";
            return Results.Json(page, HouseJson.Options);
        }).Answers<ReferralPage>("One referral whole");
        MapMatters(api);
    }

    private static void MapMatters(RouteGroupBuilder api)
    {
        api.MapGet("/matters", (MatterFilter? filter, string? text, string? after, int? take, HttpContext http, ICaseHouse house, CancellationToken ct) =>
            Reply(new ListMatters(null, filter ?? MatterFilter.All, text, after, take ?? 20), http, house, ct)).Answers<MatterList>("Matters of every kind by time left");
        foreach (var kind in MatterMap.Furnished)
        {
            var room = MatterMap.Of(kind);
            var (many, one) = (Words.In("en")[$"kind.{kind}.many"], Words.In("en")[$"kind.{kind}"]);
            api.MapGet($"/{room}", (MatterFilter? filter, string? text, string? after, int? take, HttpContext http, ICaseHouse house, CancellationToken ct) =>
                Reply(new ListMatters(kind, filter ?? MatterFilter.All, text, after, take ?? 20), http, house, ct)).Answers<MatterList>($"{many} by time left");
            api.MapGet($"/{room}/{{id:guid}}", async (Guid id, HttpContext http, ICaseHouse house, CancellationToken ct) =>
            {
                if (await house.Ask(new ShowMatter(kind, id), ct) is not { } page)
                    return Problems.Result(Refusals.UnknownCase, http);

                http.Response.Headers.ETag = $"\"{page.Card.Version.ToString(CultureInfo.InvariantCulture)}\"";
                return Results.Json(page, HouseJson.Options);
            }).Answers<MatterPage>($"{one}, whole");
        }
    }

    private static Delegate Ask<TAnswer>(Func<HttpContext, Question<TAnswer>> question) where TAnswer : class =>
        (HttpContext http, ICaseHouse house, CancellationToken ct) => Reply(question(http), http, house, ct);

    private static async Task<IResult> Reply<TAnswer>(Question<TAnswer> question, HttpContext http, ICaseHouse house, CancellationToken ct) where TAnswer : class =>
        await house.Ask(question, ct) is { } answer ? Results.Json(answer, HouseJson.Options) : Problems.Result(Refusals.UnknownOfficer, http);

    private static void Answers<TAnswer>(this RouteHandlerBuilder endpoint, string summary) => endpoint
        .WithSummary(summary)
        .WithTags("Questions")
        .Produces<TAnswer>()
        .Produces<Problem>(StatusCodes.Status401Unauthorized, "application/problem+json")
        .Produces<Problem>(StatusCodes.Status403Forbidden, "application/problem+json")
        .Produces<Problem>(StatusCodes.Status404NotFound, "application/problem+json");
}
