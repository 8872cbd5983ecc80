using FluentValidation;
using JointEnforcement.Contracts.Detentions;
using JointEnforcement.Service.Plumbing;
using Rules = JointEnforcement.Domain.Detentions;

namespace JointEnforcement.Service.Detentions;

/// <summary>The parts of the official forms, read from a request.</summary>
internal static class DetentionForms
{
    public static Rules.DetentionConduct Of(DetentionConduct conduct) => new(
        conduct.Trigger.As<Rules.DetentionTrigger>(), conduct.ActDate, conduct.Order, conduct.OrderServedOn, conduct.Defiance?.As<Rules.DefianceForm>(), conduct.DefiedOn,
        [.. conduct.Means.Select(m => m.As<Rules.EvasionMeans>())], conduct.Waste?.As<Rules.WasteConduct>(), conduct.Duty?.As<Rules.LandDuty>(), conduct.Gravity);

    public static Rules.DetentionPerson? Of(DetentionPerson person) =>
        string.IsNullOrWhiteSpace(person.Name) ? null : new(person.Name, person.Document, person.MaskedId, person.MaskedPhone);

    public static Rules.DetentionMaterial Of(DetentionMaterial row) => new(row.Kind.As<Rules.DetentionMaterialKind>(), row.Name, row.Copies, row.Department, row.Remark, row.Original);

    public static Rules.SuppliedLine Of(EvidenceSupplied row) =>
        new(row.Line, new(row.Kind.As<Rules.DetentionMaterialKind>(), row.Name, row.Copies, row.Department, row.Remark, row.Original));

    public static void Check(InlineValidator<DetentionPerson> person)
    {
        person.RuleFor(p => p.Name).Line();
        person.RuleFor(p => p.Document).Line();
        person.RuleFor(p => p.MaskedId).Line();
        person.RuleFor(p => p.MaskedPhone).Line();
    }

    public static void Check(InlineValidator<DetentionConduct> conduct)
    {
        conduct.RuleFor(c => c.Trigger).IsInEnum().WithErrorCode("shape.unknown-value");
        conduct.RuleFor(c => c.Order).Line();
        conduct.RuleFor(c => c.Means).Rows();
        conduct.RuleFor(c => c.Gravity).Paragraph();
    }

    public static void Check(InlineValidator<DetentionParty> party)
    {
        party.RuleFor(p => p.Name).Said().Line();
        party.RuleFor(p => p.CreditCode).Line();
        party.RuleFor(p => p.Address).Said().Line();
        party.RuleFor(p => p.Postcode).Line();
    }

    public static void Check(InlineValidator<DetentionMaterial> row)
    {
        row.RuleFor(m => m.Kind).IsInEnum().WithErrorCode("shape.unknown-value");
        row.RuleFor(m => m.Name).Said().Line();
        row.RuleFor(m => m.Copies).Between(1, 1000);
        row.RuleFor(m => m.Department).Said().Line();
        row.RuleFor(m => m.Remark).Line();
    }

    public static void Check(InlineValidator<EvidenceSupplied> row)
    {
        row.RuleFor(m => m.Line).Between(1, Shape.MostRows);
        row.RuleFor(m => m.Kind).IsInEnum().WithErrorCode("shape.unknown-value");
        row.RuleFor(m => m.Name).Said().Line();
        row.RuleFor(m => m.Copies).Between(1, 1000);
        row.RuleFor(m => m.Department).Said().Line();
        row.RuleFor(m => m.Remark).Line();
    }
}
