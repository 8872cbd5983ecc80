using JointEnforcement.Domain;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Dossiers;
using JointEnforcement.Domain.Referrals;
using JointEnforcement.Service.Agencies;
using JointEnforcement.Service.Dossiers;
using Marten;
using Npgsql;

namespace JointEnforcement.Service.Referrals;

/// <summary>What lies on the desk when an act is decided: the register, the files, the rulebook, the numbers.</summary>
internal sealed class ReferralDesk(RegisterBook register, Rulebook rulebook)
{
    public DeskContext For(IDocumentSession session, CriminalReferral? referral, Occasion occasion, Guid matter) =>
        new(session, referral, occasion, matter, register, rulebook);
}

internal sealed record DeskContext(IDocumentSession Session, CriminalReferral? Referral, Occasion Occasion, Guid Matter, RegisterBook Register, Rulebook Rulebook)
{
    private static readonly Refusal UnknownOfficer = new("officer.unknown", RefusalKind.Rule);
    private static readonly Refusal UnknownFile = new("file.unknown", RefusalKind.Rule);

    public DateOnly Day => DateOnly.FromDateTime(Occasion.Occurred.ToOffset(TimeSpan.FromHours(8)).DateTime);

    public (TaskGroupMember? Member, Refusal? Refusal) Member(string officerId) =>
        Register.Entry(officerId) is { } entry
            ? (new TaskGroupMember(new OfficerRef(entry.OfficerId, entry.Name, entry.Agency), entry.Certificate, entry.CertifiedOn(Day)), null)
            : (null, UnknownOfficer.With("officer", officerId));

    public (OfficerRef? Officer, IReadOnlyList<Post> Posts, Refusal? Refusal) Officer(string officerId) =>
        Register.Entry(officerId) is { } entry
            ? (new OfficerRef(entry.OfficerId, entry.Name, entry.Agency), entry.PostsOn(Day), null)
            : (null, [], UnknownOfficer.With("officer", officerId));

    /// <summary>The seal of a file that was stored for this matter.</summary>
    public async Task<(FileSeal? Seal, Refusal? Refusal)> File(Guid fileId, CancellationToken ct) =>
        await Session.LoadAsync<EvidenceFile>(fileId, ct) is { } file && file.Matter == Matter
            ? (file.Seal, null)
            : (null, UnknownFile.With("file", fileId));

    /// <summary>The next number of a series, issued in the transaction of the act: refused or rolled back, it was never issued.</summary>
    public async Task<string> NextNumber(Agency agency, string series, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            """
            insert into document_numbers as n (agency, series, year, last) values ($1, $2, $3, 1)
            on conflict (agency, series, year) do update set last = n.last + 1 returning last
            """,
            Session.Connection as NpgsqlConnection)
        {
            Parameters = { new() { Value = agency.Code }, new() { Value = series }, new() { Value = Day.Year } }
        };
        var last = (int)(await command.ExecuteScalarAsync(ct))!;
        return $"{agency.LetterMark}{series}〔{Day.Year}〕{last}号";
    }
}
