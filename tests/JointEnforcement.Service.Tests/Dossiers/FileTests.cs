using System.Net;
using System.Security.Cryptography;
using System.Text;
using JointEnforcement.Contracts.Dossiers;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Dossiers;

[Collection(nameof(TheHouse))]
public sealed class FileTests(House house)
{
    [Theory]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0")]
    [InlineData("abcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcd", null, "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732")]
    public async Task Both_digests_are_those_of_the_published_vectors(string text, string? sha256, string sm3)
    {
        var file = await house.As("eeb-officer").Stores(await house.Draft(), "vector.txt", Encoding.ASCII.GetBytes(text));
        Assert.Equal((sha256 ?? Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(text))), sm3), (file.Sha256, file.Sm3));
        Assert.Equal((text.Length, "text/plain"), (file.Bytes, file.MediaType));
    }

    [Fact]
    public async Task N_48_A_declared_digest_that_differs_is_refused_and_nothing_is_kept()
    {
        var id = await house.Draft();
        using var answer = await Upload("eeb-officer", id, "a.pdf", Person.Pdf("x"), sha256: new string('0', 64));
        await Answers.Refuses(answer, HttpStatusCode.UnprocessableEntity, "file.digest-differs");
        Assert.Equal(0, await house.Scalar<long>("select count(*) from mt_doc_evidencefile where data ->> 'matter' = $1", id.ToString()));
        using var right = await Upload("eeb-officer", id, "a.pdf", Person.Pdf("x"), sha256: Convert.ToHexString(SHA256.HashData(Person.Pdf("x"))));
        Assert.Equal(HttpStatusCode.OK, right.StatusCode);
    }

    [Theory]
    [InlineData("page.html", "<script>alert(1)</script>")]
    [InlineData("picture.svg", "<svg onload='alert(1)'/>")]
    [InlineData("program.exe", "MZ")]
    [InlineData("letter.pdf", "this is no pdf")]
    [InlineData("letter.jpg", "%PDF-1.7")]
    [InlineData("letter", "%PDF-1.7")]
    [InlineData("letter.pdf.html", "%PDF-1.7")]
    public async Task N_26_N_47_A_type_that_is_not_allowed_or_not_what_its_name_says_is_refused(string name, string content)
    {
        using var answer = await Upload("eeb-officer", await house.Draft(), name, Encoding.UTF8.GetBytes(content));
        await Answers.Refuses(answer, HttpStatusCode.UnsupportedMediaType, "file.type-not-allowed");
    }

    [Fact]
    public async Task An_empty_file_is_refused()
    {
        using var answer = await Upload("eeb-officer", await house.Draft(), "empty.pdf", []);
        await Answers.Refuses(answer, HttpStatusCode.UnprocessableEntity, "file.empty");
    }

    [Theory]
    [InlineData("../../etc/passwd.pdf", "passwd.pdf")]
    [InlineData("..\\..\\boot.pdf", "boot.pdf")]
    [InlineData("C:\\Users\\x.pdf", "x.pdf")]
    [InlineData("a\r\nX-Evil: 1\0.pdf", "aX-Evil: 1.pdf")]
    [InlineData("证据\u202Efdp.pdf", "证据fdp.pdf")]
    [InlineData("现场😀.pdf", "现场😀.pdf")]
    public async Task N_30_The_name_is_only_shown_and_never_a_path(string given, string kept)
    {
        var file = await house.As("eeb-officer").Stores(await house.Draft(), given, Person.Pdf("n"));
        Assert.Equal(kept, file.FileName);
        Assert.All(Directory.EnumerateFiles(Path.Combine(house.DataDirectory, "files"), "*", SearchOption.AllDirectories), f => Assert.Matches("^[0-9a-f]{64}$", Path.GetFileName(f)));
    }

    [Fact]
    public async Task A_very_long_name_keeps_its_end()
    {
        var file = await house.As("eeb-officer").Stores(await house.Draft(), new string('名', 300) + ".pdf", Person.Pdf("n"));
        Assert.Equal(200, file.FileName.Length);
        Assert.EndsWith(".pdf", file.FileName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bytes_come_back_as_they_were_stored_and_cannot_run_in_a_browser()
    {
        var id = await house.Draft();
        var bytes = RandomNumberGenerator.GetBytes(300_000);
        Person.Pdf("").CopyTo(bytes, 0);
        var item = await Item(id, MaterialKind.ReferralLetter, "移送书 \"一\".pdf", bytes);
        using var answer = await house.As("eeb-officer").Http.GetAsync(item.Download);
        Assert.Equal(bytes, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("移送书 \"一\".pdf", answer.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.StartsWith("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("no-store", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal($"sha-256={Convert.ToBase64String(SHA256.HashData(bytes))}", answer.Headers.GetValues("Digest").Single());
    }

    [Fact]
    public async Task F2_AC4_One_flipped_byte_is_named_on_the_page_and_never_handed_out()
    {
        var item = await Item(await house.Draft(), MaterialKind.ReferralLetter, "移送书.pdf", Person.Pdf($"flip {Guid.NewGuid()}"));
        await Reads("eeb-officer", item, HttpStatusCode.OK);
        Assert.Equal(FileCondition.Whole, item.Condition);

        var place = PlaceOf(item);
        File.SetAttributes(place, FileAttributes.Normal);
        var bytes = await File.ReadAllBytesAsync(place);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(place, bytes);

        Assert.Equal(FileCondition.Broken, await ConditionOf(item));
        using var answer = await house.As("eeb-officer").Http.GetAsync(item.Download);
        await Answers.Refuses(answer, HttpStatusCode.Conflict, "file.broken");
        await File.AppendAllTextAsync(place, "x");
        Assert.Equal(FileCondition.Broken, await ConditionOf(item));
    }

    [Fact]
    public async Task F2_AC4_A_lost_file_is_named_on_the_page_and_answered_as_gone()
    {
        var item = await Item(await house.Draft(), MaterialKind.ReferralLetter, "移送书.pdf", Person.Pdf($"lost {Guid.NewGuid()}"));
        File.Delete(PlaceOf(item));
        Assert.Equal(FileCondition.Missing, await ConditionOf(item));
        using var answer = await house.As("eeb-officer").Http.GetAsync(item.Download);
        await Answers.Refuses(answer, HttpStatusCode.Gone, "file.missing");
    }

    [Fact]
    public async Task F9_The_procuratorate_reads_the_letter_alone_until_supervision_is_suggested()
    {
        var id = await house.NotFiledAndServed();
        var (letter, report) = await Letter(id);
        Assert.Equal([letter.Item], (await house.As("proc-supervision").See(id)).Items.Where(i => i.Download is not null).Select(i => i.Item));
        await Reads("proc-supervision", letter, HttpStatusCode.OK);
        await Reads("proc-supervision", report, HttpStatusCode.NotFound);
        await house.As("eeb-officer").Does(id, Situations.Suggestion());
        await Reads("proc-supervision", report, HttpStatusCode.OK);
        await Reads("psb-officer", report, HttpStatusCode.OK);
        foreach (var stranger in (string[])["nrb-officer", "gov-coordinator", "gov-auditor", "psb-hc-duty"])
            await Reads(stranger, letter, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task N_04_A_file_of_one_matter_is_not_reached_through_another()
    {
        var (one, other) = (await house.Documented(), await house.Documented());
        var item = (await house.As("eeb-officer").See(other)).Items[0];
        using var crossed = await house.As("eeb-officer").Http.GetAsync($"api/referrals/{one}/dossier-items/{item.Item}/content");
        Assert.Equal(HttpStatusCode.NotFound, crossed.StatusCode);
        var file = await house.As("eeb-officer").Stores(other, "x.pdf", Person.Pdf("x"));
        var added = await house.As("eeb-officer").Perform(one, new AddDossierItem { Kind = MaterialKind.OtherMaterial, Title = "x", Pages = 1, File = file.File });
        Assert.Equal(("file.unknown", 422), (added.Refusal!.Code, added.Refusal.Status));
    }

    [Theory]
    [InlineData("nrb-officer", 404)]
    [InlineData("psb-duty", 404)]
    [InlineData("gov-auditor", 404)]
    public async Task Who_does_not_prepare_the_dossier_stores_nothing_for_it(string who, int status)
    {
        using var answer = await Upload(who, await house.Draft(), "a.pdf", Person.Pdf("x"));
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task The_police_store_nothing_in_the_senders_dossier()
    {
        using var answer = await Upload("psb-duty", await house.Delivered(), "a.pdf", Person.Pdf("x"));
        await Answers.Refuses(answer, HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task N_32_An_original_is_neither_replaced_nor_deleted()
    {
        var id = await house.Documented();
        var item = (await house.As("eeb-officer").See(id)).Items[0];
        foreach (var method in (HttpMethod[])[HttpMethod.Put, HttpMethod.Delete, HttpMethod.Patch])
        {
            using var answer = await house.As("eeb-officer").Http.SendAsync(new HttpRequestMessage(method, item.Download));
            Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        }
    }

    private string PlaceOf(DossierItemCard item) => Path.Combine(house.DataDirectory, "files", item.Sha256[..2], item.Sha256[2..4], item.Sha256);

    private async Task<FileCondition> ConditionOf(DossierItemCard item) =>
        (await house.As("eeb-officer").See(Guid.Parse(item.Download!.Split('/')[2]))).Items.Single(i => i.Item == item.Item).Condition;

    private async Task<(DossierItemCard Letter, DossierItemCard Report)> Letter(Guid id)
    {
        var items = (await house.As("eeb-officer").See(id)).Items;
        return (items.First(i => i.Kind is MaterialKind.ReferralLetter), items.First(i => i.Kind is MaterialKind.InvestigationReport));
    }

    private async Task Reads(string who, DossierItemCard item, HttpStatusCode status)
    {
        using var answer = await house.As(who).Http.GetAsync(item.Download);
        Assert.Equal(status, answer.StatusCode);
    }

    private async Task<DossierItemCard> Item(Guid id, MaterialKind kind, string name, byte[] bytes)
    {
        var file = await house.As("eeb-officer").Stores(id, name, bytes);
        await house.As("eeb-officer").Does(id, new AddDossierItem { Kind = kind, Title = name, Pages = 1, File = file.File });
        return (await house.As("eeb-officer").See(id)).Items[^1];
    }

    private async Task<HttpResponseMessage> Upload(string who, Guid id, string name, byte[] bytes, string? sha256 = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"api/referrals/{id}/files") { Content = new ByteArrayContent(bytes) };
        request.Headers.TryAddWithoutValidation("X-File-Name", Uri.EscapeDataString(name));
        if (sha256 is not null)
            request.Headers.TryAddWithoutValidation("X-File-Sha256", sha256);
        return await house.As(who).Http.SendAsync(request);
    }
}
