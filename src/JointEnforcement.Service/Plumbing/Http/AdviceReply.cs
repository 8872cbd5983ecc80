using JointEnforcement.Contracts;

namespace JointEnforcement.Service.Plumbing;

/// <summary>Answers that advise: the advice, or its refusal as a problem.</summary>
internal static class AdviceReply
{
    public static async Task<IResult> To<TAnswer>(Question<TAnswer> question, HttpContext http, ICaseHouse house, CancellationToken ct) where TAnswer : Advice =>
        await house.Ask(question, ct) switch
        {
            null => Problems.Result(Refusals.UnknownOfficer, http),
            { Refusal: { } refusal } => Problems.Result(refusal, http),
            var answer => Results.Json(answer, HouseJson.Options)
        };

    public static RouteHandlerBuilder Advises<TAnswer>(this RouteHandlerBuilder endpoint, string summary) => endpoint
        .WithSummary(summary)
        .WithTags("Advice")
        .Produces<TAnswer>()
        .Produces<Problem>(StatusCodes.Status400BadRequest, "application/problem+json")
        .Produces<Problem>(StatusCodes.Status401Unauthorized, "application/problem+json")
        .Produces<Problem>(StatusCodes.Status403Forbidden, "application/problem+json")
        .Produces<Problem>(StatusCodes.Status422UnprocessableEntity, "application/problem+json");
}
