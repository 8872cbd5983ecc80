using FluentValidation;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class SetReviewTierDoor : ReferralDoor<SetReviewTier, Law.SetReviewTier>
{
    public SetReviewTierDoor()
    {
        RuleFor(a => a.Tier).IsInEnum().WithErrorCode("shape.unknown-value");
        RuleFor(a => a.Reason).Paragraph();
        RuleFor(a => a.Approver).Line();
        RuleFor(a => a.ApprovalDocument).Line();
    }

    protected override ValueTask<Reading<Law.SetReviewTier>> Read(SetReviewTier act, DeskContext context, CancellationToken ct) => Here(act, context);

    private static Reading<Law.SetReviewTier> Here(SetReviewTier act, DeskContext context)
    {
        if (act.Approver is not { Length: > 0 } id)
            return new Law.SetReviewTier(act.Tier.As<Law.ReviewTier>(), act.Reason, act.ApprovalDocument, null, false);

        var (approver, posts, refusal) = context.Officer(id);
        if (refusal is not null)
            return refusal;

        var head = approver!.Agency == context.Occasion.By.Agency.Code && posts.Contains(Post.PsbHead);
        return new Law.SetReviewTier(act.Tier.As<Law.ReviewTier>(), act.Reason, act.ApprovalDocument, approver, head);
    }
}
