using System.Globalization;
using JointEnforcement.Contracts.Notices;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace JointEnforcement.Web.Notices;

/// <summary>What happens to the form of the notices: one or all are put aside, and the officer is led back to the list.</summary>
internal static class NoticeSending
{
    public static async Task<IResult> See(HttpContext visit, INoticeMarks marks, IAntiforgery antiforgery)
    {
        if (!await antiforgery.IsRequestValidAsync(visit))
            return Results.BadRequest();

        var form = await visit.Request.ReadFormAsync(visit.RequestAborted);
        if (Number(form["seen"]) is { } one)
            await marks.See(one, visit.RequestAborted);
        else if (Number(form["upto"]) is { } last)
            await marks.SeeUpTo(last, visit.RequestAborted);

        visit.Response.Headers.Location = $"{visit.Request.PathBase}/notices{(form["unseen"] == "true" ? "?unseen=true" : "")}";
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static long? Number(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
