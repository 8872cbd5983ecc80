using System.Net;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Operations;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Tests.Live;
using JointEnforcement.Service.Tests.Matters;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Access;

/// <summary>What those who oversee learn of each kind of matter: the justice bureau that it exists and where it stands, the government how many there are.</summary>
public sealed class OverseerTests(House house) : IClassFixture<House>
{
    private const string Justice = "jub-officer";
    private const string Government = "gov-coordinator";

    // A kind without a line is the parties' alone.
    private static readonly Dictionary<MatterKind, (Sight Justice, Sight Government)> Matrix = new()
    {
        [MatterKind.ClueTransfer] = (Sight.Metadata, Sight.Figures),
        [MatterKind.JurisdictionDispute] = (Sight.Metadata, Sight.Figures),
        [MatterKind.DetentionTransfer] = (Sight.Metadata, Sight.Figures),
        [MatterKind.PenaltyCase] = (Sight.Metadata, Sight.Figures),
        [MatterKind.DamageClue] = (Sight.Metadata, Sight.Figures),
        [MatterKind.ReverseReferral] = (Sight.Metadata, Sight.Figures),
        [MatterKind.FilingSupervision] = (Sight.None, Sight.Figures),
        [MatterKind.TransferOpinion] = (Sight.None, Sight.Figures),
        [MatterKind.PublicInterestCase] = (Sight.None, Sight.Figures)
    };

    public static TheoryData<MatterKind> Kinds => [.. MatterMap.Furnished];

