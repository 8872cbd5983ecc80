using JointEnforcement.Contracts.Consultations;
using JointEnforcement.Domain.Consultations;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Service.Plumbing;
using Rules = JointEnforcement.Domain.Consultations;

namespace JointEnforcement.Service.Consultations;

internal sealed class AskConsultationDoor : OpeningDoor<MutualConsultation, Contracts.Consultations.AskConsultation, Rules.AskConsultation>
{
    public AskConsultationDoor()
    {
        RuleFor(a => a.To).Said().Line();
        RuleFor(a => a.Title).Said().Line();
        RuleFor(a => a.Township).Line();
        RuleFor(a => a.Question).Said().Paragraph();
    }

    protected override async ValueTask<Reading<Rules.AskConsultation>> Read(Contracts.Consultations.AskConsultation act, DeskContext context, CancellationToken ct)
    {
        var (to, unknown) = context.Agency(act.To);
        if (unknown is not null)
            return unknown;

        MatterLink? about = null;
        if (act.Referral is { } referral)
        {
            var (_, unseen) = await context.Other(MatterKind.CriminalReferral, referral, ct);
            if (unseen is not null)
                return unseen;
            about = new MatterLink(MatterKind.CriminalReferral, referral);
        }
        var number = await context.NextNumber(context.Occasion.By.Agency, "咨", ct);
        return new Rules.AskConsultation(to!, number, new Brief(act.Title, act.Township ?? "", act.Question), about);
    }
}

internal sealed class AnswerConsultationDoor : MatterDoor<MutualConsultation, Contracts.Consultations.AnswerConsultation, Rules.AnswerConsultation>
{
    public AnswerConsultationDoor() => RuleFor(a => a.Answer).Said().Paragraph();

    protected override ValueTask<Reading<Rules.AnswerConsultation>> Read(Contracts.Consultations.AnswerConsultation act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.AnswerConsultation(act.Answer));
}

internal sealed class CloseConsultationDoor : MatterDoor<MutualConsultation, Contracts.Consultations.CloseConsultation, Rules.CloseConsultation>
{
    protected override ValueTask<Reading<Rules.CloseConsultation>> Read(Contracts.Consultations.CloseConsultation act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Rules.CloseConsultation());
}
