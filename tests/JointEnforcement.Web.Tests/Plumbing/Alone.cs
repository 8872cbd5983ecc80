namespace JointEnforcement.Web.Tests.Plumbing;

/// <summary>Stories that measure seconds or take the service away; nothing else runs beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
