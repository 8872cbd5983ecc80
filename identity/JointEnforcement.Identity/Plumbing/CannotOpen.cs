namespace JointEnforcement.Identity.Plumbing;

/// <summary>Why the house does not start, in one sentence for the person at the console.</summary>
internal sealed class CannotOpen(string sentence) : Exception(sentence);
