using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Domain.Supervisions;

/// <summary>A suggestion on a referral lies before the procuratorate at once: it opens a supervision, or joins the one that is open.</summary>
public sealed class SuggestionOpensSupervision : IReaction
{
    public bool Concerns(MatterFact fact) => fact is SupervisionSuggested;

    public IEnumerable<Consequence> To(IMatter matter, MatterFact fact, IReadOnlyList<IMatter> linked, Func<Guid> newId)
    {
        if (matter is not CriminalReferral referral || fact is not SupervisionSuggested suggested || StartSupervision.GroundIn(referral) is not { } ground)
            yield break;

        if (linked.OfType<FilingSupervision>().FirstOrDefault(s => s.Open) is { } open)
        {
            yield return new(MatterKind.FilingSupervision, open.Id, false, [new SupervisionSuggestionRenewed(referral.Origin, suggested.Grounds, ground, suggested.Attachments)]);
            yield break;
        }
        var id = newId();
        yield return new(MatterKind.FilingSupervision, id, true,
        [
            new SupervisionSuggestionReceived(id, referral.Origin, referral.Holder, referral.Procuratorate,
                new Brief(referral.Facts.Title, referral.Facts.Township, suggested.Grounds), ground, suggested.Attachments, new MatterLink(MatterKind.CriminalReferral, referral.Id))
        ]);
    }
}

/// <summary>A notice to file lies on the referral, where the police then file.</summary>
public sealed class NoticeReachesReferral : IReaction
{
    public bool Concerns(MatterFact fact) => fact is NoticeToFileIssued;

    public IEnumerable<Consequence> To(IMatter matter, MatterFact fact, IReadOnlyList<IMatter> linked, Func<Guid> newId) =>
        fact is NoticeToFileIssued issued
            ? linked.OfType<CriminalReferral>().Where(FileCase.MayStillBeFiled).Select(r => new Consequence(MatterKind.CriminalReferral, r.Id, false, [new NoticeToFileReceived(issued.Number)]))
            : [];
}

/// <summary>When the police file, the notice has been executed; where none was issued, they filed by themselves and the supervision ends.</summary>
public sealed class FilingAnswersSupervision : IReaction
{
    public bool Concerns(MatterFact fact) => fact is CaseFiled;

    public IEnumerable<Consequence> To(IMatter matter, MatterFact fact, IReadOnlyList<IMatter> linked, Func<Guid> newId) =>
        matter is CriminalReferral && fact is CaseFiled filed
            ? linked.OfType<FilingSupervision>().Where(s => s.Open && s.Stage is not SupervisionStage.Filed).Select(s => new Consequence(MatterKind.FilingSupervision, s.Id, false,
                [s.NoticeNumber is null ? new SupervisionClosed(SupervisionOutcome.FiledByPolice, null) : new NoticeToFileExecuted(filed.CaseNumber, filed.Charge)]))
            : [];
}

/// <summary>When the supervised investigation ends and goes to the procuratorate, so does the supervision.</summary>
public sealed class ConclusionEndsSupervision : IReaction
{
    public bool Concerns(MatterFact fact) => fact is SentForProsecution;

    public IEnumerable<Consequence> To(IMatter matter, MatterFact fact, IReadOnlyList<IMatter> linked, Func<Guid> newId) =>
        matter is CriminalReferral
            ? linked.OfType<FilingSupervision>().Where(s => s.Stage is SupervisionStage.Filed)
                .Select(s => new Consequence(MatterKind.FilingSupervision, s.Id, false, [new SupervisionClosed(SupervisionOutcome.Concluded, null)]))
            : [];
}
