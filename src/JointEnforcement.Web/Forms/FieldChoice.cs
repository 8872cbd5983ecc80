using System.Globalization;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Contracts.Thresholds;
using JointEnforcement.Web.Languages;

namespace JointEnforcement.Web.Forms;

/// <summary>One thing that may be chosen for a member.</summary>
public sealed record FieldChoice(string Value, string Text, string? Note = null)
{
    public static IReadOnlyList<FieldChoice> Of(Member member, FormFloor floor, Speech speech) => Of(member, floor, floor.Referral, speech);

    private static IReadOnlyList<FieldChoice> Of(Member member, FormFloor floor, ReferralPage? page, Speech speech) => member.Asking switch
    {
        Asking.Choice or Asking.Choices => [.. Terms(member.Type, page, speech)],
        Asking.Officer or Asking.Officers =>
            [.. (speech.Register?.Officers ?? []).Select(o => new FieldChoice(o.Id, o.Name, Standing(o.Posts, o.Certificate, speech)))],
        Asking.PoliceAgency =>
            [.. (speech.Register?.Agencies ?? []).Where(a => a.Kind == "police" && a.Code != page?.Card.Police).Select(a => new FieldChoice(a.Code, speech.Chinese ? a.Name : a.ShortNameEn))],
        Asking.PrefectureAgency =>
            [.. (speech.Register?.Agencies ?? []).Where(a => a.Kind == "prefecture").Select(a => new FieldChoice(a.Code, speech.Chinese ? a.Name : a.ShortNameEn))],
        Asking.Agency =>
            [.. (speech.Register?.Agencies ?? []).Select(a => new FieldChoice(a.Code, speech.Chinese ? a.Name : a.ShortNameEn))],
        Asking.Matter =>
            [.. (floor.Others ?? []).Where(l => member.Kinds.Count == 0 || member.Kinds.Contains(l.Card.Kind)).Select(l => new FieldChoice(l.Card.Id.ToString(), Named(l.Card), speech.W[$"kind.{l.Card.Kind}"]))],
        Asking.DossierItem =>
            [.. (page?.Items ?? []).Select(i => new FieldChoice(i.Item.ToString(), $"{i.No}. {i.Title}"))],
        Asking.HandoverLine =>
            [.. (page?.Handover ?? []).Where(l => !l.Received).Select(l => new FieldChoice(Number(l.No), $"{l.No}. {l.Name} · {FormValues.Text(l.Quantity)} {l.Unit}"))],
        Asking.RequestLine =>
            [.. (page?.Supplement ?? []).Where(l => !l.Supplied).Select(l => new FieldChoice(Number(l.No), $"{l.No}. {l.Title}"))],
        _ => [],
    };

    private static IEnumerable<FieldChoice> Terms(Type type, ReferralPage? page, Speech speech) => Enum.GetNames(type)
        // The law forbids it as a ground, so it is not offered (环环监〔2017〕17号 art 8).
        .Where(n => n != nameof(ReturnGround.MaterialsIncomplete))
        .Select(n => new FieldChoice(n, speech.W[$"{Family(type)}.{n}"], Needed(type, n, page) ? speech.W["form.needed"] : null));

    private static bool Needed(Type type, string name, ReferralPage? page) =>
        type == typeof(SupervisionAttachment) && page is not null && page.AttachmentsNeeded.Contains(Enum.Parse<SupervisionAttachment>(name));

    private static string Family(Type type) => type.Name switch
    {
        nameof(MaterialKind) => "material",
        nameof(PenaltyKind) => "penalty",
        nameof(ReviewTier) => "tier",
        nameof(ReturnGround) => "ground",
        nameof(ReconsiderationOutcome) => "outcome",
        nameof(JudgmentOutcome) => "judgment",
        nameof(SupervisionAttachment) => "attachment",
        nameof(Pollutant) or nameof(Quantity) or nameof(Circumstance) or nameof(Zone) or nameof(Substance) or nameof(LandKind) or nameof(LandEffect) =>
            $"threshold.{type.Name.ToLowerInvariant()}",
        nameof(DischargeManner) => "threshold.manner",
        nameof(PriorPenaltyMatter) => "threshold.matter",
        nameof(EvidenceKind) => "threshold.evidence",
        var other => other,
    };

    private static string Named(MatterCard card) => card.Number is { Length: > 0 } number ? $"{number} · {card.Title}" : card.Title;

    private static string Standing(IReadOnlyList<string> posts, string? certificate, Speech speech) =>
        string.Join(" · ", posts.Select(p => speech.W[$"post.{p}"]).Append(certificate).Where(s => !string.IsNullOrEmpty(s)));

    private static string Number(int no) => no.ToString(CultureInfo.InvariantCulture);
}
