using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Domain.Deadlines;

namespace JointEnforcement.Service.Deadlines;

/// <summary>Lists what another calendar or rulebook would change, and gives the list a name that any change of it changes.</summary>
internal sealed class DateProposals(AffectedMatters affected)
{
    public const int MostLines = 500;

    public async Task<DateProposal> Under(Measure next, string calendarVersion, int skip, int take, CancellationToken ct)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        digest.AppendData(Encoding.UTF8.GetBytes($"{calendarVersion}\n{next.Rulebook.Stamp}\n"));
        var lines = new List<DateChange>();
        var (matters, changes, moved, certain, dropped) = (0, 0, 0, 0, 0);
        await foreach (var matter in affected.Under(next, null, ct))
        {
            matters++;
            foreach (var change in matter.Changes)
            {
                digest.AppendData(Encoding.UTF8.GetBytes(Name(matter, change)));
                if (changes >= skip && lines.Count < Math.Min(take, MostLines))
                    lines.Add(Line(matter, change));
                changes++;
                _ = change.Then is not { } then ? dropped++ : (then.Due, then.LenientDue) == (change.Now.Due, change.Now.LenientDue) ? certain++ : moved++;
            }
        }
        return new DateProposal
        {
            Proposal = Convert.ToHexStringLower(digest.GetHashAndReset().AsSpan(0, 16)),
            CalendarVersion = calendarVersion,
            RulebookVersion = next.Rulebook.Stamp,
            Matters = matters,
            Changes = changes,
            Moved = moved,
            MadeCertain = certain,
            Dropped = dropped,
            Lines = lines
        };
    }

    private static string Name(AffectedMatter matter, ProposedChange change) => string.Create(CultureInfo.InvariantCulture,
        $"{matter.Seen.State.Id} {change.Now.Key} {change.Now.Due:O} {change.Now.LenientDue:O} {change.Now.Provisional} {change.Then?.Due:O} {change.Then?.LenientDue:O} {change.Then?.Provisional}\n");

    private static DateChange Line(AffectedMatter matter, ProposedChange change)
    {
        var (now, then) = (change.Now, change.Then);
        return new DateChange(matter.Kind, matter.Seen.State.Id, matter.Seen.Card.Number, now.Obligor, now.Variant ?? now.RuleId, now.Title.Zh, now.Title.En,
            Counts.End(now.Terms, now.Due), then is null ? null : Counts.End(then.Terms, then.Due), now.Provisional, then?.Provisional is true)
        {
            LenientDue = now.LenientDue == now.Due ? null : Counts.End(now.Terms, now.LenientDue),
            NewLenientDue = then is null || then.LenientDue == then.Due ? null : Counts.End(then.Terms, then.LenientDue)
        };
    }
}
