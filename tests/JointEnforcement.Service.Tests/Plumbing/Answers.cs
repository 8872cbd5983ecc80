using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using JointEnforcement.Contracts;

namespace JointEnforcement.Service.Tests.Plumbing;

/// <summary>Reads answers as they lie on the wire.</summary>
public static class Answers
{
    private static readonly JsonSerializerOptions Lenient = new(HouseJson.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip };

    public static async Task<T> Of<T>(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<T>(HouseJson.Options))!;

    /// <summary>Expects a clear no: the status, problem+json, words in both languages, and the code if one is given.</summary>
    public static async Task<RefusalNotice> Refuses(HttpResponseMessage answer, HttpStatusCode status, string? code = null)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == status, $"{(int)answer.StatusCode} instead of {(int)status}: {text}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonSerializer.Deserialize<RefusalNotice>(text, Lenient)!;
        Assert.True(code is null || code == problem.Code, $"{problem.Code} instead of {code}");
        Assert.True(problem.Zh.Length > 0 && problem.En.Length > 0, text);
        return problem;
    }
}
