using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Plumbing;

namespace JointEnforcement.Service.Referrals;

internal sealed class DesignateTaskGroupDoor : ReferralDoor<DesignateTaskGroup, Law.DesignateTaskGroup>
{
    public DesignateTaskGroupDoor()
    {
        RuleFor(a => a.Members).Rows();
        RuleForEach(a => a.Members).Line();
    }

    protected override ValueTask<Reading<Law.DesignateTaskGroup>> Read(DesignateTaskGroup act, DeskContext context, CancellationToken ct) => Here(act, context);

    private static Reading<Law.DesignateTaskGroup> Here(DesignateTaskGroup act, DeskContext context)
    {
        var members = new List<Law.TaskGroupMember>();
        foreach (var id in act.Members)
        {
            var (member, refusal) = context.Member(id);
            if (refusal is not null)
                return refusal;
            members.Add(member!);
        }
        return new Law.DesignateTaskGroup(members);
    }
}
