using System.Globalization;

namespace JointEnforcement.Web.Tests.Stories;

/// <summary>What an officer writes into the forms.</summary>
internal static class Writing
{
    public static async Task Writes(this Desk desk, CaseFacts facts)
    {
        await desk.Types("Facts.Title", facts.Title);
        await desk.Types("Facts.Violation", facts.Violation);
        await desk.Types("Facts.SuspectedCrime", facts.SuspectedCrime);
        await desk.Types("Facts.Summary", facts.Summary);
        await desk.Types("Facts.Source", facts.Source);
        await desk.Types("Facts.Party", facts.Party);
        await desk.Types("Facts.Township", facts.Township);
        await desk.Types("Facts.ActDate", facts.ActDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    public static async Task AddsItem(this Desk desk, MaterialKind kind, string title)
    {
        await desk.Chooses("dossier-items");
        await desk.Picks("Kind", kind.ToString());
        await desk.Types("Title", title);
        await desk.Types("Pages", "3");
        await desk.Attaches(Files.Pdf(title));
        await desk.Sends();
    }
}
