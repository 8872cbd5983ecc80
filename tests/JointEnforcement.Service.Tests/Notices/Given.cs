using JointEnforcement.Contracts.Matters;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Service.Plumbing.Ledger;
using JointEnforcement.Service.Tests.Plumbing;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace JointEnforcement.Service.Tests.Notices;

/// <summary>What was told to whom of which moment.</summary>
internal sealed record Line(Guid Matter, string Clock, string Level, string Agency, string Circle, DateTimeOffset At);

internal static class Given
{
    /// <summary>Every line that stands in the store, a line that stands twice twice.</summary>
    public static async Task<List<Line>> Lines(House house)
    {
        await using var command = house.Database.CreateCommand("select matter, clock_key, level, agency, circle, fell_due_at from notice");
        var lines = new List<Line>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            lines.Add(new Line(reader.GetGuid(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4), reader.GetFieldValue<DateTimeOffset>(5)));
        return lines;
    }

    public static Task<long> Count(House house) => house.Scalar<long>("select count(*) from notice");

    /// <summary>What the law's own clocks say should have been told by then, reckoned from the records and not from the rows.</summary>
    public static async Task<HashSet<Line>> Expected(House house, DateTimeOffset until, Escalation? escalation = null)
    {
        var matters = new List<Guid>();
        await using (var command = house.Database.CreateCommand("select matter from matter_row"))
        await using (var reader = await command.ExecuteReaderAsync())
            while (await reader.ReadAsync())
                matters.Add(reader.GetGuid(0));
        await using var session = house.Services.GetRequiredService<IDocumentStore>().QuerySession();
        var seen = await house.Services.GetRequiredService<MatterRooms>()[MatterKind.CriminalReferral].SeeMany(session, [.. matters], TestContext.Current.CancellationToken);
        return
        [
            .. from matter in seen
               from clock in matter.Clocks
               from moment in (escalation ?? Escalation.Shipped).Of(clock, matter.State.Parties)
               where moment.At <= until
               from to in moment.To
               select new Line(matter.State.Id, moment.Clock, moment.Level, to.Agency, to.Circle.ToString(), moment.At)
        ];
    }

    public static void Exactly(HashSet<Line> expected, List<Line> given)
    {
        Assert.NotEmpty(expected);
        Assert.Empty(expected.Except(given));
        Assert.Empty(given.Except(expected));
        Assert.Equal(expected.Count, given.Count);
    }
}
