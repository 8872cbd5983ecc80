using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Referrals;
using JointEnforcement.Service.Tests.Plumbing;
using JointEnforcement.Service.Tests.Referrals;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace JointEnforcement.Service.Tests.Ledger;

public sealed class RebuildTests(House house) : IClassFixture<House>
{
    private static readonly Dictionary<string, string> Pictures = new()
    {
        ["documents"] = "select id::text || data::text from mt_doc_referralrecord",
        ["worklist"] = "select w::text from worklist w",
        ["clocks"] = "select c::text from clock_row c",
        ["omissions"] = "select o::text from omission_row o",
        ["matters"] = "select m::text from matter_row m",
        ["search"] = "select s::text from case_search s"
    };

    [Fact]
    public async Task The_facts_alone_rebuild_every_document_and_every_row()
    {
        foreach (var act in ActTable.All.Keys)
        {
            var open = await OpenActs.Fresh(house, act);
            using var answer = await open.Send();
            Assert.True(answer.IsSuccessStatusCode, act);
        }
        await EnterLate();
        var before = await Taken();
        Assert.All(before, p => Assert.NotEmpty(p.Value));

        using var daemon = await house.Services.GetRequiredService<IDocumentStore>().BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync<ReferralRecord>(TestContext.Current.CancellationToken);

        var after = await Taken();
        Assert.All(before, p => Assert.Equal(p.Value, after[p.Key]));
    }

    private async Task EnterLate()
    {
        var (bureau, opened) = (house.As("eeb-officer"), TimeProvider.System.GetUtcNow().AddDays(-40));
        var id = await bureau.Opens(new OpenReferral { Facts = Situations.Facts(), OccurredAt = opened });
        await bureau.Does(id, new RecordPenaltyDecision { Kind = PenaltyKind.Warning, DocumentNumber = "洪环罚〔2026〕4号", OccurredAt = opened.AddDays(1) });
        Assert.Equal(1, await house.Scalar<long>("select count(*) from omission_row where omission = 'entered-late' and matter = $1", id));
    }

    [Fact]
    public async Task Records_of_an_earlier_shape_are_made_again_when_the_house_starts()
    {
        var id = await house.Received();
        await house.Scalar<long>(
            """
            with aged as (update mt_doc_referralrecord set data = data #- '{card,police}' #- '{card,holderSince}' where id = $1 returning id),
                 shape as (update record_shape set shape = 1 where kind = 'CriminalReferral' returning kind)
            select (select count(*) from aged) + (select count(*) from shape)
            """, id);
        await house.Restart();
        Assert.Equal("PSB", (await house.As("eeb-officer").See(id)).Card.Police);
        Assert.Equal(3, await house.Scalar<int>("select shape from record_shape where kind = 'CriminalReferral'"));
    }

    private async Task<Dictionary<string, string[]>> Taken()
    {
        var taken = new Dictionary<string, string[]>();
        foreach (var (name, sql) in Pictures)
            taken[name] = await house.Scalar<string[]>($"select coalesce(array_agg(line order by line), array[]::text[]) from ({sql}) as lines(line)");
        return taken;
    }
}
