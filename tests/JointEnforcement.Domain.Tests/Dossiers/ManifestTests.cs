using System.Security.Cryptography;
using System.Text;
using JointEnforcement.Domain.Dossiers;
using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Domain.Tests.Dossiers;

public sealed class ManifestTests
{
    private static readonly Guid Matter = Guid.Parse("5b0c1f5e-5a7e-4c0f-9a0e-2f3a4b5c6d7e");

    private static readonly DossierItem Letter = new(
        Guid.Parse("00000000-0000-4000-8000-000000000001"), MaterialKind.ReferralLetter, "案件移送书", 2, 3, true,
        new FileSeal(Guid.Parse("00000000-0000-4000-9000-000000000001"), "letter.pdf", "application/pdf", 1024, new string('a', 64), new string('b', 64)));

    private static readonly DossierItem Photos = new(
        Guid.Parse("00000000-0000-4000-8000-000000000002"), MaterialKind.PhotoOrRecording, "Photos \"A\" & <B>\u3000𠮷", 1, 0, false,
        new FileSeal(Guid.Parse("00000000-0000-4000-9000-000000000002"), "photos.zip", "application/zip", 5_000_000_000, new string('c', 64), new string('d', 64)));

    private static readonly CaseFacts Facts = new("倾倒案", "非法倾倒", "污染环境罪", "夜间\n倾倒", "巡查", "甲厂", "黔城镇", new DateOnly(2026, 8, 20));

    private const string Vector =
        """
        {"referral":"5b0c1f5e-5a7e-4c0f-9a0e-2f3a4b5c6d7e","version":1,"items":[
        {"no":1,"title":"案件移送书","kind":"ReferralLetter","copies":2,"pages":3,"original":true,"bytes":1024,"sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","sm3":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"},
        {"no":2,"title":"Photos \"A\" & <B>\u3000\uD842\uDFB7","kind":"PhotoOrRecording","copies":1,"pages":0,"original":false,"bytes":5000000000,"sha256":"cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc","sm3":"dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"}
        ],"facts":{"title":"倾倒案","violation":"非法倾倒","suspectedCrime":"污染环境罪","summary":"夜间\n倾倒","source":"巡查","party":"甲厂","township":"黔城镇","actDate":"2026-08-20","threshold":""}}
        """;

    public static TheoryData<string, DossierItem> Flipped { get; } = new()
    {
        { "title", Letter with { Title = "案件移送书（二）" } },
        { "kind", Letter with { Kind = MaterialKind.OtherMaterial } },
        { "copies", Letter with { Copies = 1 } },
        { "pages", Letter with { Pages = 4 } },
        { "original", Letter with { Original = false } },
        { "bytes", Letter with { File = Letter.File with { Bytes = 1025 } } },
        { "sha256", Letter with { File = Letter.File with { Sha256 = new string('a', 63) + "b" } } },
        { "sm3", Letter with { File = Letter.File with { Sm3 = new string('b', 63) + "a" } } }
    };

    public static TheoryData<string, CaseFacts> Retold { get; } = new()
    {
        { "title", Facts with { Title = "他案" } },
        { "violation", Facts with { Violation = "他" } },
        { "suspectedCrime", Facts with { SuspectedCrime = "他" } },
        { "summary", Facts with { Summary = "他" } },
        { "source", Facts with { Source = "他" } },
        { "party", Facts with { Party = "他" } },
        { "township", Facts with { Township = "他" } },
        { "actDate", Facts with { ActDate = new DateOnly(2026, 8, 21) } },
        { "threshold", Facts with { Threshold = "三吨" } }
    };

    [Fact]
    public void The_canonical_bytes_are_written_down_here_and_never_change() =>
        Assert.Equal(Vector.ReplaceLineEndings(""), Encoding.UTF8.GetString(Manifest.CanonicalBytes(1, Matter, [Letter, Photos], Facts)));

    [Fact]
    public void F2_AC1_The_hash_is_the_digest_of_those_bytes_and_is_read_aloud_by_its_first_twelve_digits()
    {
        var manifest = Frozen(Letter, Photos);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Vector.ReplaceLineEndings("")))), manifest.Hash);
        Assert.Equal("0123-4567-89ab", Manifest.ShortCode("0123456789abcdef"));
    }

    [Fact]
    public void The_same_text_in_composed_and_decomposed_letters_has_one_hash()
    {
        var composed = Letter with { Title = "Café Müller" };
        var decomposed = Letter with { Title = "Cafe\u0301 Mu\u0308ller" };
        Assert.NotEqual(composed.Title, decomposed.Title);
        Assert.Equal(Frozen(composed).Hash, Frozen(decomposed).Hash);
        Assert.Contains("Caf\u00e9 M\u00fcller", Encoding.UTF8.GetString(Manifest.CanonicalBytes(1, Matter, [decomposed], Facts)), StringComparison.Ordinal);
        Assert.Equal(
            Manifest.Freeze(1, Matter, [Letter], Facts with { Party = "Café" }).Hash,
            Manifest.Freeze(1, Matter, [Letter], Facts with { Party = "Cafe\u0301" }).Hash);
    }

    [Fact]
    public void Order_version_and_matter_are_part_of_it()
    {
        Assert.NotEqual(Frozen(Letter, Photos).Hash, Frozen(Photos, Letter).Hash);
        Assert.NotEqual(Frozen(Letter).Hash, Manifest.Freeze(2, Matter, [Letter], Facts).Hash);
        Assert.NotEqual(Frozen(Letter).Hash, Manifest.Freeze(1, Guid.Empty, [Letter], Facts).Hash);
        Assert.NotEqual(Frozen(Letter).Hash, Frozen(Letter, Letter).Hash);
    }

    [Theory]
    [MemberData(nameof(Flipped))]
    public void F2_AC4_One_changed_member_of_an_item_changes_the_hash(string member, DossierItem changed) =>
        Assert.True(Frozen(Letter).Hash != Frozen(changed).Hash, member);

    [Theory]
    [MemberData(nameof(Retold))]
    public void One_changed_member_of_the_facts_changes_the_hash(string member, CaseFacts changed) =>
        Assert.True(Frozen(Letter).Hash != Manifest.Freeze(1, Matter, [Letter], changed).Hash, member);

    [Fact]
    public void Every_fact_of_the_case_is_in_it() =>
        Assert.Equal(
            typeof(CaseFacts).GetProperties().Select(p => p.Name).Order(StringComparer.Ordinal),
            Facts.Members().Select(m => char.ToUpperInvariant(m.Name[0]) + m.Name[1..]).Order(StringComparer.Ordinal));

    [Fact]
    public void What_a_file_is_called_and_where_it_lies_is_not_part_of_it() =>
        Assert.Equal(
            Frozen(Letter).Hash,
            Frozen(Letter with { ItemId = Guid.Empty, File = Letter.File with { FileId = Guid.Empty, FileName = "renamed.pdf", MediaType = "text/plain" } }).Hash);

    private static Manifest Frozen(params DossierItem[] items) => Manifest.Freeze(1, Matter, items, Facts);
}
