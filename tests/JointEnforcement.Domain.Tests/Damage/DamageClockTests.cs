using JointEnforcement.Domain.Damage;
using static JointEnforcement.Domain.Tests.Damage.DamageTales;
using static JointEnforcement.Domain.Tests.Referrals.People;

namespace JointEnforcement.Domain.Tests.Damage;

public sealed class DamageClockTests
{
    [Fact]
    public void EDC_01_The_check_is_due_thirty_days_after_the_clue_is_in_hand()
    {
        Assert.Empty(Raised.Clocks);
        var clock = Pushed.Clock("EDC-01");
        Assert.Equal(("EEB-HH", new DateOnly(2026, 10, 8)), (clock.Obligor, clock.DueDate));
        var late = Raised.When(Inspector, new PushDamageClue(Huaihua, "1"), servedAfter: TimeSpan.FromDays(9));
        Assert.Equal(new DateOnly(2026, 10, 10), late.Clock("EDC-01").DueDate);
        Assert.Null(clock.MetAt);
        Assert.NotNull(Checked.Clock("EDC-01").MetAt);
    }

    [Fact]
    public void EDC_02_Consultation_has_ninety_days_from_the_service_of_its_notice()
    {
        var clock = Consulting.Clock("EDC-02");
        Assert.Equal(("EEB-HH", new DateOnly(2026, 11, 30)), (clock.Obligor, clock.DueDate));
        Assert.Null(Consulting.When(Claimant, Session()).Clock("EDC-02").MetAt);
        Assert.NotNull(Agreed.Clock("EDC-02").MetAt);
        Assert.NotNull(Failed.Clock("EDC-02").MetAt);
    }

    [Fact]
    public void EDC_02_Who_was_designated_is_called_to_mind_of_it() =>
        Assert.Equal("NRB", Checked.When(Claimant, Start(Nrb)).When(Surveyor, new ServeDamageNotice("1", Appraised)).Clock("EDC-02").Obligor);
}
