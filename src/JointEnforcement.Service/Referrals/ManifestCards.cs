using JasperFx.Events;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain.Dossiers;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal static class ManifestCards
{
    public static IReadOnlyList<ManifestCard> Of(Law.CriminalReferral state, IReadOnlyList<IEvent> events, bool full) =>
    [
        .. events.Select(e => e.Data).OfType<Law.DossierAssembled>().Select(assembled => new ManifestCard(
            assembled.Manifest.Version,
            assembled.Manifest.Hash,
            Manifest.ShortCode(assembled.Manifest.Hash),
            assembled.OccurredAt,
            [.. assembled.Manifest.Items.Select((item, i) => Item(state.Id, item, i + 1, full))],
            ReferralRecordProjection.Facts(assembled.Manifest.Facts)))
    ];

    /// <summary>The letter goes to the procuratorate with the list of all; the other materials on demand (环环监〔2017〕17号 art 14).</summary>
    public static DossierItemCard Item(Guid referral, DossierItem item, int no, bool full) => new(
        item.ItemId, no, item.Kind.As<Contracts.Referrals.MaterialKind>(), item.Title, item.Copies, item.Pages, item.Original,
        item.File.FileName, item.File.MediaType, item.File.Bytes, item.File.Sha256, item.File.Sm3)
    {
        Download = full || item.Kind is Domain.Dossiers.MaterialKind.ReferralLetter ? $"api/referrals/{referral}/dossier-items/{item.ItemId}/content" : null
    };

    public static ManifestChanges? ChangedSince(IReadOnlyList<ManifestCard> manifests, string? signedHash) =>
        manifests.FirstOrDefault(m => m.Hash == signedHash) is { } signed && manifests[^1] is var current && current.Version > signed.Version
            ? Between(signed, current)
            : null;

    public static ManifestChanges Between(ManifestCard from, ManifestCard to) => new(
        from.Version,
        to.Version,
        [.. to.Items.Where(i => from.Items.All(f => f.Item != i.Item))],
        [.. from.Items.Where(i => to.Items.All(t => t.Item != i.Item))],
        [.. typeof(CaseFacts).GetProperties().Where(p => !Equals(p.GetValue(from.Facts), p.GetValue(to.Facts))).Select(p => p.Name)]);
}
