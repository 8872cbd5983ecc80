namespace JointEnforcement.Identity.SignIn;

internal static class Posts
{
    public static string Simplified(string post) => Chinese(post).Simplified;

    public static string Traditional(string post) => Chinese(post).Traditional;

    public static string English(string post) => post switch
    {
        "ACTING_HEAD" => "Acting head",
        "HEAD" => "Head of agency",
        "PSB_HEAD" => "Head of public security",
        "PROSECUTOR_PIL" => "Prosecutor, public interest",
        _ => string.Concat(post[..1], post[1..].ToLowerInvariant().Replace('_', ' '))
    };

    private static (string Simplified, string Traditional) Chinese(string post) => post switch
    {
        "OFFICER" => ("执法人员", "執法人員"),
        "LIAISON" => ("联络员", "聯絡員"),
        "LEGAL_REVIEWER" => ("法制审核", "法制審核"),
        "DEPUTY_HEAD" => ("分管负责人", "分管負責人"),
        "HEAD" => ("主要负责人", "主要負責人"),
        "ACTING_HEAD" => ("主持工作负责人", "主持工作負責人"),
        "POLICE_DUTY_OFFICER" => ("受案民警", "受案民警"),
        "POLICE_CASE_OFFICER" => ("办案民警", "辦案民警"),
        "POLICE_LEGAL" => ("法制民警", "法制民警"),
        "PSB_HEAD" => ("公安机关负责人", "公安機關負責人"),
        "PROSECUTOR" => ("立案监督检察官", "立案監督檢察官"),
        "PROSECUTOR_PIL" => ("公益诉讼检察官", "公益訴訟檢察官"),
        "COORDINATOR" => ("协调员", "協調員"),
        "AUDITOR" => ("审计人员", "審計人員"),
        "SYSTEM_ADMINISTRATOR" => ("系统管理员", "系統管理員"),
        _ => (post, post)
    };
}
