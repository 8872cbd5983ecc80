namespace JointEnforcement.Contracts.Deadlines;

/// <summary>The separate statutes until 2026-08-14, the 生态环境法典 since.</summary>
public enum Regime { SeparateStatutes, Code }

/// <summary>The law a matter pins: that of the day of the act and that of the day of the decision, or of today while nothing is decided. Where they differ the lighter governs (从旧兼从轻).</summary>
public sealed record PinnedRegimes(DateOnly ActDay, Regime AtAct, DateOnly DecisionDay, Regime AtDecision);
