using FluentValidation;
using JointEnforcement.Contracts.Thresholds;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Thresholds;

/// <summary>The bounds of the figures that an officer enters for a case, those of a question about them.</summary>
internal sealed class StatedFiguresShape : AbstractValidator<StatedFigures>
{
    private static readonly CaseFiguresShape Bounds = new();

    public StatedFiguresShape()
    {
        RuleFor(f => f).Custom((figures, context) =>
        {
            foreach (var failure in Bounds.Validate(FigureReading.Asked(figures, null)).Errors)
            {
                failure.PropertyName = context.PropertyPath.Length > 0 ? $"{context.PropertyPath}.{failure.PropertyName}" : failure.PropertyName;
                context.AddFailure(failure);
            }
        });
        RuleFor(f => f.Quantities).Must(rows => rows.Select(q => q.Quantity).Distinct().Count() == rows.Count).WithErrorCode("shape.twice");
        RuleFor(f => f).Must(f => f.Measurements.Count + f.Quantities.Count + f.Substances.Count + f.Manners.Count + f.Zones.Count + f.Circumstances.Count + f.Land.Count + f.PriorPenalties.Count > 0)
            .WithErrorCode("shape.required");
    }
}
