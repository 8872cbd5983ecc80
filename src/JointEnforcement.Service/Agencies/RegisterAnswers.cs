using JointEnforcement.Contracts.Agencies;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Service.Notices;
using JointEnforcement.Service.Plumbing;
using Npgsql;

namespace JointEnforcement.Service.Agencies;

internal sealed class ShowRegisterAnswer(RegisterBook register) : Answer<ShowRegister, Register>
{
    protected override Task<Register?> To(ShowRegister question, Officer by, CancellationToken ct) =>
        Task.FromResult<Register?>(new Register(register.Cards, [.. register.OfficersOf(by.Agency.Code).OrderBy(o => o.Id, StringComparer.Ordinal).Select(Card)]));

    public static OfficerCard Card(Officer officer) =>
        new(officer.Id, officer.Name, officer.Agency.Code, [.. officer.Posts.Select(RegisterBook.Name)], officer.Certificate);
}

internal sealed class WhoAmIAnswer(RegisterBook register, NpgsqlDataSource database, NoticeBook notices, TimeProvider clock) : Answer<WhoAmI, Me>
{
    protected override async Task<Me?> To(WhoAmI question, Officer by, CancellationToken ct)
    {
        var (waiting, overdue) = by.ReadsCases ? await Counts(by, ct) : (0, 0);
        var agency = register.Cards.First(a => a.Code == by.Agency.Code);
        return new Me(ShowRegisterAnswer.Card(by), agency, Law.OpenReferral.Bar(by) is null, waiting, overdue) { ReadsCases = by.ReadsCases, Notices = by.ReadsCases ? await notices.Unseen(by, ct) : 0 };
    }

    private async Task<(int Waiting, int Overdue)> Counts(Officer by, CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            "select count(*) filter (where waiting)::int, count(*) filter (where due <= $2)::int from worklist where agency = $1 and sight <> 'Figures'");
        command.Parameters.Add(new() { Value = by.Agency.Code });
        command.Parameters.Add(new() { Value = clock.GetUtcNow() });
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        return (reader.GetInt32(0), reader.GetInt32(1));
    }
}
