using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Dossiers;

[Collection(nameof(TheHouse))]
public sealed class DeliveryTests(House house)
{
    [Fact]
    public async Task F4_AC2_One_delivery_is_the_inbox_item_of_the_police_and_the_letter_of_the_procuratorate()
    {
        var id = await house.Approved();
        Assert.Null(await house.As("psb-duty").Ask(new ShowReferral(id)));
        Assert.Null(await house.As("proc-supervision").Ask(new ShowReferral(id)));
        await house.As("eeb-officer").Does(id, new DeliverDossier());

        Assert.Contains((await house.As("psb-duty").Ask(new ShowInbox()))!.Lines, l => l.Card.Id == id && l.Sight is Sight.Full);
        var letter = await house.As("proc-supervision").See(id);
        Assert.Equal(Sight.Letter, letter.Sight);
        Assert.Contains(letter.History, h => h.Fact == "ReferralLetterCopiedToProcuratorate");
        Assert.Equal(1, await house.Scalar<long>(
            "select count(distinct xmin::text) from mt_events where stream_id = $1 and type in ('dossier_assembled', 'dossier_delivered', 'referral_letter_copied_to_procuratorate')", id));
    }

    [Fact]
    public async Task F2_AC1_Delivery_freezes_the_manifest_and_both_sides_read_the_same_short_code()
    {
        var id = await house.Delivered();
        var (sender, police) = (await house.As("eeb-officer").See(id), await house.As("psb-duty").See(id));
        var manifest = Assert.Single(sender.Manifests);
        Assert.Equal((manifest.Hash, manifest.ShortCode), (Assert.Single(police.Manifests).Hash, police.Manifests[0].ShortCode));
        Assert.Matches("^[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}$", manifest.ShortCode);
        Assert.StartsWith(manifest.ShortCode.Replace("-", "", StringComparison.Ordinal), manifest.Hash, StringComparison.Ordinal);
        var added = await house.As("eeb-officer").Perform(id, new AmendReferralFacts { Facts = Situations.Facts("之后的更正") });
        Assert.Equal(409, added.Refusal!.Status);
    }

    [Fact]
    public async Task F2_AC2_The_receipt_names_the_manifest_the_officer_and_the_time_and_the_sender_has_it()
    {
        var before = TimeProvider.System.GetUtcNow();
        var id = await house.Received();
        var page = await house.As("eeb-officer").See(id);
        var receipt = page.Receipt!;
        Assert.Equal((page.Manifests[0].Hash, 1, "PSB", "谢立军"), (receipt.ManifestHash, receipt.ManifestVersion, receipt.Police, receipt.Officer));
        Assert.InRange(receipt.At, before.AddSeconds(-1), TimeProvider.System.GetUtcNow());
        Assert.Matches("^洪公受〔\\d{4}〕\\d+号$", receipt.Number);
        Assert.Equal(receipt.Number, page.Card.ReceiptNumber);
    }

    [Fact]
    public async Task F2_AC3_F3_AC3_A_supplement_makes_a_second_manifest_and_says_what_changed()
    {
        var id = await house.SupplementRequested();
        var file = await house.As("eeb-officer").Stores(id, "检测报告.pdf", "总铬 11 倍");
        await house.As("eeb-officer").Does(id, new SubmitSupplement { Answers = [new() { Line = 1, Pages = 7, File = file.File, Original = true }] });

        var page = await house.As("psb-officer").See(id);
        Assert.Equal([1, 2], page.Manifests.Select(m => m.Version));
        Assert.Equal(page.Receipt!.ManifestHash, page.Manifests[0].Hash);
        Assert.Equal((1, 2, "废水检测报告"), (page.ChangedSinceReceipt!.From, page.ChangedSinceReceipt.To, Assert.Single(page.ChangedSinceReceipt.Added).Title));
        Assert.Empty(page.ChangedSinceReceipt.Removed);
        Assert.Equal([true, false], page.Supplement.Select(l => l.Supplied));
        Assert.Equal(2, page.Manifests[0].Items.Count);
        Assert.Equal(3, page.Manifests[1].Items.Count);
        Assert.All(page.Manifests, m => Assert.Equal(m.Hash, IndependentManifest.HashOf(id, m)));
    }

