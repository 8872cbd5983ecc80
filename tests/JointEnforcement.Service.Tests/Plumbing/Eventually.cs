namespace JointEnforcement.Service.Tests.Plumbing;

public static class Eventually
{
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(10);

    /// <summary>Asks again until it is so; fails when patience ends.</summary>
    public static async Task True(Func<Task<bool>> question, TimeSpan? patience = null)
    {
        var end = TimeProvider.System.GetUtcNow() + (patience ?? Patience);
        while (!await question())
        {
            Assert.True(TimeProvider.System.GetUtcNow() < end, "It did not come true in time.");
            await Task.Delay(20);
        }
    }
}
