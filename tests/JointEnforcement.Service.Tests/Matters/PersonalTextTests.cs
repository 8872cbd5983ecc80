using System.Net;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using JointEnforcement.Contracts;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Service.Tests.Plumbing;

namespace JointEnforcement.Service.Tests.Matters;

/// <summary>That no text of any act takes a whole identity number.</summary>
[Collection(nameof(TheHouse))]
public sealed class PersonalTextTests(House house)
{
    private const string Number = "当事人身份证号43128119800101001X。";

    public static TheoryData<MatterKind> Kinds => [.. MatterMap.Furnished];

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_whole_identity_number_is_refused_in_every_paragraph_of_every_act(MatterKind kind)
    {
        var row = MatterRow.Of(kind);
        var matter = Guid.NewGuid();
        foreach (var act in row.Acts.Where(a => !NeedsAnother(a.Act)))
            foreach (var text in act.Act.GetProperties().Where(p => p.GetCustomAttribute<AskedAsAttribute>()?.Asked is Asked.Paragraph))
            {
                var body = JsonNode.Parse(JsonSerializer.Serialize(await act.Make(house, matter), act.Act, HouseJson.Options))!.AsObject();
                body[JsonNamingPolicy.CamelCase.ConvertName(text.Name)] = Number;
                var room = $"api/{MatterMap.Of(kind)}";
                using var answer = await house.As(act.Officer).Sends(
                    MatterMap.Opens(act.Act) ? room : $"{room}/{matter}/{MatterMap.AddressOf(act.Act)}", body.ToJsonString(), MatterMap.Opens(act.Act) ? null : "\"1\"", Person.NewKey());
                await Answers.Refuses(answer, HttpStatusCode.UnprocessableEntity, "personal.id-in-text");
            }
    }

    [Fact]
    public async Task It_is_refused_in_the_lines_of_a_list_and_in_the_facts_of_a_referral()
    {
        var bureau = house.As("eeb-officer");
        var clue = await bureau.House.Perform(
            Clues.ClueSituations.To("NRB") with { Materials = [new() { Title = Number }] }, new ActTicket(Guid.NewGuid(), 1, Person.NewKey()));
        Assert.Equal("personal.id-in-text", clue.Refusal!.Code);
        var referral = await bureau.House.Perform(
            new Contracts.Referrals.OpenReferral { Facts = Situations.Facts() with { Party = Number } }, new ActTicket(Guid.Empty, null, Person.NewKey()));
        Assert.Equal(("personal.id-in-text", 422), (referral.Refusal!.Code, referral.Refusal.Status));
    }

    // Such an act is made from a matter of its own, which would have to be told first.
    private static bool NeedsAnother(Type act) => act.GetProperties().Any(p => p.GetCustomAttribute<AskedAsAttribute>()?.Asked is Asked.Matter) && !MatterMap.Opens(act);
}
