using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Contracts.Matters;

namespace JointEnforcement.Web.Tests.Plumbing;

/// <summary>One page as one officer sees it.</summary>
public sealed record Stop(string Officer, string Address);

/// <summary>Every page of the house in the states the demonstration holds: each stage, and each act's form where it is open to somebody.</summary>
public static class Tour
{
    private const string Practice = "【新手演练】";

    private static readonly string[] Walkers =
        ["eeb-liaison", "eeb-head", "psb-duty", "proc-supervision", "arb-officer", "arb-head", "nrb-officer", "nrb-head", "wrb-officer", "wrb-head", "psb-hc-duty"];

    private static readonly string[] Acts =
        [.. MatterMap.Acts[MatterKind.CriminalReferral].Select(MatterMap.AddressOf).OfType<string>()];

    public static async Task<IReadOnlyList<Stop>> Of(House house)
    {
        var stages = new Dictionary<ReferralStage, Stop>();
        var forms = new Dictionary<string, Stop>();
        foreach (var officer in Walkers)
            await Walk(house, officer, stages, forms);
        await Passing(house, forms);
        Assert.Empty(Acts.Except(forms.Keys));
        await house.As("gov-admin").Publishes(HolidaysFrom(DateOnly.FromDateTime(house.OpenedAt.ToOffset(TimeSpan.FromHours(8)).DateTime)));

        var stops = new List<Stop>();
        foreach (var address in Plain)
            stops.Add(new Stop("eeb-liaison", address));
        stops.AddRange([new("psb-duty", "inbox"), new("psb-duty", "board"), new("psb-duty", "notices"), new("psb-head", "notices"), new("proc-supervision", "notices"), new("gov-coordinator", ""), new("gov-coordinator", "referrals"), new("gov-admin", ""), new("gov-admin", "calendars"), new("gov-admin", "calendars?skip=1")]);
        stops.AddRange(Workbench.Select(address => new Stop("proc-supervision", address)));
        stops.AddRange(await MatterTour.Of(house));
        return [.. stops.Concat(stages.Values).Concat(forms.Values).GroupBy(s => s.Officer).SelectMany(g => g)];
    }

    // An invented week off from today on: dates that run would move, and wait on the administrator's page.
    private static CalendarYearFile HolidaysFrom(DateOnly today) => new()
    {
        Year = today.Year,
        Source = "示例：更正的放假安排（虚构，仅供测试）",
        Off = [new() { From = $"{today:yyyy-MM-dd}", To = $"{new[] { today.AddDays(6), new DateOnly(today.Year, 12, 31) }.Min():yyyy-MM-dd}", Zh = "示例假期", En = "Sample holiday" }]
    };

    private static IEnumerable<string> Workbench =>
        ["workbench", "workbench/not-transferred", "workbench/silent-three-days", "workbench/fined-not-transferred", "workbench/entered-late", "workbench/reverse", "workbench/reverse?outcome=ReasonsGiven"];

    private static IEnumerable<string> Plain =>
    [
        "routing", "routing?violation=hazardous-waste-dumping&township=安江镇&date=2026-11-01", "routing?violation=other-noise&township=洪江管理区&date=2026-03-01&find=x",
        "thresholds", "thresholds?date=2026-11-01&m0.pollutant=Lead&m0.value=0.35&m0.limit=0.1&HazardousWasteTonnes=2.5&manner=SeepagePit&MineralsYuan=150000",
        "thresholds?m0.value=-1&LossYuan=x",
        "deadlines", "deadlines?mode=NAT&count=3&start=2026-02-12T10:00", "deadlines?mode=NAT&count=0&start=2026-02-12T10:00", "deadlines?rule=CR-11&occurred=2026-12-29T10:00&origin=NRB",
        "deadlines?rule=XF-09a&occurred=2026-11-02T10:00", "deadlines?table=PIL", "deadlines?q=没有这样的规则", "calendars",
        "", "inbox", "where-is-it", "board", "notices", "notices?unseen=true", "referrals/new", "referrals?q=没有这样的案件", "no-such-page", "demonstration/side-by-side", "case-files", "imports",
        "matters", "matters?filter=Overdue", .. MatterMap.Furnished.Select(MatterMap.Of),
        .. Enum.GetNames<ReferralFilter>().Select(f => $"referrals?filter={f}")
    ];

    // Situations that pass too soon for the demonstration to stand in them.
    private static async Task Passing(House house, Dictionary<string, Stop> forms)
    {
        forms.TryAdd("handover", new Stop("eeb-liaison", $"referrals/{await house.FiledAndServed()}/acts/handover"));
        forms.TryAdd("handover-signatures", new Stop("eeb-liaison", $"referrals/{await house.HandoverChecked()}/acts/handover-signatures"));
        forms.TryAdd("arrest-request", new Stop("psb-duty", $"referrals/{await house.Investigating()}/acts/arrest-request"));
        forms.TryAdd("arrest-approval", new Stop("proc-supervision", $"referrals/{await house.ArrestRequested()}/acts/arrest-approval"));
    }

    // What other stories move meanwhile is left out: they open theirs now, the demonstration's stand longer.
    private static async Task Walk(House house, string officer, Dictionary<ReferralStage, Stop> stages, Dictionary<string, Stop> forms)
    {
        var person = house.As(officer);
        foreach (var line in (await person.Asks(new ListReferrals(ReferralFilter.All, Take: 100)))!.Lines)
        {
            var card = line.Card;
            if (card.OpenedAt > house.OpenedAt.AddHours(-1) || card.Facts.Title.StartsWith(Practice, StringComparison.Ordinal))
                continue;

            stages.TryAdd(card.Stage, new Stop(officer, $"referrals/{card.Id}"));
            foreach (var step in (await person.See(card.Id)).NextSteps)
                forms.TryAdd(step.Address, new Stop(officer, $"referrals/{card.Id}/acts/{step.Address}"));
        }
    }
}
