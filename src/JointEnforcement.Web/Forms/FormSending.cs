using System.Globalization;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Web.Shell;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace JointEnforcement.Web.Forms;

/// <summary>What happens to a form that was sent: it is performed and leads to its matter, or it comes back with the reason and the typed text.</summary>
internal sealed class FormSending
{
    private const int MergeAttempts = 3;

    private readonly HttpContext _visit;
    private readonly ICaseHouse _house;
    private readonly SentForm _sent;
    private readonly FormValues _values;

    private FormSending(HttpContext visit, ICaseHouse house, SentForm sent, FormValues values) =>
        (_visit, _house, _sent, _values) = (visit, house, sent, values);

    private long? SeenVersion =>
        long.TryParse(_values["version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;

    public static async Task<IResult> Open(MatterKind kind, HttpContext visit, ICaseHouse house, SentForm sent, IAntiforgery antiforgery)
    {
        var sending = await Of(visit, house, sent);
        if (!await antiforgery.IsRequestValidAsync(visit))
            return sending.CrossSite();
        return ActShape.Opening(kind) is { } shape && Guid.TryParse(sending._values["matter"], out var matter)
            ? await sending.Send(shape, matter, sending._values, null, "")
            : Results.BadRequest();
    }

    public static async Task<IResult> Perform(MatterKind kind, Guid id, string act, HttpContext visit, ICaseHouse house, SentForm sent, IAntiforgery antiforgery)
    {
        if (ActShape.At(kind, act) is not { } shape)
            return Results.NotFound();
        var sending = await Of(visit, house, sent);
        if (!await antiforgery.IsRequestValidAsync(visit))
            return sending.CrossSite();
        return shape.Record == typeof(AmendReferralFacts)
            ? await sending.Amend(shape, id)
            : await sending.Send(shape, id, sending._values, sending.SeenVersion, "");
    }

    private static async Task<FormSending> Of(HttpContext visit, ICaseHouse house, SentForm sent) =>
        new(visit, house, sent, FormValues.Sent(await visit.Request.ReadFormAsync(visit.RequestAborted)));

    private async Task<IResult> Send(ActShape shape, Guid matter, FormValues values, long? version, string round)
    {
        var reading = FormReading.Of(shape, values);
        if (reading.Act is null)
            return Back(StatusCodes.Status422UnprocessableEntity, values, errors: reading.Errors);

        // An act that has begun is finished even if the officer walks away from the page.
        var outcome = await _house.Perform(reading.Act, new ActTicket(matter, version, values["idempotency-key"] + round), CancellationToken.None);
        return outcome.Refusal is { } refusal
            ? Back(refusal.Status, values, refusal)
            : new SeeOther($"/{MatterMap.Of(MatterMap.KindOf(shape.Record))}/{outcome.Matter}");
    }

    private async Task<IResult> Amend(ActShape shape, Guid id)
    {
        for (var attempt = 0; ; attempt++)
        {
            if (await _house.Ask(new ShowReferral(id)) is not { } page)
                return Results.NotFound();
            var (merged, conflicts) = FactsMerge.With(_values, page.Card.Facts);
            if (conflicts.Count > 0)
                return Back(StatusCodes.Status409Conflict, merged, conflicts: conflicts);
            var result = await Send(shape, id, merged, page.Card.Version, attempt == 0 ? "" : $"-{attempt}");
            if (attempt == MergeAttempts - 1 || _sent.Refusal?.Code != "case.moved-on")
                return result;
        }
    }

    private RazorComponentResult<App> CrossSite() =>
        Back(StatusCodes.Status400BadRequest, _values, new RefusalNotice("request.cross-site", StatusCodes.Status400BadRequest, "", ""));

    private RazorComponentResult<App> Back(int status, FormValues values, RefusalNotice? refusal = null,
        IReadOnlyDictionary<string, string>? errors = null, IReadOnlyList<Conflict>? conflicts = null)
    {
        _sent.ComesBack(values, SeenVersion, refusal, errors, conflicts);
        _visit.Response.Headers.CacheControl = "no-store";
        return new RazorComponentResult<App> { StatusCode = status };
    }

    /// <summary>303, so that a reload of the page that follows sends nothing again.</summary>
    private sealed class SeeOther(string path) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = $"{httpContext.Request.PathBase}{path}";
            return Task.CompletedTask;
        }
    }
}
