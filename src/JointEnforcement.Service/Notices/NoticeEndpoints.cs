using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Notices;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Notices;

internal static class NoticeEndpoints
{
    public static void MapNotices(this RouteGroupBuilder api)
    {
        var notices = api.MapGroup("/notices").WithTags("Notices");
        notices.MapGet("/", List).WithName("ListNotices").WithSummary("What was called to one's mind, newest first")
            .Produces<NoticeList>()
            .Produces<Problem>(StatusCodes.Status403Forbidden, "application/problem+json");
        notices.MapPost("/{id:long}/seen", SeeOne).WithName("SeeNotice").WithSummary("Puts one notice aside for oneself; it stands for everybody else")
            .Produces(StatusCodes.Status204NoContent)
            .Produces<Problem>(StatusCodes.Status403Forbidden, "application/problem+json")
            .Produces<Problem>(StatusCodes.Status404NotFound, "application/problem+json");
        notices.MapPost("/seen", SeeUpTo).WithName("SeeNotices").WithSummary("Puts aside every notice up to a number")
            .Produces(StatusCodes.Status204NoContent)
            .Produces<Problem>(StatusCodes.Status403Forbidden, "application/problem+json");
    }

    private static async Task<IResult> List(long? after, int? take, bool? unseen, HttpContext http, ICaseHouse house, CancellationToken ct) =>
        await house.Ask(new ListNotices(after, take ?? 20, unseen ?? false), ct) is { } list ? Results.Json(list, HouseJson.Options) : Problems.Result(Refusals.UnknownOfficer, http);

    private static async Task<IResult> SeeOne(long id, HttpContext http, INoticeMarks marks, TheOfficer officer, CancellationToken ct) =>
        officer.Current is null ? Problems.Result(Refusals.UnknownOfficer, http)
        : await marks.See(id, ct) ? Results.NoContent()
        : Problems.Result(Refusals.UnknownNotice, http);

    private static async Task<IResult> SeeUpTo(NoticesSeen seen, HttpContext http, INoticeMarks marks, CancellationToken ct) =>
        await marks.SeeUpTo(seen.UpTo, ct) ? Results.NoContent() : Problems.Result(Refusals.UnknownOfficer, http);
}
