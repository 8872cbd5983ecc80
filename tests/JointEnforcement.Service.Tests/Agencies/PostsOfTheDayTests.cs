using System.Net;
using System.Text;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Agencies;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Service.Agencies;
using JointEnforcement.Service.Tests.Plumbing;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace JointEnforcement.Service.Tests.Agencies;

/// <summary>The head has changed: the deputy presides since five days ago, the old head stayed on as an officer.</summary>
public sealed class PostsOfTheDayTests(House house) : IClassFixture<House>, IAsyncLifetime
{
    private static readonly DateTimeOffset Change = TimeProvider.System.GetUtcNow().AddDays(-5);
    private static readonly DateTimeOffset Before = Change.AddDays(-2);
    private static readonly DateOnly FirstDay = DateOnly.FromDateTime(Change.ToOffset(TimeSpan.FromHours(8)).DateTime);
    private static readonly ApproveReferral Approval = new() { Opinion = "同意移送。", IncompleteReason = "后补。" };

    [Fact]
    public async Task V_CR_1_A_new_head_approves_nothing_of_the_days_before()
    {
        var id = await Reported();
        var early = await house.As("eeb-deputy").Perform(id, Approval with { OccurredAt = Before });
        Assert.Equal("referral.only-the-head-may-decide", early.Refusal?.Code);
        await house.As("eeb-deputy").Does(id, Approval with { OccurredAt = Change.AddHours(1) });
    }

    [Fact]
    public async Task V_CR_1_What_the_old_head_approved_in_their_time_is_entered_later()
    {
        var id = await Reported();
        var late = await house.As("eeb-head").Perform(id, Approval);
        Assert.Equal("referral.only-the-head-may-decide", late.Refusal?.Code);
        await house.As("eeb-head").Does(id, Approval with { OccurredAt = Before });
    }

    [Theory]
    [InlineData("eeb-legal", HttpStatusCode.OK, null)]
    [InlineData("eeb-deputy", HttpStatusCode.UnprocessableEntity, "referral.only-the-head-may-decide")]
    [InlineData("jub-new", HttpStatusCode.UnprocessableEntity, "import.no-post-then")]
    public async Task V_CR_1_An_import_asks_who_was_head_on_the_day(string head, HttpStatusCode status, string? code)
    {
        var file = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Demonstration", "published", "shiyan.json"));
        using var body = new StringContent(file.Replace("\"eeb-head\"", $"\"{head}\"", StringComparison.Ordinal), Encoding.UTF8, "application/json");
        using var answer = await house.As("eeb-liaison").Http.PostAsync(new Uri("api/imports?dryRun=true", UriKind.Relative), body);

        var said = await answer.Content.ReadAsStringAsync();
        Assert.True(status == answer.StatusCode, said);
        if (code is not null)
            Assert.Contains($"\"code\":\"{code}\"", said, StringComparison.Ordinal);
    }

    public async ValueTask InitializeAsync()
    {
        if ((await house.As("eeb-deputy").Ask(new WhoAmI()))!.Officer.Posts.Contains("HEAD"))
            return;

        await using (var session = house.Services.GetRequiredService<IDocumentStore>().LightweightSession())
        {
            session.Events.Append(RegisterBook.StreamOf("eeb-head"), new PostEnded("eeb-head", Post.Head, FirstDay.AddDays(-1)), new PostAssigned("eeb-head", Post.Officer, FirstDay));
            session.Events.Append(RegisterBook.StreamOf("eeb-legal"), new PostAssigned("eeb-legal", Post.Head, new DateOnly(2015, 3, 1)), new PostEnded("eeb-legal", Post.Head, new DateOnly(2016, 3, 1)));
            session.Events.StartStream(RegisterBook.StreamOf("jub-new"), new OfficerEnrolled("jub-new", "石新", "JUB", null, null), new PostAssigned("jub-new", Post.Officer, FirstDay));
            session.Events.Append(RegisterBook.StreamOf("eeb-deputy"), new PostAssigned("eeb-deputy", Post.Head, FirstDay));
            await session.SaveChangesAsync();
        }
        await Eventually.True(async () => (await house.As("eeb-deputy").Ask(new WhoAmI()))!.Officer.Posts.Contains("HEAD"), Eventually.Patience);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<Guid> Reported()
    {
        var officer = house.As("eeb-officer");
        var id = await officer.Opens(new OpenReferral { Facts = Situations.Facts(), OccurredAt = Before.AddDays(-2) });
        await officer.Does(id, new DesignateTaskGroup { Members = ["eeb-officer", "eeb-officer2"], OccurredAt = Before.AddDays(-2) });
        foreach (var kind in (MaterialKind[])[MaterialKind.ReferralLetter, MaterialKind.InvestigationReport])
        {
            var file = await officer.Stores(id, $"{kind}.pdf", $"{kind} {id}");
            await officer.Does(id, new AddDossierItem { Kind = kind, Title = "材料", Pages = 3, File = file.File, Original = true, OccurredAt = Before.AddDays(-2) });
        }
        await officer.Does(id, new SubmitReferralReport { Opinion = "建议移送。", OccurredAt = Before.AddDays(-1) });
        return id;
    }
}
