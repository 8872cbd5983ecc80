namespace JointEnforcement.Domain.TransferOpinions;

/// <summary>The rules an opinion to transfer can break.</summary>
internal static class TransferOpinionRefusals
{
    public const string ChiefApproves = "人民检察院刑事诉讼规则第五百五十七条第三款";

    public static Refusal NotAnAgency { get; } = new("transfer-opinion.not-an-agency", RefusalKind.Rule, "环环监〔2017〕17号第十四条");
    public static Refusal AnotherProcuratorate { get; } = new("transfer-opinion.another-procuratorate", RefusalKind.Rule, "国务院令第310号第十四条");
    public static Refusal NotItsReferral { get; } = new("transfer-opinion.not-its-referral", RefusalKind.Rule);
    public static Refusal AlreadyTransferred { get; } = new("transfer-opinion.already-transferred", RefusalKind.Rule, "环环监〔2017〕17号第十四条");
    public static Refusal ReferralWithdrawn { get; } = new("transfer-opinion.referral-withdrawn", RefusalKind.Rule, "环环监〔2017〕17号第十四条");
}
