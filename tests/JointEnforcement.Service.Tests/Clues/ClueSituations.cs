using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Clues;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Clues;

/// <summary>Where a clue may stand, each situation on the shoulders of the one before.</summary>
internal static class ClueSituations
{
    public static RecordClue Found => new()
    {
        Title = "沅水河道倾倒建筑垃圾", Source = ClueSource.Inspection, FoundAt = DateTimeOffset.UtcNow.AddHours(-2), Township = "黔城镇", Place = "沅水大桥下游三百米",
        Facts = "河堤外侧倾倒建筑垃圾约六十立方米。", Persons = "某渣土运输公司", Measures = "已拍照固定"
    };

    public static ReturnClue Back => new() { Reason = "河道管理范围内由水利部门管辖。", Suggested = "WRB" };

    public static SendClue To(string agency) => new() { To = agency, Basis = "生态环境法典第一千零八十三条", Contact = "向文清 0745-7310000", Materials = [new ClueMaterial { Title = "现场照片", Copies = 2, Original = true }] };

    public static Task<Guid> Recorded(House house) => house.As("eeb-officer").Opens(Found);
    public static Task<Guid> Sent(House house) => After(house, Recorded, "eeb-officer", To("NRB"));
    public static Task<Guid> SignedFor(House house) => After(house, Sent, "nrb-officer", new SignClue());
    public static Task<Guid> Accepted(House house) => After(house, SignedFor, "nrb-officer", new AcceptClue());
    public static Task<Guid> Returned(House house) => After(house, SignedFor, "nrb-officer", Back);
    public static Task<Guid> SentOn(House house) => After(house, Returned, "eeb-officer", To("WRB"));
    public static Task<Guid> SignedBySecond(House house) => After(house, SentOn, "wrb-officer", new SignClue());
    public static Task<Guid> Concluded(House house) => After(house, Accepted, "nrb-officer", new ConcludeClue { Outcome = ClueOutcome.CaseFiled, Result = "已立案。", Document = "洪自然资立〔2026〕3号" });

    public static async Task<Guid> After(House house, Func<House, Task<Guid>> where, string officer, Act act)
    {
        var id = await where(house);
        await house.As(officer).Does(id, act);
        return id;
    }
}
