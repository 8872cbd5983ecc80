using JointEnforcement.Domain.Damage;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.PublicInterest;
using JointEnforcement.Domain.Tests.Matters;
using JointEnforcement.Domain.Tests.PublicInterest;
using static JointEnforcement.Domain.Tests.Damage.DamageTales;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.Damage;

public sealed class DamageReactionTests
{
    private static readonly MatterLink Clue = new(MatterKind.DamageClue, NotSued.State.Id);

    [Fact]
    public void Where_nobody_claims_the_procuratorates_public_notice_lies_on_the_clue()
    {
        foreach (var left in (Tale<DamageClue>[])[NotSued, NotStarted])
        {
            var consequence = Assert.Single(Noticed(left.State));
            Assert.Equal((MatterKind.DamageClue, left.State.Id, false), (consequence.Kind, consequence.Matter, consequence.Opens));
            var told = left.Then([.. consequence.Facts]);
            Assert.Equal("正义网", told.State.PublicNotice);
            told.Stands(left.State.StageName);
        }
    }

    [Fact]
    public void Where_somebody_claims_it_changes_nothing() => Assert.Empty(Noticed(Failed.State, Agreed.State, Pushed.State));

    [Fact]
    public void A_damage_clue_is_taken_up_civilly_alone()
    {
        Tale<PublicInterestCase>.RefusesToOpen(PilProsecutor, Pil.Register(PilNature.Administrative, Eeb) with { Damage = Clue }, "public-interest.damage-is-claimed-civilly");
        Assert.Equal([Clue], Civil.State.Links);
        Tale<PublicInterestCase>.RefusesToOpen(PilProsecutor, Pil.Register(PilNature.Administrative, Huaihua), "public-interest.another-procuratorate");
    }

    private static Tale<PublicInterestCase> Civil => Tale<PublicInterestCase>.Opened(PilProsecutor, Pil.Register(PilNature.Civil, null) with { Damage = Clue });

    private static IReadOnlyList<Consequence> Noticed(params IReadOnlyList<IMatter> linked)
    {
        var noticed = Civil.When(PilProsecutor, new AssessPilClue("线索属实")).When(PilProsecutor, new FilePilCase("1", null)).When(PilProsecutor, new PublishPilNotice("正义网"));
        return Linkage.Of(noticed.State, [noticed.Facts[^1]], linked, Guid.NewGuid);
    }
}
