using System.Globalization;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Agencies;
using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Contracts.Languages;
using JointEnforcement.Contracts.Matters;
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

    /// <summary>The short name of an agency, or of whom a rule binds without a seat in the house.</summary>
    public string AgencyName(string? code) =>
        Agency(code) is { } agency ? Chinese ? agency.ShortName : agency.ShortNameEn : W.Has($"obligor.{code}") ? W[$"obligor.{code}"] : code ?? "";

    public string Officer(string? officer) =>
        officer is null ? "" : _officers.TryGetValue(officer, out var card) ? card.Name : officer;

    public string Stage(ReferralStage stage) => W[$"stage.{stage}"];

    public string StageOf(MatterCard card) => card.Kind is MatterKind.CriminalReferral ? W[$"stage.{card.Stage}"] : W[$"stage.{card.Kind}.{card.Stage}"];

    /// <summary>The title, or the kind where the reader is told no more.</summary>
    public string TitleOf(MatterCard card) => card.Title.Length > 0 ? card.Title : W[$"kind.{card.Kind}"];

    /// <summary>A line of a matter's sheet, codes and agencies named in this language.</summary>
    public string Value(SheetEntry line) => line.Family switch
    {
        null => line.Value,
        "agency" => string.Join(Chinese ? "、" : ", ", line.Value.Split(',').Select(AgencyName)),
        "day" => DateOnly.TryParse(line.Value, CultureInfo.InvariantCulture, out var day) ? Times.Day(day) : line.Value,
        "moment" => DateTimeOffset.TryParse(line.Value, CultureInfo.InvariantCulture, out var at) ? Times.Moment(at) : line.Value,
        var family => string.Join(Chinese ? "、" : ", ", line.Value.Split(',').Select(v => W[$"{family}.{v}"])),
    };

    public string Title(ClockCard clock) => Chinese ? clock.TitleZh : clock.TitleEn;

    public string Why(ClockCard clock) => Chinese ? clock.WhyZh : clock.WhyEn;

    /// <summary>A fact as a sentence, agencies and terms named in this language.</summary>
    public string Say(HistoryEntry entry)
    {
        if (!W.Has(entry.Sentence))
            return Chinese ? entry.Zh : entry.En;
        return W.Say(entry.Sentence, entry.Blanks.ToDictionary(b => b.Key, b => Named(b.Key, b.Value)));
    }

    public string Say(string key, params (string Blank, object Value)[] blanks) =>
        W.Say(key, blanks.ToDictionary(b => b.Blank, b => $"{b.Value}"));

    private string Named(string blank, string value)
    {
        if (blank is "agency" or "to" or "from" or "suggested")
            return AgencyName(value);
        var family = Families.GetValueOrDefault(blank)?.FirstOrDefault(f => W.Has($"{f}.{value}")) ?? (W.Has($"{blank}.{value}") ? blank : null);
        return family is null ? W.Term(value) : W[$"{family}.{value}"];
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
