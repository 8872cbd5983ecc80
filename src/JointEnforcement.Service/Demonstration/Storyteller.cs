using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Agencies;
using JointEnforcement.Service.Plumbing.Ledger;

namespace JointEnforcement.Service.Demonstration;

/// <summary>Tells matters to the house act by act, as their officers would have done; nothing is written behind the law's back.</summary>
internal sealed class Storyteller(CaseLedger ledger, RegisterBook register, PaperStore papers, Timetable timetable)
{
    private readonly MatterBook _book = MatterBook.Load();
    private readonly PaperBook _paperBook = PaperBook.Load();

    public IReadOnlyList<Matter> Matters => _book.Matters;

    public Story Begin(Matter matter)
    {
        var steps = Situations.ByName[matter.Situation].Steps;
        var times = timetable.Of(matter, steps);
        var actDate = DateOnly.FromDateTime(times[0].ToOffset(Timetable.China).Date).AddDays(-(2 + (matter.Id.ToByteArray()[1] % 20)));
        var desk = new MatterDesk(matter, actDate, _book, _paperBook, register, papers);
        return new Story(matter, desk, [.. steps.Zip(times, (step, at) => new Telling(step, at))], timetable.Now);
    }

    public async Task Tell(Story story, CancellationToken ct)
    {
        var telling = story.Next!;
        story.Desk.At = telling.At;
        if (story.Told == 0)
            await story.Desk.WritePapers();

        if (await telling.Step.Make(story.Desk) is { } act)
        {
            var served = telling.Step.ServedMinutes is { } minutes ? telling.At.AddMinutes(minutes) : (DateTimeOffset?)null;
            if (served > story.NextAt)
                served = story.NextAt;
            await Perform(story, telling, act with { OccurredAt = telling.At, ServedAt = served }, ct);
        }
        story.Told++;
    }

    private async Task Perform(Story story, Telling telling, Act act, CancellationToken ct)
    {
        var officer = register.Officer(story.Desk.Who(telling.Step.By))
            ?? throw new InvalidOperationException($"The register does not know {story.Desk.Who(telling.Step.By)}, whom the demonstration needs.");
        var ticket = new ActTicket(story.Matter.Id, act is OpenReferral ? null : story.Version, $"demonstration:{story.Matter.Key}:{story.Told}");
        var outcome = await ledger.TakeOver(officer, act, ticket, ct);
        if (outcome.Refusal is { } refusal)
            throw new InvalidOperationException($"The demonstration's matter {story.Matter.Key} was refused {telling.Step.Act}: {refusal.Code} {string.Join(' ', refusal.Errors.Select(e => e.Field))}");
        story.Version = outcome.Version;
    }
}

internal sealed record Telling(Step Step, DateTimeOffset At);

/// <summary>A matter on its way through its situation.</summary>
internal sealed class Story(Matter matter, MatterDesk desk, IReadOnlyList<Telling> tellings, DateTimeOffset now)
{
    public Matter Matter => matter;
    public MatterDesk Desk => desk;
    public int Told { get; set; }
    public long Version { get; set; }
    public Telling? Next => Told < tellings.Count ? tellings[Told] : null;
    public DateTimeOffset NextAt => Told + 1 < tellings.Count ? tellings[Told + 1].At : now;
}
