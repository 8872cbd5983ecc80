using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace JointEnforcement.Benchmarks;

/// <summary>Acts through the API, as an agency system would send them.</summary>
internal static class Acts
{
    private static int _number;

    public static async Task<Guid> Open(HttpClient http)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/referrals") { Content = JsonContent.Create(new { facts = Facts() }) };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString("N"));
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!["matter"]!.GetValue<Guid>();
    }

    public static async Task<long> Do(HttpClient http, Guid matter, string act, long version, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/referrals/{matter}/{act}") { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString("N"));
        request.Headers.Add("If-Match", $"\"{version.ToString(CultureInfo.InvariantCulture)}\"");
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!["version"]!.GetValue<long>();
    }

    public static object Amendment() => new { facts = Facts() };

    private static object Facts() => new
    {
        title = $"沅江支流非法倾倒电镀污泥案 {Interlocked.Increment(ref _number)}",
        violation = "擅自倾倒、堆放危险废物",
        suspectedCrime = "污染环境罪（刑法第三百三十八条）",
        summary = string.Concat(Enumerable.Repeat("执法人员现场检查发现涉案地块堆放铁桶九十只，内装废液，经鉴别属于危险废物，总重量超过三吨。", 4)),
        source = "群众举报",
        party = "某金属制品厂",
        township = "黔城镇",
        actDate = "2026-10-12"
    };
}
