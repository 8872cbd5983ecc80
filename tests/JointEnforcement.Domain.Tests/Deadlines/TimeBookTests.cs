using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Deadlines;
using static JointEnforcement.Domain.Tests.Deadlines.Facts;

namespace JointEnforcement.Domain.Tests.Deadlines;

/// <summary>The time book: who may publish and confirm, and which calendar is in force when.</summary>
public sealed class TimeBookTests
{
    private static readonly Agency Gov = new("GOV", "洪江市人民政府办公室", AgencyKind.Government, "洪政办", null, null);
    private static readonly Officer Administrator = new("gov-admin", "阮书恒", Gov, [Post.SystemAdministrator], null);
    private static readonly CalendarYear Invented = new("示例：2027年放假安排（虚构）", [new(Day("2027-01-01"), Day("2027-01-05"), "元旦", "New Year")], [Day("2027-01-09")]);
    private static readonly TimeBook Started = Fold(TimeBook.Empty, new CalendarInstalled("cn-2025-11-04", WorkingCalendar.ShippedText), new RulebookInstalled(Rulebook.Shipped.Stamp, Rulebook.Shipped.Files, []));

    private static string Installed => Rulebook.Shipped.Stamp;

    [Fact]
    public void What_the_house_is_started_with_is_in_force_and_awaits_nobody()
    {
        Assert.Equal(("cn-2025-11-04", "cn-2025-11-04", false), (Started.InForce.Version, Started.Latest.Version, Started.Awaits(Installed)));
        Assert.Equal(Installed, Started.Rulebook(Installed)!.Stamp);
    }

    [Fact]
    public void F5_AC5_A_published_year_is_in_force_from_its_confirmation_and_not_before()
    {
        var published = Publish(Started, Invented);

        Assert.Equal(("cn-2025-11-04", "cn-2025-11-04+2027.1"), (published.InForce.Version, published.Latest.Version));
        Assert.True(published.Awaits(Installed));

        var confirmed = Confirm(published);

        Assert.Equal("cn-2025-11-04+2027.1", confirmed.InForce.Version);
        Assert.True(confirmed.InForce.IsKnown(2027) && confirmed.Following && !confirmed.Awaits(Installed));
        Assert.False(confirmed.Calendar("cn-2025-11-04")!.IsKnown(2027));
        Assert.False(confirmed.After(new DatesRecountFinished("cn-2025-11-04+2027.1", Installed)).Following);
    }

    [Fact]
    public void F5_AC5_Confirmed_twice_nothing_more_happens()
    {
        var confirmed = Confirm(Publish(Started, Invented));

        Assert.Empty(Granted(TimeBookActs.Confirm(confirmed, Installed, new("cn-2025-11-04+2027.1", Installed, 3, 4), false, Now())));
    }

    [Fact]
    public void F5_AC5_What_is_confirmed_must_be_what_is_proposed()
    {
        var published = Publish(Started, Invented);

        Refuses("calendar.proposal-changed", TimeBookActs.Confirm(published, Installed, new("cn-2025-11-04+2027.1", Installed, 3, 4), false, Now()));
        Refuses("calendar.proposal-changed", TimeBookActs.Confirm(published, Installed, new("cn-2025-11-04", Installed, 3, 4), true, Now()));
        Refuses("calendar.proposal-changed", TimeBookActs.Confirm(published, Installed, new("cn-2025-11-04+2027.1", "2025.1#00000000", 3, 4), true, Now()));
        Refuses("calendar.proposal-changed", TimeBookActs.Confirm(Started, Installed, new("cn-2025-11-04", Installed, 0, 0), true, Now()));
    }

    [Fact]
    public void The_system_administrator_publishes_and_confirms_and_nobody_else()
    {
        var officer = Now() with { By = Administrator with { Posts = [Post.Head, Post.Coordinator, Post.Auditor] } };

        Refuses("calendar.not-your-post", TimeBookActs.Publish(Started, 2027, Invented, officer));
        Refuses("calendar.not-your-post", TimeBookActs.Confirm(Publish(Started, Invented), Installed, new("cn-2025-11-04+2027.1", Installed, 0, 0), true, officer));
    }

    [Fact]
    public void A_year_with_mistakes_or_far_away_is_not_published()
    {
        Refuses("calendar.invalid", TimeBookActs.Publish(Started, 2027, Invented with { Source = "" }, Now()));
        Refuses("calendar.year-out-of-range", TimeBookActs.Publish(Started, 2031, Invented, Now()));
        Refuses("calendar.year-out-of-range", TimeBookActs.Publish(Started, 2023, Invented, Now()));
    }

    [Fact]
    public void The_same_year_is_not_published_twice_and_a_corrected_one_is()
    {
        var published = Publish(Started, Invented);

        Assert.Empty(Granted(TimeBookActs.Publish(published, 2027, Invented, Now())));
        Assert.Equal("cn-2025-11-04+2027.2", Publish(published, Invented with { Work = [] }).Latest.Version);
    }

    [Fact]
    public void A_release_with_a_calendar_of_its_own_keeps_what_was_published_here_and_waits_to_be_confirmed()
    {
        var upgraded = Confirm(Publish(Started, Invented)).After(new CalendarInstalled("cn-2027-11-01", WorkingCalendar.ShippedText.Replace("cn-2025-11-04", "cn-2027-11-01")));

        Assert.Equal(("cn-2025-11-04+2027.1", "cn-2027-11-01+2027.1"), (upgraded.InForce.Version, upgraded.Latest.Version));
        Assert.True(upgraded.Awaits(Installed) && upgraded.Latest.IsKnown(2027));
    }

    [Fact]
    public void F5_AC5_A_changed_rulebook_waits_to_be_confirmed_and_the_old_one_is_kept()
    {
        var sheet = new OverlayFile("x.json", """{ "overlay": { "id": "x", "level": "COUNTY", "name": { "zh": "某县", "en": "X" } }, "disable": [{ "id": "CL-05", "validFrom": "2026-10-01", "basis": [{ "instrument": "order-310", "article": "8", "conf": "V1" }] }] }""");
        var next = Rulebook.Shipped.With([sheet]);

        var book = Started.After(new RulebookInstalled(next.Stamp, next.Files, next.Sheets));

        Assert.True(book.Awaits(next.Stamp));
        Assert.Equal((Installed, next.Stamp), (book.Rulebook(Installed)!.Stamp, book.Rulebook(next.Stamp)!.Stamp));
        Assert.Matches(@"^2026\.2\+x#[0-9a-f]{8}$", next.Stamp);
    }

    private static TimeBook Publish(TimeBook book, CalendarYear year) => Fold(book, [.. Granted(TimeBookActs.Publish(book, 2027, year, Now()))]);

    private static TimeBook Confirm(TimeBook book) => Fold(book, [.. Granted(TimeBookActs.Confirm(book, Installed, new(book.Latest.Version, Installed, 3, 4), true, Now()))]);

    private static TimeBook Fold(TimeBook book, params TimeBookFact[] facts) => facts.Aggregate(book, (b, f) => b.After(f));

    private static IReadOnlyList<TimeBookFact> Granted(Decision<TimeBookFact> decision) => Assert.IsType<Decision<TimeBookFact>.Granted>(decision).Facts;

    private static void Refuses(string code, Decision<TimeBookFact> decision) => Assert.Equal(code, Assert.IsType<Decision<TimeBookFact>.Refused>(decision).Why.Code);

    private static Occasion Now() => Occasion.At(Administrator, Local("2026-11-25"));
}
