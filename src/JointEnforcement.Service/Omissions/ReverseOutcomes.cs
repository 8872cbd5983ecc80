using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Omissions;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Service.Matters;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Omissions;

/// <summary>What came of the opinions to impose a penalty, counted from the rows of the procuratorate's list.</summary>
internal sealed class ReverseOutcomes(Worklist worklist, MatterLists lists, TimeProvider clock)
{
    private const string Reverse = "kind = 'ReverseReferral'";

    public async Task<IReadOnlyDictionary<ReverseOutcome, int>> Counts(Officer by, DateTimeOffset now, CancellationToken ct)
    {
        var outcomes = Enum.GetValues<ReverseOutcome>();
        return outcomes.Zip(await worklist.Counts(by.Agency.Code, [.. outcomes.Select(Where)], Reverse, null, now, ct)).ToDictionary(x => x.First, x => x.Second);
    }

    public async Task<ReverseOutcomeList> List(Officer by, ReverseOutcome outcome, string? after, int take, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        take = Math.Clamp(take, 1, MatterLists.MostLines);
        var rows = await worklist.Rows(by.Agency.Code, $"{Reverse} and {Where(outcome)}", null, WorklistLine.Parse(after), take + 1, now, ct);
        return new ReverseOutcomeList(await lists.Lines(by.Agency.Code, [.. rows.Take(take)], now, ct), rows.Count > take ? rows[take - 1].ToString() : null, await Counts(by, now, ct));
    }

    private static string Where(ReverseOutcome outcome) => $"tab = '{outcome}'";
}

internal sealed class ListReverseOutcomesAnswer(ReverseOutcomes outcomes) : Answer<ListReverseOutcomes, ReverseOutcomeList>
{
    protected override async Task<ReverseOutcomeList?> To(ListReverseOutcomes question, Officer by, CancellationToken ct) =>
        WorkbenchCards.Has(by) ? await outcomes.List(by, question.Outcome, question.After, question.Take, ct) : null;
}
