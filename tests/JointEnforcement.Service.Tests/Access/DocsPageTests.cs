using System.Net;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Access;

[Collection(nameof(TheHouse))]
public sealed class DocsPageTests(House house)
{
    [Theory]
    [InlineData("api/docs/index.html")]
    [InlineData("api/docs/swagger-ui-bundle.js")]
    [InlineData("api/docs/swagger-ui.css")]
    public async Task The_page_of_the_api_answers_to_the_signed_in_alone(string address)
    {
        using var anonymous = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = house.Address };
        using var nobody = await anonymous.GetAsync(address);
        Assert.Equal(HttpStatusCode.Redirect, nobody.StatusCode);
        Assert.StartsWith(Tokens.Issuer, nobody.Headers.Location!.AbsoluteUri, StringComparison.Ordinal);
        anonymous.DefaultRequestHeaders.Authorization = new("Bearer", "x");
        using var stranger = await anonymous.GetAsync(address);
        await Answers.Refuses(stranger, HttpStatusCode.Unauthorized, "sign-in.required");

        using var signedIn = await house.As("eeb-officer").Http.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, signedIn.StatusCode);
        Assert.Contains("swagger", await signedIn.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }
}
