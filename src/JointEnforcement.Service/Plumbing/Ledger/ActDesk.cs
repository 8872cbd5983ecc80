using JointEnforcement.Domain;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Dossiers;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Referrals;
using JointEnforcement.Service.Agencies;
using JointEnforcement.Service.Dossiers;
using Marten;
using Npgsql;
using MatterKind = JointEnforcement.Contracts.Matters.MatterKind;

namespace JointEnforcement.Service.Plumbing.Ledger;

/// <summary>What lies on the desk when an act is decided: the register, the files, the rulebook, the numbers.</summary>
internal sealed class ActDesk(RegisterBook register, Rulebook rulebook, MatterRooms rooms)
{
    public DeskContext For(IDocumentSession session, IMatter? state, Occasion occasion, Guid matter) => new(session, state, occasion, matter, register, rulebook, rooms);

    /// <summary>Who acts, with the posts of the day it was done: a new head approves nothing of yesterday.</summary>
    public Officer Then(Officer by, DateTimeOffset occurred) => register.Officer(by.Id, CivilTime.DateOf(occurred)) ?? by with { Posts = [] };
}

internal sealed record DeskContext(IDocumentSession Session, IMatter? State, Occasion Occasion, Guid Matter, RegisterBook Register, Rulebook Rulebook, MatterRooms Rooms)
{
    private static readonly Refusal UnknownOfficer = new("officer.unknown", RefusalKind.Rule);
    private static readonly Refusal UnknownMatter = new("matter.unknown-other", RefusalKind.Rule);
    private static readonly Refusal UnknownFile = new("file.unknown", RefusalKind.Rule);

    public CriminalReferral? Referral => State as CriminalReferral;

    public DateOnly Day => CivilTime.DateOf(Occasion.Occurred);

    public (TaskGroupMember? Member, Refusal? Refusal) Member(string officerId) =>
        Register.Entry(officerId) is { } entry
            ? (new TaskGroupMember(new OfficerRef(entry.OfficerId, entry.Name, entry.AgencyOn(Day)), entry.Certificate, entry.CertifiedOn(Day)), null)
            : (null, UnknownOfficer.With("officer", officerId));

    public (IReadOnlyList<TaskGroupMember> Members, Refusal? Refusal) Members(IEnumerable<string> officers)
    {
        var members = new List<TaskGroupMember>();
        foreach (var id in officers.Distinct())
        {
            var (member, refusal) = Member(id);
            if (refusal is not null)
                return ([], refusal);
            members.Add(member!);
        }
        return (members, null);
    }

    public (OfficerRef? Officer, IReadOnlyList<Post> Posts, Refusal? Refusal) Officer(string officerId) =>
        Register.Entry(officerId) is { } entry
            ? (new OfficerRef(entry.OfficerId, entry.Name, entry.AgencyOn(Day)), entry.PostsOn(Day), null)
            : (null, [], UnknownOfficer.With("officer", officerId));

    /// <summary>An agency of the register.</summary>
    public (Agency? Agency, Refusal? Refusal) Agency(string code) =>
        Register.Agencies.TryGetValue(code, out var agency) ? (agency, null) : (null, MatterRefusals.UnknownAgency.With("agency", code));

    /// <summary>The agency of a kind for the place of another: its police, its procuratorate; else the only one of that kind.</summary>
    public string? Police(Agency of) => of.Police ?? Register.Agencies.Values.FirstOrDefault(a => a.Kind is AgencyKind.Police)?.Code;

    public string? Procuratorate(Agency of) => of.Procuratorate ?? Register.Agencies.Values.FirstOrDefault(a => a.Kind is AgencyKind.Procuratorate)?.Code;

    /// <summary>Another matter that this officer sees in full.</summary>
    public async Task<(IMatter? Matter, Refusal? Refusal)> Other(Domain.Matters.MatterKind kind, Guid id, CancellationToken ct) =>
        Rooms.Has(kind.As<MatterKind>()) && await Rooms[kind].See(Session, id, ct) is { State: var state } && state.Audience.GetValueOrDefault(Occasion.By.Agency.Code) >= Sight.Letter
            ? (state, null)
            : (null, UnknownMatter.With("matter", id));

    /// <summary>The link to a matter of any kind that this officer sees; none where none is named.</summary>
    public async Task<(MatterLink? Link, Refusal? Refusal)> LinkTo(Guid? id, CancellationToken ct)
    {
        if (id is not { } named)
            return (null, null);

        foreach (var room in Rooms.All)
            if (await room.See(Session, named, ct) is { State: var state } && state.Audience.GetValueOrDefault(Occasion.By.Agency.Code) >= Sight.Letter)
                return (new MatterLink(room.Kind.As<Domain.Matters.MatterKind>(), named), null);
        return (null, UnknownMatter.With("matter", named));
    }

    /// <summary>Whether the time of a rule still runs for this matter when the act is done; without such a clock it does not.</summary>
    public async Task<bool> Runs(string rule, Domain.Matters.MatterKind kind, CancellationToken ct) =>
        await Rooms[kind].See(Session, Matter, ct) is { Clocks: var clocks } && clocks.LastOrDefault(c => c.RuleId == rule) is { } clock && Occasion.Occurred < clock.Due;

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
