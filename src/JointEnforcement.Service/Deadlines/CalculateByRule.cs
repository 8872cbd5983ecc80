using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Service.Agencies;
using JointEnforcement.Service.Plumbing;
using Refusal = JointEnforcement.Domain.Refusal;

namespace JointEnforcement.Service.Deadlines;

internal sealed class CalculateByRuleAnswer(Rulebook book, TimeBooks books, RegisterBook register) : Answer<CalculateByRule, RuleCalculation>
{
    private const int MostMarks = 20;
    private const string WrittenFor = "EEB";

    protected override Task<RuleCalculation?> To(CalculateByRule question, Officer by, CancellationToken ct)
    {
        var times = question.Times;
        return Task.FromResult<RuleCalculation?>(
            book.Rules.FirstOrDefault(r => r.Id == question.Rule || r.Variants.Any(v => v.Id == question.Rule)) is { } rule
                ? Run(rule, rule.Id == question.Rule ? times : times with { Variant = question.Rule }, by)
                : book.Provisions.FirstOrDefault(p => p.Id == question.Rule) is { } provision
                    ? Count(provision, times)
                    : new() { Refusal = Refusals.UnknownRule });
    }

    private RuleCalculation Run(DeadlineRule rule, RuleTimes times, Officer by)
    {
        var readings = book.Rules.Where(r => r.Id == rule.Id).ToList();
        if (readings.TrueForAll(r => !r.Enabled))
            return No(DeadlineRefusals.RuleDisabled(rule.Id));

        var reading = new Instants();
        var (occurred, served) = Times(times, reading, days: rule.Terms.Mode is not CountingMode.HR);
        var origin = times.OriginAgency ?? (by.Agency.Kind is AgencyKind.Administrative ? by.Agency.Code : WrittenFor);
        if (!register.Agencies.ContainsKey(origin))
            reading.Wrong("originAgency", "shape.unknown-value");
        if (times.Variant is { } variant && !readings.Exists(r => r.Variants.Any(v => v.Id == variant)))
            reading.Wrong("variant", "shape.unknown-value");
        if ((rule.DueMark ?? rule.FromMark) is { } mark)
        {
            reading.Required($"marks.{mark}", times.Marks.ContainsKey(mark));
            reading.Date($"marks.{mark}", times.Marks.GetValueOrDefault(mark));
        }
        if (reading.Errors is { Count: > 0 } errors)
            return new() { Refusal = Refusals.Misshapen(errors) };

        var marks = new Dictionary<string, string>(times.Marks) { ["custody"] = times.Custody ? "true" : "false" };
        var scope = new ClockScope(origin, book, books.InForce.Calendar);
        return Rehearsal.Of(scope, rule.Id, new("", occurred!.Value, served, marks), times.Variant) is { } clock
            ? Told(clock)
            : No(DeadlineRefusals.NoReading(rule.Id, CivilTime.DateOf(served ?? occurred.Value)));
    }

    private static (DateTimeOffset? Occurred, DateTimeOffset? Served) Times(RuleTimes times, Instants reading, bool days)
    {
        var occurred = reading.Instant("occurred", times.Occurred, days);
        var served = reading.Instant("served", times.Served, days);
        reading.Required("occurred", occurred is not null || served is not null || reading.Errors.Count > 0);
        if (served < occurred)
            reading.Wrong("served", "shape.served-before-done");
        if (times.Marks.Count > MostMarks)
            reading.Wrong("marks", "shape.too-many", ("max", MostMarks));
        return (occurred ?? served, served);
    }

    private RuleCalculation Count(Provision provision, RuleTimes times)
    {
        if (!provision.Applies)
            return No(DeadlineRefusals.RuleDisabled(provision.Id));
        if (provision.Terms is not { } terms)
            return No(DeadlineRefusals.NoPeriod(provision.Id));

        var reading = new Instants();
        var (start, _) = Times(times, reading, days: terms.Mode is not CountingMode.HR);
        if (reading.Errors is { Count: > 0 } errors)
            return new() { Refusal = Refusals.Misshapen(errors) };

        var day = CivilTime.DateOf(start!.Value);
        if (day < provision.ValidFrom || day > provision.ValidTo)
            return No(DeadlineRefusals.NoReading(provision.Id, day));

        var counted = Counts.Of(terms, start.Value, times.Custody, books.InForce.Calendar);
        var (length, article) = (Explanation.Length(terms), book.Cite(provision.Basis));
        return new()
        {
            Rule = provision.Id,
            Title = provision.Title.Zh,
            TitleEn = provision.Title.En,
            Obligor = provision.Obligor,
            StartedAt = start.Value,
            Length = length.Zh,
            LengthEn = length.En,
            Article = article.Zh,
            ArticleEn = article.En,
            RuleVersion = $"{book.Version}/{provision.Id}@{provision.ValidFrom:O}",
            Why = provision.Says.Zh,
            WhyEn = provision.Says.En,
            Due = counted.Due,
            LenientDue = counted.LenientDue,
            Provisional = counted.Provisional,
            Excluded = counted.Excluded,
            CalendarVersion = counted.CalendarVersion
        };
    }

    private static RuleCalculation Told(Clock clock)
    {
        var (why, length) = (Explanation.Why(clock).Text, Explanation.Length(clock.Terms));
        return new()
        {
            Rule = clock.Variant ?? clock.RuleId,
            Title = clock.Title.Zh,
            TitleEn = clock.Title.En,
            Obligor = clock.Obligor,
            StartedAt = CivilTime.Local(clock.StartedAt),
            Length = length.Zh,
            LengthEn = length.En,
            Article = clock.Basis.Zh,
            ArticleEn = clock.Basis.En,
            RuleVersion = clock.RuleVersion,
            Assumed = clock.Assumed,
            Why = why.Zh,
            WhyEn = why.En,
            Due = Counts.End(clock.Terms, clock.Due),
            LenientDue = Counts.End(clock.Terms, clock.LenientDue),
            Provisional = clock.Provisional,
            Excluded = Counts.Passed(clock.Excluded),
            CalendarVersion = clock.CalendarVersion
        };
    }

    private static RuleCalculation No(Refusal why) => new() { Refusal = Refusals.Of(why) };
}