    [Theory, MemberData(nameof(Kinds))]
    public async Task The_justice_bureau_reads_that_a_matter_exists_and_not_what_it_is_about(MatterKind kind)
    {
        var start = await Last();
        var (officer, told) = (house.As(Justice), await Told(kind));
        var channels = await Channels(officer, kind, told, start);
        Silent(Justice, channels, told);
        if (Matrix.GetValueOrDefault(kind).Justice is Sight.None)
        {
            Unknown(channels, told.Id);
            return;
        }

        var page = await officer.See(kind, told.Id);
        Assert.Equal(Sight.Metadata, page.Sight);
        Assert.Equal((0, 0, 0, 0), (page.History.Count, page.Sheet.Count, page.Links.Count, page.NextSteps.Count));
        Known(told.Card, page.Card);
        Known(told.Card, (await officer.Ask(new ListMatters(kind, Take: 100)))!.Lines.Single(l => l.Card.Id == told.Id).Card);
        var act = MatterRow.Of(kind).Acts.First(a => !MatterMap.Opens(a.Act));
        Assert.Equal("case.unknown", (await officer.Perform(told.Id, await act.Make(house, told.Id), told.Card.Version)).Refusal!.Code);
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task The_government_counts_a_matter_and_finds_it_nowhere(MatterKind kind)
    {
        var start = await Last();
        var (officer, told) = (house.As(Government), await Told(kind));
        var channels = await Channels(officer, kind, told, start);
        Silent(Government, channels, told);
        Unknown(channels, told.Id);
        Assert.Equal(
            Matrix.GetValueOrDefault(kind).Government is Sight.Figures ? 1 : 0,
            await house.Scalar<long>("select count(*) from worklist where matter = $1 and agency = 'GOV' and sight = 'Figures'", told.Id));
        var picture = (await officer.Ask(new ShowDashboard()))!;
        Assert.False(picture.Opens);
        Assert.Equal(await house.Scalar<long>("select count(*) from worklist where agency = 'GOV' and open"), (long)picture.Kpis.Single(k => k.Name == "open").Value!);
        Assert.All(picture.Kpis, k => Assert.Null(k.List));
    }

    [Fact]
    public async Task Of_a_referral_the_justice_bureau_reads_stage_agencies_and_clocks_alone()
    {
        var id = await house.Received("铜镍渣二九八案");
        var (officer, party) = (house.As(Justice), await house.As("eeb-officer").See(id));
        using var detail = await officer.Http.GetAsync($"api/referrals/{id}");
        await Answers.Refuses(detail, HttpStatusCode.NotFound, "case.unknown");
        var line = (await officer.Ask(new ListMatters(Take: 100)))!.Lines.Single(l => l.Card.Id == id);
        Assert.Equal((party.Card.Number, "EEB", "PSB", $"{party.Card.Stage}"), (line.Card.Number, line.Card.Origin, line.Card.Recipient, line.Card.Stage));
        Assert.Equal(("", "", "", "", null), (line.Card.Title, line.Card.Township, line.Card.Summary, line.Card.MovedBy, line.Card.InHandsOf));
        Assert.Equal(0, (await officer.Ask(new ListReferrals()))!.Total);
        Assert.Equal(0, (await officer.Ask(new ListMatters(Text: "铜镍渣二九八案")))!.Total);
        Assert.Equal("case.unknown", (await officer.Perform(id, new NudgeHolder { Question = "?" }, party.Card.Version)).Refusal!.Code);
    }

    [Fact]
    public async Task Who_oversees_hears_that_something_moved_and_no_more()
    {
        await using var justice = await Listening.Of(house.As(Justice));
        await using var government = await Listening.Of(house.As(Government));
        var told = await Told(MatterKind.ClueTransfer);
        await justice.Hears(m => m.Matter == told.Id);
        await government.Hears(m => m.What == "figures");
        Assert.All(justice.Heard.Where(m => m.Matter == told.Id), m => Assert.Equal("moved", m.What));
        Assert.DoesNotContain(government.Heard, m => m.Matter == told.Id);
    }

    private Task<long> Last() => house.Scalar<long>("select coalesce(max(seq_id), 0) from mt_events");

    private sealed record ToldMatter(Guid Id, MatterCard Card, IReadOnlyList<string> Secrets);

    /// <summary>A matter that has reached everybody, and what its parties read of it.</summary>
    private async Task<ToldMatter> Told(MatterKind kind)
    {
        var row = MatterRow.Of(kind);
        var id = await row.Sent(house);
        var page = await house.As(row.Sees[0]).See(kind, id);
        string[] said = [page.Card.Title, page.Card.Summary, .. page.Sheet.Where(l => l.Family is null).Select(l => l.Value), .. page.History.Select(h => h.Zh)];
        string[] secrets = [.. said.Where(s => s.Length > 4 && s != page.Card.Number && s.Any(c => c >= '一')), .. page.History.Select(h => h.By)];
        Assert.True(secrets.Length > 3);
        return new ToldMatter(id, page.Card, [.. secrets.Distinct()]);
    }

    private static async Task<IReadOnlyList<(string Channel, HttpStatusCode Status, string Text)>> Channels(Person person, MatterKind kind, ToldMatter told, long after)
    {
        var room = MatterMap.Of(kind);
        string[] addresses =
        [
            $"api/{room}/{told.Id}", $"api/{room}?take=100", $"api/{room}?text={Uri.EscapeDataString(told.Card.Title)}", "api/matters?take=100", "api/inbox", "api/board", "api/dashboard",
            "api/referrals?take=100", "api/where-is-it?take=100", "api/case-files", "api/notices?take=100", $"api/feed?after={after}&take=1000"
        ];
        var channels = new List<(string, HttpStatusCode, string)>();
        foreach (var address in addresses)
        {
            using var answer = await person.Http.GetAsync(address);
            channels.Add((address, answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        }
        var found = (await person.Ask(new ListMatters(kind, Text: told.Card.Title)))!;
        Assert.Equal((0, 0), (found.Total, found.Counts.Values.Sum()));
        return channels;
    }

    private static void Silent(string who, IReadOnlyList<(string Channel, HttpStatusCode Status, string Text)> channels, ToldMatter told)
    {
        foreach (var (channel, _, text) in channels)
            foreach (var secret in told.Secrets)
                Assert.False(text.Contains(secret, StringComparison.Ordinal), $"{who} reads “{secret}” in {channel}");
    }

    private static void Unknown(IReadOnlyList<(string Channel, HttpStatusCode Status, string Text)> channels, Guid id)
    {
        Assert.Equal(HttpStatusCode.NotFound, channels[0].Status);
        foreach (var (channel, _, text) in channels)
            Assert.False(text.Contains($"{id}", StringComparison.OrdinalIgnoreCase), $"the matter stands in {channel}");
    }

    private static void Known(MatterCard party, MatterCard card)
    {
        Assert.Equal((party.Number, party.Stage, party.Origin, party.Recipient, party.OpenedAt), (card.Number, card.Stage, card.Origin, card.Recipient, card.OpenedAt));
        Assert.Equal(("", "", "", "", ""), (card.Title, card.Township, card.Summary, card.MovedBy, card.LastFact));
        Assert.Equal((0, null), (card.Tags.Count, card.InHandsOf));
    }
}
