using JointEnforcement.Contracts.Omissions;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Omissions;

/// <summary>A house whose time the stories carry on, so that what is left undone grows overdue.</summary>
public sealed class WorkbenchHouse : IAsyncLifetime
{
    private readonly ShiftedTime _time = new();

    public House House { get; private set; } = null!;

    public Person Prosecutor => House.As("proc-supervision");

    public async ValueTask InitializeAsync()
    {
        House = new House { Clock = _time };
        await House.InitializeAsync();
    }

    public void Pass(TimeSpan time) => _time.MoveTo(_time.GetUtcNow() + time);

    /// <summary>Long enough for every period of the workbench and the longest holidays.</summary>
    public void PassAll() => Pass(TimeSpan.FromDays(45));

    public DateTimeOffset Now => _time.GetUtcNow();

    public async Task<Guid> Tier(ReviewTier tier)
    {
        var id = await House.Received();
        await House.As("psb-officer").Does(id, new SetReviewTier { Tier = tier, Reason = "线索需要查证，案情复杂。", Approver = "psb-head", ApprovalDocument = "洪公批〔2026〕1号" });
        return id;
    }

    public async Task<Guid> Fined()
    {
        var id = await House.Reported();
        await House.As("eeb-officer").Does(id, new RecordPenaltyDecision { Kind = PenaltyKind.Fine, DocumentNumber = "洪环罚〔2026〕3号", FineYuan = 50_000 });
        await House.As("eeb-head").Does(id, new DeclineReferral { Reason = "已作罚款。" });
        return id;
    }

    public async Task<Guid> EnteredLate()
    {
        var id = await House.Received();
        var decided = Now;
        Pass(TimeSpan.FromDays(20));
        await House.As("psb-officer").Does(id, new FileCase { Charge = "污染环境罪", OccurredAt = decided });
        return id;
    }

    public static async Task<OmissionLine?> LineOf(Person officer, string kind, Guid matter) => (await Lines(officer, kind)).SingleOrDefault(l => l.Card?.Id == matter);

    public static async Task<List<OmissionLine>> Lines(Person officer, string kind, int take = 100)
    {
        var lines = new List<OmissionLine>();
        for (string? after = null; ;)
        {
            var page = (await officer.Ask(new ListOmissions(kind, after, take)))!;
            lines.AddRange(page.Lines);
            if ((after = page.Next) is null)
                return lines;
        }
    }

    public ValueTask DisposeAsync() => House.DisposeAsync();
}
