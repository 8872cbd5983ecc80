namespace JointEnforcement.Domain.Tests.Routing;

public sealed class CitedTests
{
    private static readonly Instrument Law = new("《某法》", "Some Law", new(2020, 1, 1), new(2025, 12, 31));

    [Theory]
    [InlineData("60", "《某法》第60条", "Some Law, art. 60")]
    [InlineData("1109¶2", "《某法》第1109条第2款", "Some Law, art. 1109 para. 2")]
    [InlineData("1136(5)", "《某法》第1136条第5项", "Some Law, art. 1136 item 5")]
    [InlineData("1177–1179", "《某法》第1177条至第1179条", "Some Law, art. 1177–1179")]
    [InlineData("342-1", "《某法》第342条之一", "Some Law, art. 342-1")]
    [InlineData(null, "《某法》", "Some Law")]
    public void An_article_is_cited_as_people_cite_it(string? article, string zh, string en)
    {
        var cited = Cited.As(Law, article);

        Assert.Equal((zh, en), (cited.Zh, cited.En));
    }

    [Fact]
    public void What_is_no_article_is_not_cited() => Assert.Throws<FormatException>(() => Cited.As(Law, "six"));

    [Theory]
    [InlineData("2019-12-31", false)]
    [InlineData("2020-01-01", true)]
    [InlineData("2025-12-31", true)]
    [InlineData("2026-01-01", false)]
    public void An_instrument_is_in_force_from_its_first_day_to_its_last(string day, bool inForce) =>
        Assert.Equal(inForce, Law.InForce(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
}
