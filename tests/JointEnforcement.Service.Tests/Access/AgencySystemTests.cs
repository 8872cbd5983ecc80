using System.Net;
using System.Net.Http.Headers;
using JointEnforcement.Client;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Agencies;
using JointEnforcement.Contracts.Clues;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Access;

public sealed class AgencySystemTests(House house) : IClassFixture<House>
{
    [Fact]
    public async Task An_agency_system_reads_and_files_with_the_token_its_own_key_has_brought_it()
    {
        await using var identity = await IdentityServer.Start();
        var node = await house.AnotherNode(new Dictionary<string, string> { ["Oidc:Authority"] = identity.Issuer });
        using var http = Bearing(await identity.TokenOf("eeb-system"), node.Address);
        var system = new CaseHouseClient(http);

        var me = await system.Ask(new WhoAmI());
        Assert.Equal(("eeb-system", "EEB", "AGENCY_SYSTEM"), (me!.Officer.Id, me.Officer.Agency, Assert.Single(me.Officer.Posts)));

        var opened = await system.Perform(new OpenReferral { Facts = Situations.Facts() }, new ActTicket(Guid.Empty, null, Person.NewKey()));
        var file = await system.Keep(opened.Matter, "移送书.pdf", new MemoryStream(Person.Pdf("移送书")));
        var added = await system.Perform(new AddDossierItem { Kind = MaterialKind.ReferralLetter, Title = "移送书", Pages = 2, File = file.File }, new ActTicket(opened.Matter, opened.Version, Person.NewKey()));
        Assert.True(added.Done, added.Refusal?.Code);
        Assert.Equal("生态环境执法办案系统", (await house.As("eeb-officer").See(opened.Matter)).History[0].By);

        var group = await system.Perform(new DesignateTaskGroup { Members = ["eeb-officer", "eeb-officer2"] }, new ActTicket(opened.Matter, added.Version, Person.NewKey()));
        Assert.Equal("referral.not-your-post", group.Refusal?.Code);
        Assert.Equal([nameof(AddDossierItem)], (await system.Ask(new ShowReferral(opened.Matter)))!.NextSteps.Select(s => s.Act));
    }

    [Fact]
    public async Task A_system_opens_no_other_kind_of_matter_and_is_nobody_among_the_officers()
    {
        using var http = Bearing(Token("eeb-system", "eeb-system"), house.Address);
        var clue = await new CaseHouseClient(http).Perform(new RecordClue { Title = "线索", Source = ClueSource.Inspection, FoundAt = TimeProvider.System.GetUtcNow(), Facts = "群众举报。" }, new ActTicket(Guid.Empty, null, Person.NewKey()));
        Assert.Equal("matter.not-your-post", clue.Refusal?.Code);
        Assert.DoesNotContain((await house.As("eeb-officer").Ask(new ShowRegister()))!.Officers, o => o.Id == "eeb-system");
    }

    [Theory]
    [InlineData("eeb-system", "eeb-system", "EEB", HttpStatusCode.OK)]
    [InlineData("eeb-system", "eeb-system", null, HttpStatusCode.OK)]
    [InlineData("eeb-system", "eeb-system", "NRB", HttpStatusCode.Forbidden)]
    [InlineData("eeb-system", "web", "EEB", HttpStatusCode.Forbidden)]
    [InlineData("eeb-system", null, null, HttpStatusCode.Forbidden)]
    [InlineData("eeb-officer", "eeb-officer", "EEB", HttpStatusCode.Forbidden)]
    [InlineData("arb-system", "arb-system", "ARB", HttpStatusCode.Forbidden)]
    public async Task N_07_A_system_is_its_own_client_and_speaks_for_its_own_agency(string subject, string? client, string? agency, HttpStatusCode expected)
    {
        using var http = Bearing(Token(subject, client, agency), house.Address);
        using var answer = await http.GetAsync(new Uri("api/me", UriKind.Relative));
        Assert.Equal(expected, answer.StatusCode);
    }

    private static string Token(string subject, string? client, string? agency = null) => Tokens.For(subject, t =>
    {
        if (client is not null)
            t.Claims["client_id"] = client;
        if (agency is not null)
            t.Claims["agency"] = agency;
    });

    private static HttpClient Bearing(string token, Uri address)
    {
        var http = new HttpClient { BaseAddress = address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }
}
