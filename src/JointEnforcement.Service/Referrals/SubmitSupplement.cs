using FluentValidation;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain.Dossiers;
using JointEnforcement.Service.Plumbing;
using MaterialKind = JointEnforcement.Domain.Dossiers.MaterialKind;

namespace JointEnforcement.Service.Referrals;

internal sealed class SubmitSupplementDoor : ReferralDoor<SubmitSupplement, Law.SubmitSupplement>
{
    public SubmitSupplementDoor()
    {
        RuleFor(a => a.Answers).Rows();
        RuleForEach(a => a.Answers).ChildRules(answer => answer.RuleFor(x => x.Pages).Between(1, 9999));
    }

    protected override async ValueTask<Reading<Law.SubmitSupplement>> Read(SubmitSupplement act, DeskContext context, CancellationToken ct)
    {
        var answers = new List<Law.SupplementAnswer>();
        foreach (var answer in act.Answers)
        {
            if (context.Referral!.MissingLines.FirstOrDefault(l => l.No == answer.Line) is not { } line)
                return Law.ReferralRefusals.NoSuchRequestLine;

            var (seal, refusal) = await context.File(answer.File, ct);
            if (refusal is not null)
                return refusal;
            answers.Add(new Law.SupplementAnswer(line.No, new DossierItem(Guid.CreateVersion7(), line.Kind, line.Title, 1, answer.Pages, answer.Original, seal!)));
        }
        return new Law.SubmitSupplement(answers);
    }
}
