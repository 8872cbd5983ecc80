using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Dossiers;
using JointEnforcement.Contracts.Notices;

namespace JointEnforcement.Client;

/// <summary>The door of the house over HTTP, for the systems of an agency. The given client carries the house's address and a bearer token.</summary>
public sealed class CaseHouseClient(HttpClient http) : ICaseHouse, INoticeMarks
{
    // A newer house may say more than this client knows; what it asks for must stay exact.
    private static readonly JsonSerializerOptions Lenient = new(HouseJson.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip };

    /// <summary>The answer, or null when there is nothing this officer may see.</summary>
    /// <exception cref="RefusedException">The house said no for another reason.</exception>
    public async Task<TAnswer?> Ask<TAnswer>(Question<TAnswer> question, CancellationToken ct = default) where TAnswer : class
    {
        using var request = Addresses.Body(question) is { } body
            ? new HttpRequestMessage(HttpMethod.Post, Addresses.Of(question)) { Content = JsonContent.Create(body, body.GetType(), options: HouseJson.Options) }
            : new HttpRequestMessage(HttpMethod.Get, Addresses.Of(question));
        using var answer = await http.SendAsync(request, ct);
        if (answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden)
            return null;
        return answer.IsSuccessStatusCode
            ? await answer.Content.ReadFromJsonAsync<TAnswer>(Lenient, ct)
            : throw new RefusedException(await NoticeOf(answer, ct));
    }

    /// <summary>Performs an act. A refusal is an outcome, not an exception; repeat with the same key when the answer was lost on the way.</summary>
    public async Task<ActOutcome> Perform(Act act, ActTicket ticket, CancellationToken ct = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Addresses.Of(act, ticket.Matter)) { Content = JsonContent.Create(act, act.GetType(), options: HouseJson.Options) };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", ticket.IdempotencyKey);
        if (ticket.ExpectedVersion is { } version)
            request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{version.ToString(CultureInfo.InvariantCulture)}\""));
        using var answer = await http.SendAsync(request, ct);
        if (answer.IsSuccessStatusCode)
            return (await answer.Content.ReadFromJsonAsync<ActOutcome>(Lenient, ct))!;

        var notice = await NoticeOf(answer, ct);
        return new ActOutcome(ticket.Matter, notice.Version ?? 0, notice);
    }

    /// <summary>Stores a file for a dossier; the house compares what it received with the SHA-256 given here, in hexadecimal.</summary>
    /// <exception cref="RefusedException">The house did not keep the file.</exception>
    public async Task<StoredFile> Keep(Guid matter, string fileName, Stream content, string? sha256 = null, CancellationToken ct = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"api/referrals/{matter}/files") { Content = new StreamContent(content) };
        request.Headers.TryAddWithoutValidation("X-File-Name", Uri.EscapeDataString(fileName));
        if (sha256 is not null)
            request.Headers.TryAddWithoutValidation("X-File-Sha256", sha256);
        using var answer = await http.SendAsync(request, ct);
        return answer.IsSuccessStatusCode
            ? (await answer.Content.ReadFromJsonAsync<StoredFile>(Lenient, ct))!
            : throw new RefusedException(await NoticeOf(answer, ct));
    }

    public async Task<bool> See(long notice, CancellationToken ct = default)
    {
        using var answer = await http.PostAsync(new Uri($"api/notices/{notice.ToString(CultureInfo.InvariantCulture)}/seen", UriKind.Relative), null, ct);
        return answer.IsSuccessStatusCode;
    }

    public async Task<bool> SeeUpTo(long notice, CancellationToken ct = default)
    {
        using var answer = await http.PostAsJsonAsync("api/notices/seen", new NoticesSeen(notice), HouseJson.Options, ct);
        return answer.IsSuccessStatusCode;
    }

    private static async Task<RefusalNotice> NoticeOf(HttpResponseMessage answer, CancellationToken ct)
    {
        if (answer.Content.Headers.ContentType?.MediaType == "application/problem+json"
            && await answer.Content.ReadFromJsonAsync<RefusalNotice>(Lenient, ct) is { } notice)
            return notice;

        var status = (int)answer.StatusCode;
        return new RefusalNotice("house.unclear", status, $"{status}", $"{status}");
    }
}

/// <summary>The house said no to a question or a file, and why.</summary>
public sealed class RefusedException(RefusalNotice notice) : Exception(notice.En)
{
    public RefusalNotice Notice { get; } = notice;
}
