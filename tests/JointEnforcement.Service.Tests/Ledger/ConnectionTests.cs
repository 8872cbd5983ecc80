using JointEnforcement.Service.Plumbing.Ledger;
using Npgsql;

namespace JointEnforcement.Service.Tests.Ledger;

public sealed class ConnectionTests
{
    [Fact]
    public void Two_nodes_with_two_pools_each_leave_room_within_the_hundred_connections_of_a_server() =>
        Assert.InRange(4 * new NpgsqlConnectionStringBuilder(StoreSetup.Prepared("Host=localhost")).MaxPoolSize, 4, 90);

    [Fact]
    public void What_an_operator_says_of_pool_and_statements_holds()
    {
        var said = new NpgsqlConnectionStringBuilder(StoreSetup.Prepared("Host=localhost;Maximum Pool Size=7;Max Auto Prepare=3"));
        Assert.Equal((7, 3), (said.MaxPoolSize, said.MaxAutoPrepare));
    }
}
