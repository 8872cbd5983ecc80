using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Service.Deadlines;
using JointEnforcement.Service.Matters;
using JointEnforcement.Service.Plumbing;
using Marten;
using Sight = JointEnforcement.Contracts.Referrals.Sight;

namespace JointEnforcement.Service.Referrals;

/// <summary>The referrals among an agency's matters; who sees metadata alone has no list of them.</summary>
internal sealed class ReferralLists(Worklist worklist, IQuerySession session, TimeProvider clock)
{
    public const int MostLines = 100;
    private const string Referrals = "kind = 'CriminalReferral' and sight <> 'Metadata'";

    public async Task<ReferralList> List(Officer by, ReferralFilter filter, string? text, string? after, int take, CancellationToken ct)
    {
        if (!by.ReadsCases)
            return new ReferralList([], null, 0, new Dictionary<ReferralFilter, int>());

        take = Math.Clamp(take, 1, MostLines);
        var now = clock.GetUtcNow();
        var rows = await worklist.Rows(by.Agency.Code, $"{Referrals} and {Where(filter)}", text, WorklistLine.Parse(after), take + 1, now, ct);
        var counts = await Counts(by.Agency.Code, text, now, ct);
        var lines = await Lines(by.Agency.Code, [.. rows.Take(take)], now, ct);
        return new ReferralList(lines, rows.Count > take ? rows[take - 1].ToString() : null, counts[filter], counts);
    }

    public async Task<Dictionary<ReferralFilter, int>> Counts(string agency, string? text, DateTimeOffset now, CancellationToken ct)
    {
        var filters = Enum.GetValues<ReferralFilter>();
        var counts = await worklist.Counts(agency, [.. filters.Select(Where)], Referrals, text, now, ct);
        return filters.Zip(counts).ToDictionary(x => x.First, x => x.Second);
    }

    private async Task<IReadOnlyList<ReferralLine>> Lines(string agency, List<WorklistLine> rows, DateTimeOffset now, CancellationToken ct)
    {
        var records = (await session.LoadManyAsync<ReferralRecord>(ct, rows.Select(r => r.Matter))).ToDictionary(r => r.Id);
        return
        [
            .. rows.Where(r => records.ContainsKey(r.Matter)).Select(r =>
            {
                var record = records[r.Matter].To(agency);
                var next = ClockCards.Next(record.Clocks, agency, now);
                return new ReferralLine(record.Card, next is null ? null : ClockCards.Of(next, now), r.Sight.As<Sight>());
            })
        ];
    }

    private static string Where(ReferralFilter filter) => filter switch
    {
        ReferralFilter.All => "true",
        ReferralFilter.Open => "open",
        ReferralFilter.Waiting => "waiting",
        ReferralFilter.SentByUs => "sent",
        ReferralFilter.Supervised => "supervised",
        ReferralFilter.Overdue => "due <= @now",
        ReferralFilter.DueSoon => "(due > @now and due <= @now + interval '24 hours' or right_due > @now and right_due <= @now + interval '24 hours')",
        ReferralFilter.Preparing or ReferralFilter.AwaitingReceipt or ReferralFilter.Supplementing or ReferralFilter.UnderReview
            or ReferralFilter.Filed or ReferralFilter.NotFiled or ReferralFilter.Done => $"tab = '{filter}'"
    };
}
