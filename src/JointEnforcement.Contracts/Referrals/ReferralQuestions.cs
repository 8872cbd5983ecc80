namespace JointEnforcement.Contracts.Referrals;

/// <summary><c>GET /api/referrals/{id}</c></summary>
public sealed record ShowReferral(Guid Id) : Question<ReferralPage>;

/// <summary>Which referrals a list names. Each filter is also a tile or a tab, and its count is the length of its list.</summary>
public enum ReferralFilter { All, Preparing, AwaitingReceipt, Supplementing, UnderReview, Filed, NotFiled, Supervised, Done, Overdue, DueSoon, Open, Waiting, SentByUs }

/// <summary><c>GET /api/referrals</c>: by time left, twenty a page; <c>After</c> is the cursor of the page before.</summary>
public sealed record ListReferrals(ReferralFilter Filter = ReferralFilter.All, string? Text = null, string? After = null, int Take = 20) : Question<ReferralList>;

public sealed record ReferralList(IReadOnlyList<ReferralLine> Lines, string? Next, int Total, IReadOnlyDictionary<ReferralFilter, int> Counts);

/// <summary><c>GET /api/where-is-it</c>: every referral this agency sent, with holder, officer, next step and time left.</summary>
public sealed record WhereIsIt(string? After = null, int Take = 20) : Question<ReferralList>;
