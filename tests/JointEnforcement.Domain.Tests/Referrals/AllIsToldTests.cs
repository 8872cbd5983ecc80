using System.Reflection;
using JointEnforcement.Domain.Dossiers;
using JointEnforcement.Domain.Referrals;

namespace JointEnforcement.Domain.Tests.Referrals;

/// <summary>Tells every story once more and listens: what the law can say and no story has heard fails here.</summary>
public sealed class AllIsToldTests
{
    private static readonly Telling Heard = TellAll();

    [Fact]
    public void Every_refusal_has_a_story() => Assert.Empty(AllRefusals().Except(Heard.Refusals));

    [Fact]
    public void Every_act_has_a_story_in_which_it_succeeds() => Assert.Empty(ReferralActs.All.Select(a => a.Name).Except(Heard.Acts));

    [Fact]
    public void Every_fact_but_the_first_and_what_comes_from_elsewhere_has_a_story_that_ends_in_it() =>
        Assert.Equal([nameof(ReferralOpened), nameof(NoticeToFileReceived)], typeof(ReferralFact).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(ReferralFact))).Select(t => t.Name).Except(Heard.Facts));

    [Fact]
    public void No_two_refusals_share_a_code() => Assert.Equal(AllRefusals().Distinct().Count(), AllRefusals().Count());

    private static IEnumerable<string> AllRefusals() =>
        typeof(ReferralRefusals).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(p => p.GetValue(null))
            .Concat(typeof(ReferralRefusals).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => !m.IsSpecialName).Select(m => m.Invoke(null, [.. m.GetParameters().Select(Example)])))
            .Select(refusal => Assert.IsType<Refusal>(refusal).Code)
            .Concat(["time.in-the-future", "time.before-the-last-fact", "time.served-before-done"]);

    private static object Example(ParameterInfo parameter) => parameter.ParameterType switch
    {
        { } t when t == typeof(CriminalReferral) => Situations.Draft.State,
        { } t when t == typeof(string) => "某某",
        { } t when t == typeof(SupervisionAttachment) => SupervisionAttachment.CaseMaterials,
        _ => Array.Empty<MaterialKind>()
    };

    private static Telling TellAll()
    {
        var telling = Telling.Listen();
        Type[] books = [typeof(BeforeApprovalTests), typeof(DeliveryTests), typeof(SupplementTests), typeof(PoliceDecisionTests), typeof(HandoverTests), typeof(ProsecutionTests), typeof(NudgeAndTimeTests)];
        foreach (var book in books)
            foreach (var story in book.GetMethods().Where(m => m.GetCustomAttribute<FactAttribute>() is not null))
                Tell(story, Activator.CreateInstance(book));
        return telling;
    }

    // A story that fails says so itself.
    private static void Tell(MethodInfo story, object? book)
    {
        try
        {
            story.Invoke(book, null);
        }
        catch (TargetInvocationException)
        {
        }
    }
}
