namespace JointEnforcement.Web.Tests.Plumbing;

/// <summary>Hands that never leave the keyboard: every stop on the way must be seen to have the focus.</summary>
internal sealed class Keys(IPage page)
{
    private const int Furthest = 150;

    /// <summary>Tabs on until the place has the focus.</summary>
    public Task To(string place) => Walk("Tab", place);

    public Task BackTo(string place) => Walk("Shift+Tab", place);

    private async Task Walk(string key, string place)
    {
        for (var i = 0; i < Furthest; i++)
        {
            await page.Keyboard.PressAsync(key);
            Assert.Null(await page.EvaluateAsync<string?>(Unseen));
            if (await page.EvaluateAsync<bool>("place => document.activeElement?.matches(place) ?? false", place))
                return;
        }
        Assert.Fail($"{place} was not reached with the Tab key on {page.Url}.");
    }

    public async Task Write(string place, string text)
    {
        await To(place);
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Month, day and year, as the field of a browser that speaks English takes them.</summary>
    public async Task WriteDay(string place, DateOnly day)
    {
        await To(place);
        await page.Keyboard.TypeAsync($"{day:MM}{day:dd}{day:yyyy}");
        await Expect(page.Locator(place)).ToHaveValueAsync($"{day:yyyy-MM-dd}");
    }

    public async Task Tick(string place)
    {
        await To(place);
        await page.Keyboard.PressAsync("Space");
    }

    public async Task Choose(string place, string value)
    {
        await To(place);
        for (var i = 0; i < 20 && await page.Locator(place).InputValueAsync() != value; i++)
            await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator(place)).ToHaveValueAsync(value);
    }

    public async Task Attach(string place, FilePayload file)
    {
        await To(place);
        await (await Chooser(place)).SetFilesAsync(file);
        await Expect(page.Locator("[data-file][data-state=stored]")).ToBeVisibleAsync();
    }

    // A browser that is busy lets a press go by; a person presses again.
    private async Task<IFileChooser> Chooser(string place)
    {
        for (var attempt = 1; ; attempt++)
            try
            {
                return await page.RunAndWaitForFileChooserAsync(() => page.Keyboard.PressAsync("Space"), new() { Timeout = 5_000 });
            }
            catch (TimeoutException) when (attempt < 4)
            {
                if (!await page.EvaluateAsync<bool>("place => document.activeElement?.matches(place) ?? false", place))
                    await To(place);
            }
    }

    /// <summary>Enter on the place, which leads to another page.</summary>
    public async Task Follow(string place, string to)
    {
        await To(place);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(new System.Text.RegularExpressions.Regex(to));
        await page.WaitForLoadStateAsync();
    }

    // The title and the content floor take the focus for listeners; they are not operated.
    private const string Unseen = """
        () => {
          const stop = document.activeElement;
          if (!stop || stop === document.body || stop.matches('h1, main')) return null;
          const marks = [getComputedStyle(stop), getComputedStyle(stop, '::after')];
          const box = stop.getBoundingClientRect();
          const drawn = marks.some(m => m.outlineStyle !== 'none' && parseFloat(m.outlineWidth) > 0);
          return drawn && box.width > 0 && box.height > 0 ? null : `${stop.outerHTML.slice(0, 160)} has the focus and does not show it`;
        }
        """;
}
