namespace JointEnforcement.Web.Tests.Plumbing;

/// <summary>Waiting for what a page shows by itself. Every watch fails when the page was loaded anew in between.</summary>
internal static class Watching
{
    public static TimeSpan Promised { get; } = TimeSpan.FromSeconds(2);

    /// <summary>Begins to look for a place that holds a text; the answer is when the page showed it, by the page's own clock.</summary>
    public static Task<Task<DateTimeOffset>> WillShow(this IPage page, string place, string text = "") => page.MainFrame.WillShow(place, text);

    public static async Task<Task<DateTimeOffset>> WillShow(this IFrame page, string place, string text = "")
    {
        var seen = page.EvaluateAsync<double>("""
            ([place, text]) => new Promise(shown => {
              const look = () => {
                const found = [...document.querySelectorAll(place)].some(e => e.textContent.includes(text));
                if (found) { watch.disconnect(); shown(Date.now()); }
              };
              const watch = new MutationObserver(look);
              watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
              look();
            })
            """, new[] { place, text });
        // The second call is answered after the first has begun.
        await page.EvaluateAsync("0");
        return Moment(seen);
    }

    public static void InTime(DateTimeOffset happened, DateTimeOffset shown) =>
        Assert.True(shown - happened <= Promised, $"It was shown {(shown - happened).TotalSeconds:0.00} s after it happened.");

    private static async Task<DateTimeOffset> Moment(Task<double> seen) =>
        DateTimeOffset.FromUnixTimeMilliseconds((long)await seen.WaitAsync(TimeSpan.FromSeconds(15)));
}
