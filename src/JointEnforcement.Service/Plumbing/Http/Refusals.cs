using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Languages;
using JointEnforcement.Domain;

namespace JointEnforcement.Service.Plumbing;

/// <summary>Every no of the house as a notice: the domain's refusals and the door's own, each with its HTTP status.</summary>
internal static class Refusals
{
    public static RefusalNotice UnknownCase { get; } = Notice("case.unknown", StatusCodes.Status404NotFound);
    public static RefusalNotice UnknownOfficer { get; } = Notice("officer.unknown", StatusCodes.Status403Forbidden);
    public static RefusalNotice ReadsNoCases { get; } = Notice("officer.reads-no-cases", StatusCodes.Status403Forbidden);
    public static RefusalNotice UnknownFile { get; } = Notice("file.unknown", StatusCodes.Status404NotFound);
    public static RefusalNotice UnknownNotice { get; } = Notice("notice.unknown", StatusCodes.Status404NotFound);
    public static RefusalNotice BrokenFile { get; } = Notice("file.broken", StatusCodes.Status409Conflict);
    public static RefusalNotice MissingFile { get; } = Notice("file.missing", StatusCodes.Status410Gone);
    public static RefusalNotice MovedOn { get; } = Notice("case.moved-on", StatusCodes.Status412PreconditionFailed);
    public static RefusalNotice IfMatchMissing { get; } = Notice("if-match.missing", StatusCodes.Status428PreconditionRequired);
    public static RefusalNotice IfMatchMalformed { get; } = Notice("if-match.malformed", StatusCodes.Status400BadRequest);
    public static RefusalNotice KeyMissing { get; } = Notice("idempotency.key-missing", StatusCodes.Status400BadRequest);
    public static RefusalNotice KeyMalformed { get; } = Notice("idempotency.key-malformed", StatusCodes.Status400BadRequest);
    public static RefusalNotice KeyReused { get; } = Notice("idempotency.key-reused", StatusCodes.Status422UnprocessableEntity);
    public static RefusalNotice TooLarge { get; } = Notice("request.too-large", StatusCodes.Status413PayloadTooLarge);
    public static RefusalNotice NotJson { get; } = Notice("request.not-json", StatusCodes.Status415UnsupportedMediaType);
    public static RefusalNotice CrossSite { get; } = Notice("request.cross-site", StatusCodes.Status403Forbidden);
    public static RefusalNotice SignInRequired { get; } = Notice("sign-in.required", StatusCodes.Status401Unauthorized);
    public static RefusalNotice StoreUnavailable { get; } = Notice("store.unavailable", StatusCodes.Status503ServiceUnavailable);
    public static RefusalNotice Fault { get; } = Notice("server.fault", StatusCodes.Status500InternalServerError);
    public static RefusalNotice DigestDiffers { get; } = Notice("file.digest-differs", StatusCodes.Status422UnprocessableEntity);
    public static RefusalNotice TypeNotAllowed { get; } = Notice("file.type-not-allowed", StatusCodes.Status415UnsupportedMediaType);
    public static RefusalNotice FileTooLarge { get; } = Notice("file.too-large", StatusCodes.Status413PayloadTooLarge);
    public static RefusalNotice EmptyFile { get; } = Notice("file.empty", StatusCodes.Status422UnprocessableEntity);

    public static RefusalNotice NotTheAdministrator { get; } = Notice("calendar.not-your-post", StatusCodes.Status403Forbidden);
    public static RefusalNotice UnknownRule { get; } = Notice("deadline.unknown-rule", StatusCodes.Status404NotFound);

    public static RefusalNotice UnknownAct(string act) => Malformed(act);

    public static RefusalNotice Malformed(string detail) =>
        Notice("request.malformed", StatusCodes.Status400BadRequest, new Dictionary<string, string> { ["detail"] = detail });

    public static RefusalNotice Misshapen(IReadOnlyList<FieldError> errors) =>
        Notice("request.invalid", StatusCodes.Status400BadRequest) with { Errors = errors };

    public static RefusalNotice Of(Refusal refusal) => Notice(refusal.Code, StatusOf(refusal), refusal.Blanks) with { Basis = refusal.Basis };

    /// <summary>A rule broken by one member of a request.</summary>
    public static RefusalNotice OfField(Refusal refusal, string field) => OfFields([(field, refusal)]);

    /// <summary>Rules broken by members of a request; the first gives the code.</summary>
    public static RefusalNotice OfFields(IReadOnlyList<(string Field, Refusal Why)> faults) => Of(faults[0].Why) with
    {
        Errors = [.. faults.Select(f => (f.Field, Why: Of(f.Why))).Select(f => new FieldError(f.Field, f.Why.Code, f.Why.Zh, f.Why.En))]
    };

    private static int StatusOf(Refusal refusal) => refusal.Kind switch
    {
        RefusalKind.Stage => StatusCodes.Status409Conflict,
        RefusalKind.Rule => StatusCodes.Status422UnprocessableEntity,
        RefusalKind.Post => StatusCodes.Status403Forbidden
    };

    private static RefusalNotice Notice(string code, int status, IReadOnlyDictionary<string, string>? blanks = null)
    {
        blanks ??= new Dictionary<string, string>();
        string In(string language) => Spoken.Say(Words.In(language), $"refusal.{code}", blanks, _ => null);
        return new RefusalNotice(code, status, In("zh-Hans"), In("en")) { Blanks = blanks };
    }
}
