using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Omissions;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Omissions;
using JointEnforcement.Domain.Referrals;
using JointEnforcement.Service.Agencies;
using JointEnforcement.Service.Plumbing;
using JointEnforcement.Service.Referrals;

namespace JointEnforcement.Service.Omissions;

/// <summary>Which acts answer an omission: those its data names or its threads allow, as far as the law would not refuse them to this officer now.</summary>
internal sealed class OmissionActs(MatterRooms rooms, RegisterBook register, ActAddresses addresses)
{
    /// <summary>Every opening act the data may name.</summary>
    public static IReadOnlyList<Type> Openings { get; } = [typeof(Contracts.Supervisions.StartSupervision), typeof(Contracts.TransferOpinions.DraftTransferOpinion)];

    /// <summary>What is done on the threads comes first; one that is open takes the place of another opening.</summary>
    public IReadOnlyList<OmissionAnswer> Of(OmissionKind kind, OmissionRow row, SeenMatter? matter, IReadOnlyList<SeenMatter> threads, Officer by, DateTimeOffset now) =>
    [
        .. threads.SelectMany(t => On(t, by, now, _ => true)),
        .. Openings.Where(o => kind.AnsweredBy.Contains(o.Name) && !threads.Any(t => t.State.Open && t.Card.Kind == MatterMap.KindOf(o))).Select(o => Opening(o, row, matter, by)).OfType<OmissionAnswer>(),
        .. matter is null || threads.Contains(matter) ? [] : On(matter, by, now, kind.AnsweredBy.Contains)
    ];

    private IEnumerable<OmissionAnswer> On(SeenMatter matter, Officer by, DateTimeOffset now, Func<string, bool> answers) =>
        rooms[matter.Card.Kind].OpenTo(by, matter.State, now).Where(answers)
            .Select(act => new OmissionAnswer(act, matter.Card.Kind) { Matter = matter.State.Id, Address = addresses.Of(act) });

    private OmissionAnswer? Opening(Type act, OmissionRow row, SeenMatter? matter, Officer by) =>
        act == typeof(Contracts.Supervisions.StartSupervision)
            ? matter?.State is CriminalReferral referral && Domain.Supervisions.StartSupervision.Bar(referral, by) is null ? Supervision(referral) : null
            : register.Agencies.TryGetValue(row.Obligor, out var obligor) && Domain.TransferOpinions.DraftTransferOpinion.Bar(obligor, matter?.State as CriminalReferral, by) is null
                ? Opinion(obligor, matter)
                : null;

    private static OmissionAnswer Supervision(CriminalReferral referral) => new(nameof(Contracts.Supervisions.StartSupervision), MatterKind.FilingSupervision)
    {
        Given = new Dictionary<string, string>
        {
            [nameof(Contracts.Supervisions.StartSupervision.Referral)] = $"{referral.Id}",
            [nameof(Contracts.Supervisions.StartSupervision.Police)] = referral.Holder,
            [nameof(Contracts.Supervisions.StartSupervision.Ground)] = $"{Domain.Supervisions.StartSupervision.GroundIn(referral)}",
            [nameof(Contracts.Supervisions.StartSupervision.Title)] = referral.Facts.Title,
            [nameof(Contracts.Supervisions.StartSupervision.Township)] = referral.Facts.Township
        }
    };

    private static OmissionAnswer Opinion(Agency to, SeenMatter? matter)
    {
        var given = new Dictionary<string, string> { [nameof(Contracts.TransferOpinions.DraftTransferOpinion.To)] = to.Code };
        if (matter is not null)
        {
            given[nameof(Contracts.TransferOpinions.DraftTransferOpinion.Title)] = matter.Card.Title;
            given[nameof(Contracts.TransferOpinions.DraftTransferOpinion.Township)] = matter.Card.Township;
        }
        if (matter?.State is CriminalReferral referral)
        {
            given[nameof(Contracts.TransferOpinions.DraftTransferOpinion.Referral)] = $"{referral.Id}";
            given[nameof(Contracts.TransferOpinions.DraftTransferOpinion.Charge)] = referral.Facts.SuspectedCrime;
        }
        return new(nameof(Contracts.TransferOpinions.DraftTransferOpinion), MatterKind.TransferOpinion) { Given = given };
    }
}
