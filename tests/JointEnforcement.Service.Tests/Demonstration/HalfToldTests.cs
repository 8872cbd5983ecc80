using JointEnforcement.Service.Demonstration;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Demonstration;

public sealed class HalfToldTests(House house) : IClassFixture<House>
{
    [Fact]
    public async Task A_demonstration_that_was_broken_off_is_told_from_its_beginning()
    {
        var half = await house.Draft("讲到一半的案件");
        await using (var mark = house.Database.CreateCommand("create table demonstration (done boolean not null); insert into demonstration values (false)"))
            await mark.ExecuteNonQueryAsync();
        await house.Stop();

        await house.AnotherNode(new Dictionary<string, string> { ["Demonstration"] = "true" });

        Assert.Equal(0, await house.Scalar<long>("select count(*) from mt_events where stream_id = $1", half));
        Assert.Equal(MatterBook.Load().Matters.Count + 3, await house.Scalar<long>("select count(*) from mt_events where type = 'referral_opened'"));
        Assert.True(await house.Scalar<bool>("select done from demonstration"));
    }
}
