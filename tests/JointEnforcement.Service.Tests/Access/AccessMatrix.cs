using JointEnforcement.Contracts.Matters;

namespace JointEnforcement.Service.Tests.Access;

/// <summary>Who stands how to a delivered referral of the environment bureau.</summary>
public enum Role { Sender, OtherPostOfSender, Police, Letter, UninvolvedAgency, UninvolvedPolice, Government, Justice, Auditor, SystemAdministrator, Unenrolled, Anonymous }

/// <summary>One door of the house and what each role gets there.</summary>
/// <param name="Route">Method and pattern, as the house maps it.</param>
/// <param name="Expected">Status by role; a role that is not named gets <paramref name="Otherwise"/>.</param>
internal sealed record Door(string Route, int Otherwise, Dictionary<Role, int> Expected, string? Body = null);

internal static class AccessMatrix
{
    private static readonly Dictionary<Role, int> Parties = new() { [Role.Sender] = 200, [Role.OtherPostOfSender] = 200, [Role.Police] = 200, [Role.Letter] = 200 };

    private static readonly Dictionary<Role, int> ReadersOfCases = new() { [Role.Auditor] = 403, [Role.SystemAdministrator] = 403, [Role.Unenrolled] = 403, [Role.Anonymous] = 401 };

    public static IReadOnlyDictionary<Role, string?> People { get; } = new Dictionary<Role, string?>
    {
        [Role.Sender] = "eeb-officer",
        [Role.OtherPostOfSender] = "eeb-legal",
        [Role.Police] = "psb-duty",
        [Role.Letter] = "proc-supervision",
        [Role.UninvolvedAgency] = "nrb-officer",
        [Role.UninvolvedPolice] = "psb-hc-duty",
        [Role.Government] = "gov-coordinator",
        [Role.Justice] = "jub-officer",
        [Role.Auditor] = "gov-auditor",
        [Role.SystemAdministrator] = "gov-admin",
        [Role.Unenrolled] = "nobody-here",
        [Role.Anonymous] = null
    };

    /// <summary>Doors that are the same for whoever has signed in; what they hold differs and is tested by content.</summary>
    private static readonly string[] OwnView =
    [
        "GET /api/me", "GET /api/register", "GET /api/inbox", "GET /api/matters", "GET /api/board", "GET /api/dashboard", "GET /api/where-is-it", "GET /api/feed", "GET /api/referrals", "GET /api/case-files",
        "GET /api/deadlines/rules", "GET /api/notices/", "GET /api/calendars/"
    ];

    public static IReadOnlyList<Door> Api { get; } =
    [
        .. OwnView.Select(route => new Door(route, 200, new() { [Role.Unenrolled] = 403, [Role.Anonymous] = 401 })),
        new("GET /api/routing", 200, ReadersOfCases),
        new("GET /api/jurisdictions", 200, ReadersOfCases),
        // Without a violation the question is refused to whoever may ask it.
        new("GET /api/routing/proposal", 400, ReadersOfCases),
        new("POST /api/thresholds/hint", 200, ReadersOfCases, "{}"),
        new("GET /api/referrals/{id:guid}", 404, new(Parties) { [Role.Anonymous] = 401 }),
        new("GET /api/referrals/{id:guid}/dossier-items/{item:guid}/content", 404, new(Parties) { [Role.Anonymous] = 401 }),
        new("POST /api/referrals/{id:guid}/files", 404, new() { [Role.Sender] = 200, [Role.OtherPostOfSender] = 403, [Role.Police] = 403, [Role.Letter] = 404, [Role.Anonymous] = 401 }, "%PDF-1.7 x"),
        new("GET /api/drafts/{key}/", 204, new() { [Role.Unenrolled] = 403, [Role.Anonymous] = 401 }),
        new("PUT /api/drafts/{key}/", 204, new() { [Role.Unenrolled] = 403, [Role.Anonymous] = 401 }, "{\"a\":\"b\"}"),
        new("DELETE /api/drafts/{key}/", 204, new() { [Role.Unenrolled] = 403, [Role.Anonymous] = 401 }),
        new("POST /api/notices/{id:long}/seen", 404, new() { [Role.Unenrolled] = 403, [Role.Anonymous] = 401 }),
        new("POST /api/notices/seen", 204, new() { [Role.Unenrolled] = 403, [Role.Anonymous] = 401 }, "{\"upTo\":0}"),
        // The workbench is the procuratorate's; to everybody else it does not exist.
        .. ((string[])["GET /api/omissions", "GET /api/omissions/{kind}", "GET /api/reverse-outcomes"]).Select(route => new Door(route, 404, new() { [Role.Letter] = 200, [Role.Anonymous] = 401 })),
        new("GET /api/case-files/{id:guid}", 404, new() { [Role.Anonymous] = 401 }),
        new("GET /api/deadlines/rules/{id}", 200, new() { [Role.Unenrolled] = 404, [Role.Anonymous] = 401 }),
        new("POST /api/deadlines/calculation", 200, new() { [Role.Unenrolled] = 403, [Role.Anonymous] = 401 }, "{\"mode\":\"NAT\",\"count\":3,\"start\":\"2026-02-12\"}"),
        new("POST /api/deadlines/rules/{id}/calculation", 200, new() { [Role.Unenrolled] = 403, [Role.Anonymous] = 401 }, "{\"occurred\":\"2026-11-02T10:00:00+08:00\"}"),
        new("GET /api/calendars/proposal", 403, new() { [Role.SystemAdministrator] = 200, [Role.Anonymous] = 401 }),
        // An empty year and an empty confirmation are misshapen to whoever may send them.
        new("POST /api/calendars/check", 403, new() { [Role.SystemAdministrator] = 400, [Role.Anonymous] = 401 }, "{}"),
        new("POST /api/calendars/", 403, new() { [Role.SystemAdministrator] = 400, [Role.Anonymous] = 401 }, "{}"),
        new("POST /api/calendars/confirmation", 403, new() { [Role.SystemAdministrator] = 400, [Role.Anonymous] = 401 }, "{}"),
        new("POST /api/imports", 403, new() { [Role.Anonymous] = 401 }, "{}"),
        new("POST /api/referrals/", 403, new() { [Role.Sender] = 201, [Role.UninvolvedAgency] = 201, [Role.Anonymous] = 401 }, "open")
    ];

