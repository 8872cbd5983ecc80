using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Domain;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Service.Agencies;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Deadlines;

/// <summary>Years and dates for the officer of this request.</summary>
internal sealed class CalendarDesk(TheOfficer officer, TimeBooks times, TimeLedger ledger, DateProposals proposals, RegisterBook register, TimeProvider clock) : ICalendarDesk
{
    private const int LinesTold = 200;

    public async Task<CalendarCheck> Check(ReadOnlyMemory<byte> file, CancellationToken ct = default)
    {
        var (read, refusal) = Read(file);
        if (read is null)
            return new(null, null) { Refusal = refusal };

        await ledger.Reload(ct);
        var book = times.Book;
        var version = book.VersionWith(read.Year);
        var next = new Measure(times.Installed, book.Latest.With(read.Year, read.Arrangement, version));
        return new(version, await proposals.Under(next, version, 0, LinesTold, ct));
    }

    public async Task<ActOutcome> Publish(ReadOnlyMemory<byte> file, string key, CancellationToken ct = default)
    {
        var (read, refusal) = Read(file);
        return read is null
            ? Refused(refusal!)
            : await ledger.Perform(officer.Current!, key, read.File, book => Task.FromResult(TimeBookActs.Publish(book, read.Year, read.Arrangement, Now())), ct);
    }

    public async Task<ConfirmationOutcome> Confirm(ConfirmDates what, string key, CancellationToken ct = default)
    {
        if (Barred() is { } barred)
            return new(Refused(barred));
        if (Missing(what) is { Count: > 0 } errors)
            return new(Refused(Refusals.Misshapen(errors)));

        DateProposal? proposed = null;
        var outcome = await ledger.Perform(officer.Current!, key, what, async book =>
        {
            proposed = await proposals.Under(new Measure(times.Installed, book.Latest), book.Latest.Version, 0, LinesTold, ct);
            var read = new DatesConfirmed(what.CalendarVersion!, what.RulebookVersion!, proposed.Matters, proposed.Changes);
            return TimeBookActs.Confirm(book, times.Installed.Stamp, read, what.Proposal == proposed.Proposal, Now());
        }, ct);
        return new(outcome, outcome.Done ? null : proposed);
    }

    private (ReadYear? Read, RefusalNotice? Refusal) Read(ReadOnlyMemory<byte> file)
    {
        if (Barred() is { } barred)
            return (null, barred);
        var (read, unread) = ReadYear.From(file);
        if (read is null)
            return (null, unread);
        return TimeBookActs.Check(read.Year, read.Arrangement, officer.Current!, register.Today) is { } refusal
            ? (null, Refusals.Of(refusal) with { Errors = read.Mistakes() })
            : (read, null);
    }

    private RefusalNotice? Barred() => officer.Current is not { } by ? Refusals.UnknownOfficer : TimeBookActs.Bar(by) is { } barred ? Refusals.Of(barred) : null;

    private static IReadOnlyList<FieldError> Missing(ConfirmDates what)
    {
        var reading = new Instants();
        reading.Required("calendarVersion", !string.IsNullOrEmpty(what.CalendarVersion));
        reading.Required("rulebookVersion", !string.IsNullOrEmpty(what.RulebookVersion));
        reading.Required("proposal", !string.IsNullOrEmpty(what.Proposal));
        return reading.Errors;
    }

    private Occasion Now() => Occasion.At(officer.Current!, clock.GetUtcNow());

    private static ActOutcome Refused(RefusalNotice notice) => new(TimeBook.Stream, 0, notice);
}
