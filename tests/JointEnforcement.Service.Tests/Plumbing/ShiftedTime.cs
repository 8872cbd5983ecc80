namespace JointEnforcement.Service.Tests.Plumbing;

/// <summary>Time that goes on as it does, from another day: stories wait for no clock.</summary>
public sealed class ShiftedTime : TimeProvider
{
    private long _ahead;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddTicks(Volatile.Read(ref _ahead));

    public void MoveTo(DateTimeOffset moment) => Volatile.Write(ref _ahead, (moment - System.GetUtcNow()).Ticks);
}