    /// <summary>Open to everyone: they say nothing of any matter.</summary>
    public static IReadOnlyList<string> Open { get; } = ["GET /health/live", "HEAD /health/live", "GET /health/ready", "HEAD /health/ready", "GET /openapi/{documentName}.json", "GET /{**path:file}", "HEAD /{**path:file}"];

    /// <summary>The pages and their forms: a signed-in officer's cookie, the same door in process; the browser tests walk them.</summary>
    public static IReadOnlyList<string> Screens { get; } =
    [
        "", "board", "inbox", "where-is-it", "referrals", "referrals/new", "referrals/{id:guid}", "referrals/{id:guid}/acts/{act}", "guide/{choice}", "language", "error",
        "not-found", "demonstration/side-by-side", "sign-out", "imports", "case-files", "case-files/{id:guid}", "matters", "routing", "thresholds", "deadlines", "calendars", "notices", "workbench", "workbench/reverse", "workbench/{kind}",
        .. Enum.GetValues<MatterKind>().Where(k => k is not MatterKind.CriminalReferral).Select(MatterMap.Of)
            .SelectMany(room => (string[])[room, $"{room}/new", $"{room}/{{id:guid}}", $"{room}/{{id:guid}}/acts/{{act}}"])
    ];

    private static readonly string[] Unfurnished = [.. Enum.GetValues<MatterKind>().Except([MatterKind.CriminalReferral, .. MatterMap.Furnished]).Select(MatterMap.Of)];

    /// <summary>What each role gets at a page; a page that lists shows to each what it may see.</summary>
    public static IReadOnlyList<Door> Pages { get; } =
    [
        .. Screens.Where(page => !page.Contains('{', StringComparison.Ordinal) && page is not ("sign-out" or "language" or "demonstration/side-by-side" or "error" or "not-found"))
            .Where(page => page.Split('/')[0] is var room && room != "workbench" && !Unfurnished.Contains(room))
            .Select(page => new Door(page, 200, new() { [Role.Anonymous] = 302 })),
        .. ((string[])["workbench", "workbench/reverse"]).Select(page => new Door(page, 404, new() { [Role.Letter] = 200, [Role.Anonymous] = 302 })),
        new("error", 200, []),
        new("not-found", 200, []),
        new("referrals/{id:guid}", 404, new(Parties) { [Role.Anonymous] = 302 }),
        new("referrals/{id:guid}/acts/{act}", 404, new(Parties) { [Role.Anonymous] = 302 })
    ];

    /// <summary>The hub: whoever the register lets read cases, and no method a client may call.</summary>
    public static IReadOnlyList<string> Hub { get; } = ["live", "live/negotiate"];
}
