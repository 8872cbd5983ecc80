using FluentValidation;
using JointEnforcement.Domain;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Penalties;
using JointEnforcement.Domain.Referrals;
using JointEnforcement.Service.Plumbing;
using Asks = JointEnforcement.Contracts.Penalties;
using Rules = JointEnforcement.Domain.Penalties;

namespace JointEnforcement.Service.Penalties;

/// <summary>What the doors of a penalty case look up: officers and the referral of the same matter.</summary>
internal static class PenaltyReading
{
    public static PenaltyMeasures Of(Asks.PenaltyMeasures measures) =>
        new([.. measures.Kinds.Distinct().Select(k => k.As<PenaltyKind>())], measures.FineYuan, measures.Facts ?? "", measures.Basis ?? "");

    public static void Check(InlineValidator<Asks.PenaltyMeasures> measures)
    {
        measures.RuleFor(m => m.Kinds).Rows();
        measures.RuleFor(m => m.FineYuan!.Value).Between(0.01m, 10_000_000_000m).When(m => m.FineYuan is not null);
        measures.RuleFor(m => m.Facts).Paragraph();
        measures.RuleFor(m => m.Basis).Paragraph();
    }

    public static (HeadApproval? Approval, Refusal? Refusal) Approval(DeskContext context, string officer)
    {
        var (found, posts, refusal) = context.Officer(officer);
        return refusal is not null ? (null, refusal) : (new HeadApproval(found!, found!.Agency == context.Occasion.By.Agency.Code && posts.Any(p => p is Post.Head or Post.ActingHead)), null);
    }

    public static async Task<(ReferralSeen? Referral, Refusal? Refusal)> Referral(DeskContext context, Guid id, CancellationToken ct)
    {
        var (matter, unseen) = await context.Other(MatterKind.CriminalReferral, id, ct);
        return matter is CriminalReferral referral ? (ReferralSeen.Of(referral), null) : (null, unseen);
    }
}
