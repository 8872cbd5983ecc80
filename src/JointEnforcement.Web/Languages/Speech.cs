using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Agencies;
using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Contracts.Languages;
using JointEnforcement.Contracts.Referrals;
using Microsoft.AspNetCore.Http;

namespace JointEnforcement.Web.Languages;

/// <summary>The language of one visit, who visits, and how agencies, officers, facts and times are named in it.</summary>
public sealed class Speech
{
    public const string Cookie = "lang";

    private static readonly Dictionary<string, string[]> Families = new()
    {
        ["tier"] = ["tier"],
        ["kind"] = ["penalty", "material"],
        ["outcome"] = ["outcome", "judgment"],
        ["decision"] = ["decision", "stage"],
        ["side"] = ["side"],
        ["ground"] = ["ground"],
    };

    private Dictionary<string, AgencyCard> _agencies = [];
    private Dictionary<string, OfficerCard> _officers = [];
    private Task? _meeting;

    public Speech(IHttpContextAccessor visit, TimeProvider time)
    {
        W = Words.In(Chosen(visit.HttpContext?.Request));
        Times = new Moments(W, time);
    }

    public Words W { get; }

    public Moments Times { get; }

    public bool Chinese => W.Language != "en";

    public Me? Me { get; private set; }

    public Register? Register { get; private set; }

    /// <summary>Learns who visits and which agencies there are; asked once a visit.</summary>
    public Task Meet(ICaseHouse house) => _meeting ??= Learn(house);

    public AgencyCard? Agency(string? code) => code is null ? null : _agencies.GetValueOrDefault(code);

    public string AgencyName(string? code) =>
        Agency(code) is { } agency ? Chinese ? agency.ShortName : agency.ShortNameEn : code ?? "";

    public string Officer(string? officer) =>
        officer is null ? "" : _officers.TryGetValue(officer, out var card) ? card.Name : officer;

    public string Stage(ReferralStage stage) => W[$"stage.{stage}"];

    public string Title(ClockCard clock) => Chinese ? clock.TitleZh : clock.TitleEn;

    public string Why(ClockCard clock) => Chinese ? clock.WhyZh : clock.WhyEn;

    /// <summary>A fact as a sentence, agencies and terms named in this language.</summary>
    public string Say(HistoryEntry entry)
    {
        var key = $"fact.{entry.Fact}";
        if (!W.Has(key))
            return Chinese ? entry.Zh : entry.En;
        return W.Say(key, entry.Blanks.ToDictionary(b => b.Key, b => Named(b.Key, b.Value)));
    }

    public string Say(string key, params (string Blank, object Value)[] blanks) =>
        W.Say(key, blanks.ToDictionary(b => b.Blank, b => $"{b.Value}"));

    private string Named(string blank, string value)
    {
        if (blank is "agency" or "to")
            return AgencyName(value);
        var family = Families.GetValueOrDefault(blank)?.FirstOrDefault(f => W.Has($"{f}.{value}"));
        return family is null ? value : W[$"{family}.{value}"];
    }

    private async Task Learn(ICaseHouse house)
    {
        Me = await house.Ask(new WhoAmI());
        Register = Me is null ? null : await house.Ask(new ShowRegister());
        _agencies = Register?.Agencies.ToDictionary(a => a.Code) ?? [];
        _officers = Register?.Officers.ToDictionary(o => o.Id) ?? [];
    }

    private static string Chosen(HttpRequest? request)
    {
        if (request is null)
            return Words.Default;
        if (request.Cookies[Cookie] is { } chosen && Words.Languages.Contains(chosen))
            return chosen;
        return request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(l => l.Quality ?? 1)
            .Select(l => Nearest(l.Value.Value ?? ""))
            .FirstOrDefault(l => l is not null) ?? Words.Default;
    }

    private static string? Nearest(string tag)
    {
        string[] traditional = ["zh-hant", "zh-tw", "zh-hk", "zh-mo"];
        if (traditional.Any(t => tag.StartsWith(t, StringComparison.OrdinalIgnoreCase)))
            return "zh-Hant";
        if (tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase))
            return "zh-Hans";
        return tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : null;
    }
}
