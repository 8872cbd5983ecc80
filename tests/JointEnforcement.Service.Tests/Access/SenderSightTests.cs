using System.Text.Encodings.Web;
using System.Text.Json;
using JointEnforcement.Contracts.Live;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Operations;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Tests.Languages;
using JointEnforcement.Service.Tests.Plumbing;
using Law = JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Service.Tests.Access;

[Collection(nameof(TheHouse))]
public sealed class SenderSightTests(House house)
{
    private const string Unspoken = "侦查秘密七七";
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What the sender reads of what others do, by the law that tells it; a dash where it is not told at all.</summary>
    private const string TheLaw = """
        ArrestApproved                        | art 34           |
        ArrestRequested                       | art 34           |
        CaseFiled                             | arts 9, 34       | charge number
        CaseNotFiled                          | arts 9, 34       | reason
        CaseWithdrawn                         | arts 9, 34       | reason
        DecisionNoticeServed                  | art 9            | decision
        DossierConsulted                      | art 14           | reason
        DossierReturned                       | art 9            |
        EvidenceHandoverSigned                | art 10           | side
        EvidenceItemHandedOver                | art 10           | line quantity
        JudgmentEntered                       | art 34           | outcome
        NonProsecutionDecided                 | art 18           |
        NoticeToFileReceived                  | art 34           | number
        NudgeAnswered                         | its own question | expected remark
        PoliceForwarded                       | art 9            | to reason
        PoliceReceiptIssued                   | art 7            | number code version
        PoliceReturnedNotPoliceMatter         | art 9            | reason
        ProcuratorialOpinionIssued            | arts 14, 34      | number reason
        Prosecuted                            | art 34           |
        ReconsiderationDecided                | arts 11, 34      | outcome reason
        ReturnedForSupplementaryInvestigation |                  | -
        ReviewTierSet                         | art 9            | tier
        SentForProsecution                    | art 34           |
        SupplementRequested                   | art 8            | lines
        SupplementaryInquiryRequested         | art 8            | facts
        """;

    [Fact]
    public void The_sender_reads_of_each_outcome_what_the_law_tells_it_and_no_other_member()
    {
        var law = TheLaw.ReplaceLineEndings("\n").Split('\n').Select(l => l.Split('|', StringSplitOptions.TrimEntries)).Select(l => $"{l[0]}: {l[2]}");
        var told = LegalTerms.Facts.Where(f => !OwnWork.Contains(f.Name)).OrderBy(f => f.Name, StringComparer.Ordinal)
            .Select(f => (f.Name, Members: Law.SenderSight.Of(Sample.Fact(f))?.Blanks.Keys.Except(["by", "agency"]) ?? ["-"]))
            .Select(f => $"{f.Name}: {string.Join(' ', f.Members)}");
        Assert.Equal(law, told);
    }

