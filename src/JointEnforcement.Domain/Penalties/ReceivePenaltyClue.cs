using JointEnforcement.Domain.Agencies;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Domain.Penalties;

/// <summary>A clue of a violation comes in; whether to file is decided within fifteen days (生态环境行政处罚办法 art 18). A referral of the same matter may be named at once.</summary>
public sealed record ReceivePenaltyClue(string Number, Brief Brief, PenaltyParty Party, string Source, DateOnly ActDate, ReferralSeen? Referral) : IOpening<PenaltyCase, ReceivePenaltyClue>
{
    public static Refusal? Post(Officer by) => Posts.Of(by, AgencyKind.Administrative);

    public static Decision<MatterFact> Decide(Guid id, ReceivePenaltyClue act, Occasion occasion)
    {
        var agency = occasion.By.Agency;
        if ((Masked.Text(act.Brief.Title, act.Brief.Summary, act.Party.Name) ?? (act.Party.Citizen ? Masked.Name(act.Party.Name) : null) ?? act.Referral?.Foreign(agency.Code) ?? MatterRefusals.Future(act.ActDate, occasion)) is { } refusal)
            return refusal;

        var received = new PenaltyClueReceived(id, agency.Code, agency.Procuratorate, act.Number, act.Brief, act.Party, act.Source, act.ActDate);
        MatterFact[] facts = [received, .. act.Referral?.Linked ?? []];
        return facts;
    }
}
