using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace JointEnforcement.Benchmarks;

/// <summary>Acts through the API, as an agency system would send them.</summary>
internal static class Acts
{
    private static readonly string[] Mandatory = ["ReferralLetter", "InvestigationReport"];
    private static readonly string[] TaskGroup = ["eeb-officer", "eeb-officer2"];
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

    /// <summary>A referral whose dossier was delivered to the police and signed for.</summary>
    public static async Task<Guid> Received(House house)
    {
        using var bureau = await house.As("eeb-officer");
        using var head = await house.As("eeb-head");
        using var police = await house.As("psb-officer");
        var id = await Open(bureau);
        var version = await Do(bureau, id, "task-group", 1, new { members = TaskGroup });
        foreach (var kind in Mandatory)
            version = await Do(bureau, id, "dossier-items", version, new { kind, title = kind, pages = 2, original = true, file = await Store(bureau, id, kind) });
        version = await Do(bureau, id, "report", version, new { opinion = "建议移送。" });
        version = await Do(head, id, "approval", version, new { incompleteReason = "检测报告随后补送。" });
        version = await Do(bureau, id, "delivery", version, new { channel = "platform" });
        await Do(police, id, "receipt", version, new { });
        return id;
    }

    public static async Task<long> Version(HttpClient http, Guid matter)
    {
        using var answer = await http.GetAsync(new Uri($"/api/referrals/{matter}", UriKind.Relative));
        return long.Parse(answer.EnsureSuccessStatusCode().Headers.ETag!.Tag.Trim('"'), CultureInfo.InvariantCulture);
    }

    public static object Inquiry { get; } = new { factsToProve = "暗管启用的时间", suggestedMethod = "询问维修人员" };

    public static object Answer { get; } = new { result = "维修单显示暗管于三月启用。" };

    public static object Amendment() => new { facts = Facts() };

    private static async Task<Guid> Store(HttpClient http, Guid matter, string name)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/referrals/{matter}/files") { Content = new ByteArrayContent("%PDF-1.7\n%%EOF"u8.ToArray()) };
        request.Headers.Add("X-File-Name", $"{name}.pdf");
        using var answer = await http.SendAsync(request);
        return (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonNode>())!["file"]!.GetValue<Guid>();
    }

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