    [Fact]
    public async Task What_the_investigation_says_among_itself_reaches_no_channel_of_the_sender()
    {
        var (sender, police, prosecutor) = (house.As("eeb-officer"), house.As("psb-officer"), house.As("proc-supervision"));
        var start = (await sender.Missed(0)).Upto;
        var id = await house.Received();
        await police.Does(id, new SetReviewTier { Tier = ReviewTier.SevenDays, Reason = Unspoken });
        await police.Does(id, new FileCase { Charge = "污染环境罪" });
        await police.Does(id, new ServeDecisionNotice());
        await sender.Does(id, new StartHandover { Lines = [] });
        await police.Does(id, new SignHandover());
        await police.Does(id, new SendForProsecution());
        var at = DateTimeOffset.UtcNow;
        await prosecutor.Does(id, new ReturnForSupplementaryInvestigation { OccurredAt = at, ServedAt = at });

        Assert.Equal(ReferralStage.SupplementaryInvestigation, (await police.See(id)).Card.Stage);
        Assert.Contains((await police.See(id)).Clocks, c => c.Rule == "CR-24");
        Assert.Equal(ReferralStage.AtProcuratorate, (await sender.See(id)).Card.Stage);
        var refused = await sender.Perform(id, new CloseReferral { Summary = "办结。" });
        Assert.Equal(("referral.wrong-stage", "AtProcuratorate"), (refused.Refusal!.Code, refused.Refusal.Stage));
        await Silent(sender, id, start, refused.Refusal);

        await police.Does(id, new SendForProsecution());
        await prosecutor.Does(id, new Prosecute());
        await prosecutor.Does(id, new EnterJudgment { Outcome = JudgmentOutcome.Guilty, Summary = Unspoken });
        Assert.Equal(JudgmentOutcome.Guilty, (await sender.See(id)).Card.Judgment);
        await Silent(sender, id, start, null);
        Assert.Contains(Unspoken, Text(await police.See(id)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CR_22_The_sender_is_told_of_a_non_prosecution_and_not_of_its_reasons()
    {
        var id = await house.AtProcuratorate();
        await house.As("proc-supervision").Does(id, new DecideNonProsecution { Reason = Unspoken });
        var page = await house.As("eeb-officer").See(id);
        Assert.Equal(("NonProsecutionDecided", "fact.NonProsecutionDecided.sender"), (page.History[0].Fact, page.History[0].Sentence));
        Assert.DoesNotContain(Unspoken, Text(page), StringComparison.Ordinal);
    }

    private static async Task Silent(Person sender, Guid id, long start, object? refusal)
    {
        object?[] channels =
        [
            await sender.See(id), (await sender.Ask(new ListReferrals(Take: 100)))!.Lines.Where(l => l.Card.Id == id), (await sender.Ask(new WhereIsIt(Take: 100)))!.Lines.Where(l => l.Card.Id == id),
            (await sender.Ask(new ListMatters(Take: 100)))!.Lines.Where(l => l.Card.Id == id), (await sender.Ask(new ShowBoard()))!.Columns.SelectMany(c => c.Lines).Where(l => l.Card.Id == id),
            (await sender.Ask(new ShowDashboard()))!.Feed.Where(f => f.Matter == id), (await sender.Ask(new ShowDashboard()))!.River.SelectMany(l => l.Points).Where(p => p.Matter == id),
            (await sender.Missed(start)).Notices.Where(n => n.Matter == id), refusal
        ];
        Assert.All(channels.Select(Text), text => Assert.All(
            (string[])[Unspoken, "SupplementaryInvestigation", "supplementary_investigation", "补充侦查", "CR-24"],
            word => Assert.DoesNotContain(word, text, StringComparison.Ordinal)));
    }

    private static readonly string[] OwnWork =
    [
        nameof(Law.ReferralOpened), nameof(Law.ReferralFactsAmended), nameof(Law.CaseFiguresRecorded), nameof(Law.OfficerRecused), nameof(Law.ReferralTaskGroupDesignated), nameof(Law.DossierItemAdded),
        nameof(Law.DossierItemRemoved), nameof(Law.PenaltyDecisionRecorded), nameof(Law.ReferralReportSubmitted), nameof(Law.ReferralReportReceivedByHead), nameof(Law.ReferralApproved), nameof(Law.ReferralNotApproved),
        nameof(Law.DossierAssembled), nameof(Law.DossierDelivered), nameof(Law.ReferralLetterCopiedToProcuratorate), nameof(Law.ReferralWithdrawn), nameof(Law.SupplementSubmitted),
        nameof(Law.SupplementImpossibleStated), nameof(Law.SupplementaryInquiryAnswered), nameof(Law.EvidenceHandoverStarted), nameof(Law.ReconsiderationRequested),
        nameof(Law.SupervisionSuggested), nameof(Law.AdministrativeCaseResumed), nameof(Law.ReferralClosed), nameof(Law.HolderNudged)
    ];

    private static string Text(object? answer) => JsonSerializer.Serialize(answer, Plain);
}
