using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Service.Plumbing;
using Marten;

namespace JointEnforcement.Service.Referrals;

internal sealed class ListReferralsAnswer(ReferralLists lists) : Answer<ListReferrals, ReferralList>
{
    protected override async Task<ReferralList?> To(ListReferrals question, Officer by, CancellationToken ct) =>
        await lists.List(by, question.Filter, question.Text, question.After, question.Take, ct);
}

internal sealed class WhereIsItAnswer(ReferralLists lists, ReferralHistory history) : Answer<WhereIsIt, ReferralList>
{
    private const int LatestFacts = 3;

    protected override async Task<ReferralList?> To(WhereIsIt question, Officer by, CancellationToken ct)
    {
        var list = await lists.List(by, ReferralFilter.SentByUs, null, question.After, question.Take, ct);
        var latest = await history.Latest(list.Lines.Select(l => l.Card.Id), LatestFacts, ct);
        return list with { Lines = [.. list.Lines.Select(l => l with { Latest = latest.GetValueOrDefault(l.Card.Id, []) })] };
    }
}
