using JointEnforcement.Contracts.Imports;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Service.Plumbing;
using JointEnforcement.Service.Referrals;
using Marten;

namespace JointEnforcement.Service.Imports;

internal sealed class ListCaseFilesAnswer(IQuerySession session) : Answer<ListCaseFiles, CaseFileList>
{
    private const int MostFiles = 500;

    protected override async Task<CaseFileList?> To(ListCaseFiles question, Officer by, CancellationToken ct)
    {
        if (!by.ReadsCases)
            return new CaseFileList([]);
        var agency = by.Agency.Code;
        var records = await session.Query<CaseFileRecord>().Where(r => r.Agencies.Contains(agency)).OrderByDescending(r => r.State.ImportedAt).Take(MostFiles).ToListAsync(ct);
        var seen = await CaseFileCards.ReferralsSeen(session, records, by, ct);
        return new CaseFileList([.. records.Select(r => CaseFileCards.Card(r, seen))]);
    }
}

internal sealed class ShowCaseFileAnswer(IQuerySession session) : Answer<ShowCaseFile, CaseFilePage>
{
    protected override async Task<CaseFilePage?> To(ShowCaseFile question, Officer by, CancellationToken ct)
    {
        if (await session.LoadAsync<CaseFileRecord>(question.Id, ct) is not { } record || !record.State.SeenBy(by))
            return null;
        var seen = await CaseFileCards.ReferralsSeen(session, [record], by, ct);
        return new CaseFilePage(
            CaseFileCards.Card(record, seen),
            record.State.FileSha256,
            [.. record.State.Milestones.OrderBy(m => m.On, StringComparer.Ordinal).Select(m => new MilestoneCard(m.On, m.Agency, m.Kind.As<MilestoneKind>(), m.Text, m.Basis, m.Assumed))]);
    }
}

internal static class CaseFileCards
{
    public static CaseFileCard Card(CaseFileRecord record, HashSet<Guid> seen) => new(
        record.Id, record.State.Key, record.State.Title, record.State.Source, record.State.Agencies,
        record.State.Referral is { } referral && seen.Contains(referral) ? referral : null,
        record.State.Milestones.Count, record.State.ImportedAt, record.State.ImportedBy.Name);

    public static async Task<HashSet<Guid>> ReferralsSeen(IQuerySession session, IEnumerable<CaseFileRecord> records, Officer by, CancellationToken ct)
    {
        var ids = records.Select(r => r.State.Referral).OfType<Guid>().ToArray();
        var referrals = ids.Length == 0 ? [] : await session.LoadManyAsync<ReferralRecord>(ct, ids);
        return [.. referrals.Where(r => Law.Audience.Of(r.State, by.Agency.Code) is Domain.Sight.Letter or Domain.Sight.Full).Select(r => r.Id)];
    }
}