    [Fact]
    public async Task F2_AC1_The_manifest_hash_is_recomputed_from_what_is_shown()
    {
        var id = await house.Approved("引号\"反斜\\线、制表\t与 e\u0301 é 😀 <b>&amp;'+");
        await house.As("eeb-officer").Does(id, new DeliverDossier());
        var manifest = (await house.As("psb-duty").See(id)).Manifests[0];
        Assert.Equal(IndependentManifest.HashOf(id, manifest), manifest.Hash);
    }

    [Fact]
    public async Task F3_AC1_V_CR_4_Incompleteness_is_no_ground_to_return_and_the_article_says_so()
    {
        var id = await house.Received();
        var outcome = await house.As("psb-officer").Perform(id, new ReturnNotPoliceMatter { Ground = ReturnGround.MaterialsIncomplete, Reason = "缺检测报告。" });
        Assert.Equal(("referral.incompleteness-is-no-ground", 422), (outcome.Refusal!.Code, outcome.Refusal.Status));
        Assert.Contains("第八条", outcome.Refusal.Basis, StringComparison.Ordinal);
        Assert.Equal(ReferralStage.Accepted, (await house.As("psb-officer").See(id)).Card.Stage);
    }

    [Fact]
    public async Task F3_AC2_Asking_for_a_supplement_leaves_the_acceptance_and_starts_the_senders_clock()
    {
        var page = await house.As("eeb-officer").See(await house.SupplementRequested());
        Assert.Equal((ReferralStage.Accepted, SupplementState.Requested), (page.Card.Stage, page.Card.Supplement));
        Assert.Contains(page.Clocks, c => c.Obligor == "EEB" && c.State is ClockState.Running or ClockState.DueSoon && c.Rule.StartsWith("CR-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task F4_AC1_Approval_names_what_is_missing_and_going_on_takes_a_reason()
    {
        var id = await house.WithTaskGroup();
        await house.Adds(id, MaterialKind.ReferralLetter, "移送书");
        await house.As("eeb-officer").Does(id, new SubmitReferralReport { Opinion = "建议移送。" });
        var blocked = await house.As("eeb-head").Perform(id, new ApproveReferral { IncompleteReason = "后补。" });
        Assert.Equal("dossier.mandatory-material-missing", blocked.Refusal!.Code);
        await house.Adds(id, MaterialKind.InvestigationReport, "调查报告");
        var unexplained = await house.As("eeb-head").Perform(id, new ApproveReferral());
        Assert.Equal(("dossier.incomplete-needs-reason", 422), (unexplained.Refusal!.Code, unexplained.Refusal.Status));
        await house.As("eeb-head").Does(id, new ApproveReferral { IncompleteReason = "检测报告后补。" });
    }

    [Fact]
    public async Task F9_AC1_Before_delivery_it_says_who_will_see_it()
    {
        var page = await house.As("eeb-officer").See(await house.Approved());
        Assert.Equal(["EEB"], page.WhoSees.Select(s => s.Agency));
        Assert.Equal([("EEB", Sight.Full), ("GOV", Sight.Figures), ("JUB", Sight.Metadata), ("PROC", Sight.Letter), ("PSB", Sight.Full)], page.WhoWillSee.Select(s => (s.Agency, s.Sight)).OrderBy(s => s.Agency, StringComparer.Ordinal));
        Assert.All(page.WhoWillSee, s => Assert.True(s.People > 0));
    }

    [Fact]
    public async Task F1_AC5_Forwarded_it_stays_one_referral_with_its_chain_of_holders()
    {
        var id = await house.Received();
        await house.As("psb-officer").Does(id, new ForwardToCompetentPolice { To = "PSB-HC", Reason = "犯罪地在鹤城区。" });
        await house.As("psb-hc-duty").Does(id, new IssuePoliceReceipt());
        var page = await house.As("eeb-officer").See(id);
        Assert.Equal(["PSB", "PSB-HC"], page.Card.Holders);
        Assert.Equal("PSB-HC", page.Card.Police);
        Assert.Equal(id, (await house.As("psb-officer").See(id)).Card.Id);
    }
}
