using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Referrals;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.Referrals;

public sealed class TransitionTableTests
{
    private const string TheLaw = """
                                            Dr Rp Ap NA De Wi Ac Fw Rt UR Fi NF Rc NU In CW AP SI NP Pr Ju AR Cl
        AmendReferralFacts                  s  s  s  s  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
        RecordCaseFigures                   s  s  s  s  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
        DesignateTaskGroup                  sh .  .  sh .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
        DeclareRecusal                      sh sh sh sh .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
        AddDossierItem                      s  s  s  s  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
        RemoveDossierItem                   s  s  s  s  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
        RecordPenaltyDecision               s  s  s  s  s  .  s  s  s  s  s  s  s  s  s  s  s  s  s  s  s  s  .
        SubmitReferralReport                s  .  .  s  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
        ApproveReferral                     .  h  .  h  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
        DeclineReferral                     .  h  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
        IssueProcuratorialOpinion           .  .  .  j  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
        ConsultDossier                      .  .  .  j  j  .  j  j  j  j  j  j  j  j  j  j  .  .  .  .  .  .  .
        DeliverDossier                      .  .  s  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
        WithdrawReferral                    sh sh h  .  h  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
        IssuePoliceReceipt                  .  .  .  .  p  .  .  p  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
        RequestSupplement                   .  .  .  .  .  .  p  .  .  p  .  .  .  .  .  .  .  .  .  .  .  .  .
        SubmitSupplement                    .  .  .  .  .  .  s  .  .  s  .  .  .  .  .  .  .  .  .  .  .  .  .
        StateSupplementImpossible           .  .  .  .  .  .  s  .  .  s  .  .  .  .  .  .  .  .  .  .  .  .  .
        RequestSupplementaryInquiry         .  .  .  .  .  .  p  .  .  p  .  .  .  .  .  .  .  .  .  .  .  .  .
        AnswerSupplementaryInquiry          .  .  .  .  .  .  s  .  .  s  .  .  .  .  .  .  .  .  .  .  .  .  .
        ForwardToCompetentPolice            .  .  .  .  .  .  p  .  .  p  .  .  .  .  .  .  .  .  .  .  .  .  .
        ReturnNotPoliceMatter               .  .  .  .  .  .  p  .  .  p  .  .  .  .  .  .  .  .  .  .  .  .  .
        SetReviewTier                       .  .  .  .  .  .  p  .  .  p  .  .  .  .  .  .  .  .  .  .  .  .  .
        FileCase                            .  .  .  .  .  .  p  .  .  p  .  p  .  p  .  p  .  .  .  .  .  p  .
        DeclineToFile                       .  .  .  .  .  .  p  .  .  p  .  .  .  .  .  .  .  .  .  .  .  .  .
        ServeDecisionNotice                 .  .  .  .  .  .  .  .  .  .  p  p  .  .  .  p  .  .  .  .  .  .  .
        StartHandover                       .  .  .  .  .  .  .  .  .  .  s  .  .  .  .  .  .  .  .  .  .  .  .
        HandOverItem                        .  .  .  .  .  .  .  .  .  .  p  .  .  .  .  .  .  .  .  .  .  .  .
        SignHandover                        .  .  .  .  .  .  .  .  .  .  sp .  .  .  .  .  .  .  .  .  .  .  .
        RequestReconsideration              .  .  .  .  .  .  .  .  .  .  .  s  .  .  .  .  .  .  .  .  .  .  .
        DecideReconsideration               .  .  .  .  .  .  .  .  .  .  .  .  p  .  .  .  .  .  .  .  .  .  .
        SuggestSupervision                  .  .  .  .  s  .  s  s  .  s  .  s  s  s  .  s  .  .  .  .  .  .  .
        WithdrawCase                        .  .  .  .  .  .  .  .  .  .  p  .  .  .  p  .  .  p  .  .  .  .  .
        RecordArrestRequest                 .  .  .  .  .  .  .  .  .  .  .  .  .  .  p  .  .  .  .  .  .  .  .
        RecordArrestApproval                .  .  .  .  .  .  .  .  .  .  .  .  .  .  j  .  .  .  .  .  .  .  .
        SendForProsecution                  .  .  .  .  .  .  .  .  .  .  .  .  .  .  p  .  .  p  .  .  .  .  .
        ReturnForSupplementaryInvestigation .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  j  .  .  .  .  .  .
        DecideNonProsecution                .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  j  .  .  .  .  .  .
        Prosecute                           .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  j  .  .  .  .  .  .
        EnterJudgment                       .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  j  .  .  .
        ResumeAdministrativeCase            .  .  .  .  .  .  .  .  s  .  .  s  .  s  .  s  .  .  s  .  s  .  .
        CloseReferral                       .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  s  s  .
        NudgeHolder                         .  .  .  .  s  .  s  s  .  s  .  .  s  .  .  .  .  .  .  .  .  .  .
        AnswerNudge                         .  .  .  .  p  .  p  p  .  p  .  .  p  .  .  .  .  .  .  .  .  .  .
        """;

