using System.Globalization;
using System.Text.RegularExpressions;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Ledger;

public sealed partial class NumberTests(House house) : IClassFixture<House>
{
    [Fact]
    public async Task F16_AC3_Fifty_deliveries_at_once_get_fifty_numbers_without_a_gap_and_refusals_use_none()
    {
        var referrals = await InProcess.ApprovedReferrals(house, 50);
        var officer = house.As("eeb-officer");
        var outcomes = await Task.WhenAll(referrals.SelectMany(r => new[]
        {
            officer.Perform(r.Matter, new DeliverDossier(), r.Version),
            officer.Perform(r.Matter, new DeliverDossier(), r.Version - 1),
            house.As("eeb-legal").Perform(r.Matter, new DeliverDossier(), r.Version)
        }));
        Assert.Equal(50, outcomes.Count(o => o.Done));

        var numbers = new List<int>();
        foreach (var (matter, _) in referrals)
            numbers.Add(int.Parse(Number().Match((await officer.See(matter)).Card.Number!).Groups[1].Value, CultureInfo.InvariantCulture));
        Assert.Equal(Enumerable.Range(1, 50), numbers.Order());
    }

    [GeneratedRegex(@"^洪环移〔\d{4}〕(\d+)号$")]
    private static partial Regex Number();
}
