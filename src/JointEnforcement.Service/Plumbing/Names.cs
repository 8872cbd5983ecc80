namespace JointEnforcement.Service.Plumbing;

internal static class Names
{
    /// <summary>The member of the same name on the other side of the wall.</summary>
    public static TTo As<TTo>(this Enum value) where TTo : struct, Enum => Enum.Parse<TTo>(value.ToString());
}