    [Fact]
    public void F1_AC1_Every_act_is_open_at_these_stages_to_these_officers_and_at_no_other() =>
        Assert.Equal(TheLaw.ReplaceLineEndings("\n"), Grid());

    [Fact]
    public void F1_AC1_Every_stage_of_the_law_has_a_situation() =>
        Assert.Equal(Enum.GetValues<ReferralStage>(), Situations.All.Select(s => s.State.Stage).Distinct().Order());

    [Fact]
    public void F1_AC1_No_act_is_ever_open_to_an_agency_that_takes_no_part() =>
        Assert.All(Situations.All, s => Assert.All(
            [Surveyor, PilProsecutor, Coordinator, Auditor],
            stranger => Assert.Empty(ReferralActs.OpenTo(stranger, s.State, s.Now.AddDays(2)))));

    /// <summary>Stages across, acts down; s = sender's officer, h = sender's head, p = holding police, j = prosecutor, in any situation of the stage.</summary>
    internal static string Grid()
    {
        var stages = Enum.GetValues<ReferralStage>();
        var rows = ReferralActs.All.Select(act => act.Name.PadRight(36) + string.Join(' ', stages.Select(stage => Cell(act, stage).PadRight(2))));
        return string.Join('\n', rows.Prepend(new string(' ', 36) + string.Join(' ', stages.Select(Short))).Select(row => row.TrimEnd()));
    }

    internal static string Cell(KnownAct act, ReferralStage stage)
    {
        var situations = Situations.All.Where(s => s.State.Stage == stage).ToList();
        var open = string.Concat(
            from role in "shpj"
            where situations.Any(s => act.Bar(s.State, Playing(role, s.State), s.Now.AddDays(2)) is null)
            select role);
        return open.Length == 0 ? "." : open;
    }

    private static Officer Playing(char role, CriminalReferral referral) => role switch
    {
        's' => Inspector,
        'h' => Head,
        'p' => Situations.HolderOf(referral),
        _ => Prosecutor
    };

    private static string Short(ReferralStage stage) => stage switch
    {
        ReferralStage.Draft => "Dr",
        ReferralStage.Reported => "Rp",
        ReferralStage.Approved => "Ap",
        ReferralStage.NotApproved => "NA",
        ReferralStage.Delivered => "De",
        ReferralStage.Withdrawn => "Wi",
        ReferralStage.Accepted => "Ac",
        ReferralStage.Forwarded => "Fw",
        ReferralStage.Returned => "Rt",
        ReferralStage.UnderReview => "UR",
        ReferralStage.Filed => "Fi",
        ReferralStage.NotFiled => "NF",
        ReferralStage.Reconsidering => "Rc",
        ReferralStage.NotFiledUpheld => "NU",
        ReferralStage.Investigating => "In",
        ReferralStage.CaseWithdrawn => "CW",
        ReferralStage.AtProcuratorate => "AP",
        ReferralStage.SupplementaryInvestigation => "SI",
        ReferralStage.NotProsecuted => "NP",
        ReferralStage.Prosecuted => "Pr",
        ReferralStage.Judged => "Ju",
        ReferralStage.AdminResumed => "AR",
        ReferralStage.Closed => "Cl"
    };
}
