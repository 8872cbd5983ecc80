using FluentValidation;
using JointEnforcement.Contracts.Thresholds;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Thresholds;
using JointEnforcement.Service.Agencies;
using JointEnforcement.Service.Plumbing;
using CaseFigures = JointEnforcement.Contracts.Thresholds.CaseFigures;
using ThresholdHint = JointEnforcement.Contracts.Thresholds.ThresholdHint;

namespace JointEnforcement.Service.Thresholds;

internal sealed class HintThresholdsAnswer(RegisterBook register) : Answer<HintThresholds, ThresholdHint>
{
    private static readonly CaseFiguresShape Bounds = new();

    protected override Task<ThresholdHint?> To(HintThresholds question, Officer by, CancellationToken ct) =>
        Task.FromResult<ThresholdHint?>(by.ReadsCases ? Hint(question.Figures) : new() { Refusal = Refusals.ReadsNoCases });

    private ThresholdHint Hint(CaseFigures figures)
    {
        if (Shape.Check(Bounds, figures) is { } misshapen)
            return new() { Refusal = misshapen };

        var read = FigureReading.Of(figures, register.Today);
        return FigureFaults.Of(read, Clauses.Shipped, register.Today) is { Count: > 0 } faults
            ? new() { Refusal = Refusals.OfFields([.. faults.Select(f => (f.Field, f.Why))]) }
            : HintCards.Of(JointEnforcement.Domain.Thresholds.ThresholdHint.Of(read, Clauses.Shipped));
    }
}

/// <summary>The bounds of what may be asked at once.</summary>
internal sealed class CaseFiguresShape : AbstractValidator<CaseFigures>
{
    private const decimal Largest = 1_000_000_000_000m;
    private const int MostLines = 20;
    private const int LongestUnit = 20;

    public CaseFiguresShape()
    {
        RuleFor(f => f.ActDate).Must(date => date is null || Possible(date.Value)).WithErrorCode("shape.out-of-range").WithState(_ => Years);
        Lines(f => f.Measurements);
        Lines(f => f.Land);
        Lines(f => f.PriorPenalties);
        Lines(f => f.Zones);
        Lines(f => f.Manners);
        Lines(f => f.Substances);
        Rows(f => f.Evidence, Enum.GetValues<Contracts.Thresholds.EvidenceKind>().Length);
        RuleForEach(f => f.Measurements).ChildRules(measured =>
        {
            measured.RuleFor(m => m.Unit).Line(LongestUnit);
            measured.RuleFor(m => m.Value).LessThanOrEqualTo(Largest).WithErrorCode("shape.out-of-range").WithState(_ => Numbers);
            measured.RuleFor(m => m.Limit).LessThanOrEqualTo(Largest).WithErrorCode("shape.out-of-range").WithState(_ => Numbers);
        });
        RuleForEach(f => f.Land).ChildRules(land => land.RuleFor(l => l.Mu).LessThanOrEqualTo(Largest).WithErrorCode("shape.out-of-range").WithState(_ => Numbers));
        RuleForEach(f => f.PriorPenalties).ChildRules(penalty =>
            penalty.RuleFor(p => p.EffectiveOn).Must(Possible).WithErrorCode("shape.out-of-range").WithState(_ => Years));
        RuleForEach(f => f.Quantities).Must(q => q.Value <= Largest).WithErrorCode("shape.out-of-range").WithState(_ => Numbers);
    }

    private static Dictionary<string, string> Years => new() { ["min"] = "1979-01-01", ["max"] = "2199-12-31" };

    private static Dictionary<string, string> Numbers => new() { ["min"] = "0", ["max"] = $"{Largest}" };

    private static bool Possible(DateOnly day) => day >= new DateOnly(1979, 1, 1) && day <= new DateOnly(2199, 12, 31);

    private void Lines<T>(System.Linq.Expressions.Expression<Func<CaseFigures, IReadOnlyList<T>>> lines) => Rows(lines, MostLines);

    private void Rows<T>(System.Linq.Expressions.Expression<Func<CaseFigures, IReadOnlyList<T>>> lines, int most) =>
        RuleFor(lines).Must(rows => rows.Count <= most).WithErrorCode("shape.too-many").WithState(_ => new Dictionary<string, string> { ["max"] = $"{most}" });
}
