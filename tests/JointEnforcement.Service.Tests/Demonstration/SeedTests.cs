using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Demonstration;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Demonstration;

public sealed class SeedTests(DemonstrationHouse demonstration) : IClassFixture<DemonstrationHouse>
{
    private House House => demonstration.House;

    [Fact]
    public async Task F23_AC2_Forty_matters_stand_and_every_stage_holds_one()
    {
        Assert.True(await House.Scalar<long>("select count(*) from mt_doc_referralrecord") >= 40);
        Assert.Equal(
            Enum.GetValues<ReferralStage>().Length,
            await House.Scalar<long>("select count(distinct data -> 'card' ->> 'stage') from mt_doc_referralrecord"));
    }

    [Fact]
    public async Task F23_AC2_Several_duties_are_overdue_and_several_end_within_a_day()
    {
        Assert.True(await House.Scalar<long>("select count(distinct matter) from clock_row where duty and ended_at is null and due < now()") >= 3);
        Assert.True(await House.Scalar<long>("select count(distinct matter) from clock_row where duty and ended_at is null and due between now() and now() + interval '1 day'") >= 2);
    }

    [Fact]
    public async Task F23_AC2_Nothing_is_dated_later_than_it_was_entered()
    {
        Assert.Equal(0, await House.Scalar<long>(
            "select count(*) from mt_events where (data ->> 'occurredAt')::timestamptz > timestamp + interval '1 second' or (data ->> 'servedAt')::timestamptz > timestamp + interval '1 second'"));
    }

    [Fact]
    public async Task CR_26_What_the_demonstration_and_its_imports_brought_along_is_not_called_late() =>
        Assert.Equal(0, await House.Scalar<long>("select count(*) from omission_row where omission = 'entered-late'"));

    [Fact]
    public async Task Two_nodes_that_start_at_once_tell_each_matter_once()
    {
        Assert.Equal(MatterBook.Load().Matters.Count, await House.Scalar<long>("select count(*) from mt_events where type = 'referral_opened'") - 3);
        Assert.True(await House.Scalar<bool>("select done from demonstration"));
        Assert.Equal(6, await House.Scalar<long>("select count(*) from mt_events where type = 'case_file_imported'"));
    }

    public static TheoryData<MatterKind> Kinds => [.. MatterMap.Furnished];

    [Theory, MemberData(nameof(Kinds))]
    public async Task F23_AC2_Of_each_kind_several_matters_stand_in_different_stages(MatterKind kind)
    {
        Assert.True(await House.Scalar<long>("select count(*) from matter_row where kind = $1", $"{kind}") >= 2);
        Assert.True(await House.Scalar<long>("select count(distinct tab) from worklist where kind = $1", $"{kind}") >= 2);
    }

    [Fact]
    public async Task F23_AC2_Of_the_other_kinds_some_wait_some_are_overdue_and_some_have_ended()
    {
        string[] conditions = ["open and waiting", "open and due < now()", "not open"];
        foreach (var condition in conditions)
            Assert.True(await House.Scalar<long>($"select count(distinct kind) from worklist where kind <> 'CriminalReferral' and {condition}") >= 2, condition);
    }

    [Fact]
    public async Task Every_tale_is_told_to_its_end()
    {
        var tales = TaleBook.Load();
        Assert.Equal(tales.Count, tales.DistinctBy(t => t.Key).Count());
        Assert.Equal(tales.Sum(t => t.Steps.Count), await House.Scalar<long>("select count(*) from mt_doc_actreceipt where id like '%demonstration:%' and split_part(id, 'demonstration:', 2) ~ $1", $"^({string.Join('|', tales.Select(t => t.Key))}):"));
    }

    [Fact]
    public async Task The_newcomer_finds_a_referral_that_can_be_delivered_at_once()
    {
        var officer = House.As("eeb-officer");
        Assert.Contains((await officer.See(DemonstrationIds.Guide)).NextSteps, s => s.Act == nameof(DeliverDossier));

        await officer.Does(DemonstrationIds.Guide, new DeliverDossier());

        Assert.Equal(ReferralStage.Delivered, (await House.As("psb-duty").See(DemonstrationIds.Guide)).Card.Stage);
    }
}

/// <summary>A demonstration that two nodes were started for at the same moment.</summary>
public sealed class DemonstrationHouse : IAsyncLifetime
{
    private static readonly Dictionary<string, string> Settings = new() { ["Demonstration"] = "true" };
    private IReadOnlyList<Node> _nodes = [];

    public House House { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await House.InitializeAsync();
        _nodes = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => new Node(House.Store.Connection, House.DataDirectory, Settings))));
        foreach (var node in _nodes)
        {
            using var http = new HttpClient { BaseAddress = node.Address };
            await Eventually.True(async () => (await http.GetAsync("health/ready")).IsSuccessStatusCode, TimeSpan.FromSeconds(120));
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in _nodes)
            await node.DisposeAsync();
        await House.DisposeAsync();
    }
}
