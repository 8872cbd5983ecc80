using System.Globalization;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Agencies;
using JointEnforcement.Contracts.Deadlines;
using JointEnforcement.Contracts.Imports;
using JointEnforcement.Contracts.Live;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Contracts.Notices;
using JointEnforcement.Contracts.Omissions;
using JointEnforcement.Contracts.Operations;
using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Contracts.Routing;
using JointEnforcement.Contracts.Thresholds;

namespace JointEnforcement.Client;

/// <summary>Where each question is asked and each act is done.</summary>
internal static class Addresses
{
    public static string Of(Act act, Guid matter)
    {
        var room = $"api/{MatterMap.Of(MatterMap.KindOf(act.GetType()))}";
        return MatterMap.Opens(act.GetType())
            ? room
            : $"{room}/{matter}/{MatterMap.AddressOf(act.GetType()) ?? throw new ArgumentException($"{act.GetType().Name} has no address.", nameof(act))}";
    }

    public static string Of<TAnswer>(Question<TAnswer> question) where TAnswer : class => question switch
    {
        WhoAmI => "api/me",
        ShowRegister => "api/register",
        ShowMatter show => $"api/{MatterMap.Of(show.Kind)}/{show.Id}",
        ListMatters list => $"api/{(list.Kind is { } kind ? MatterMap.Of(kind) : "matters")}?filter={list.Filter}&take={list.Take}{Part("text", list.Text)}{Part("after", list.After)}",
        ShowInbox => "api/inbox",
        ShowBoard => "api/board",
        ShowDashboard => "api/dashboard",
        ShowReferral show => $"api/referrals/{show.Id}",
        ListReferrals list => $"api/referrals?filter={list.Filter}&take={list.Take}{Part("text", list.Text)}{Part("after", list.After)}",
        WhereIsIt where => $"api/where-is-it?take={where.Take}{Part("after", where.After)}",
        ReadFeed feed => $"api/feed?after={feed.After}&take={feed.Take}",
        ListNotices list => $"api/notices?take={list.Take}{(list.After is { } after ? $"&after={after}" : "")}{(list.Unseen ? "&unseen=true" : "")}",
        ShowWorkbench => "api/omissions",
        ListOmissions list => $"api/omissions/{Uri.EscapeDataString(list.Kind)}?take={list.Take}{Part("after", list.After)}",
        ListReverseOutcomes list => $"api/reverse-outcomes?outcome={list.Outcome}&take={list.Take}{Part("after", list.After)}",
        ListCaseFiles => "api/case-files",
        ShowCaseFile show => $"api/case-files/{show.Id}",
        ShowRouting table => $"api/routing?{Day(table.Date)}",
        ProposeRoute route => $"api/routing/proposal?violation={Uri.EscapeDataString(route.Violation)}{Part("township", route.Township)}&{Day(route.Date)}",
        ShowJurisdictions areas => $"api/jurisdictions?{Day(areas.Date)}",
        HintThresholds => "api/thresholds/hint",
        ShowRulebook => "api/deadlines/rules",
        ShowDeadlineRule show => $"api/deadlines/rules/{Uri.EscapeDataString(show.Id)}",
        ShowCalendars => "api/calendars",
        ShowDateProposal show => $"api/calendars/proposal?skip={show.Skip}&take={show.Take}",
        CalculateDeadline => "api/deadlines/calculation",
        CalculateByRule by => $"api/deadlines/rules/{Uri.EscapeDataString(by.Rule)}/calculation",
        _ => throw new ArgumentException($"{question.GetType().Name} has no address.", nameof(question))
    };

    /// <summary>What a question that does not fit into an address is sent with; null for those that are only asked for.</summary>
    public static object? Body<TAnswer>(Question<TAnswer> question) where TAnswer : class => question switch
    {
        CalculateDeadline => question,
        CalculateByRule by => by.Times,
        HintThresholds hint => hint.Figures,
        _ => null
    };

    private static string Day(DateOnly? day) => day is { } date ? $"date={date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "";

    private static string Part(string name, string? value) => value is null ? "" : $"&{name}={Uri.EscapeDataString(value)}";
}
