using JasperFx.Events;
using JointEnforcement.Contracts.Matters;
using JointEnforcement.Domain;
using JointEnforcement.Domain.Deadlines;
using JointEnforcement.Domain.Matters;
using JointEnforcement.Domain.Omissions;
using JointEnforcement.Service.Plumbing;
using JointEnforcement.Service.Referrals;
using Marten.Events.Aggregation;
using MatterKind = JointEnforcement.Contracts.Matters.MatterKind;

namespace JointEnforcement.Service.Matters;

/// <summary>Folds the facts of one kind of matter into its record, with the domain's own fold for the state.</summary>
public sealed partial class MatterProjection<TMatter>(Func<IEvent, Measure> measures, Escalation escalation) : SingleStreamProjection<MatterRecord<TMatter>, Guid>
    where TMatter : Matter<TMatter>, IMatterLaw<TMatter>
{
    public override MatterRecord<TMatter>? Evolve(MatterRecord<TMatter>? record, Guid id, IEvent e) =>
        e.Data is MatterFact fact ? After(record, id, fact, measures(e), Addressing.EnteredAt(e)) : record;

    internal MatterRecord<TMatter>? After(MatterRecord<TMatter>? record, Guid id, MatterFact fact, Measure measure, DateTimeOffset? enteredAt)
    {
        if (MatterActs.Evolve(record?.State, fact) is not { } state)
            return record;

        var scope = measure.For(state.Origin, state.Parties);
        var happening = new Happening(fact.GetType().Name, fact.OccurredAt, fact.ServedAt, TMatter.Marks(fact));
        var clocks = fact is DatesRecounted
            ? Adoption.Adopt(record?.Clocks ?? [], fact.OccurredAt, scope)
            : ClockKeeper.Advance(record?.Clocks ?? [], happening, scope);
        var card = Card(record?.Card, state, fact);
        var text = ChineseSearch.Fold(string.Join('\n', ((string?[])[card.Number, card.Title, card.Township, card.Summary]).Where(t => !string.IsNullOrEmpty(t))));

        return new MatterRecord<TMatter>
        {
            Id = id,
            Version = state.Version,
            State = state,
            Card = card,
            Clocks = clocks,
            Worklist = [.. Rows(state, clocks)],
            Tab = state.Shelf,
            Open = state.Open,
            SearchText = text,
            Lexemes = [.. ChineseSearch.Lexemes(text), .. state.Audience.Where(a => a.Value > Sight.Metadata).Select(a => ChineseSearch.AgencyLexeme(a.Key))],
            Links = state.Links,
            Leads = [.. clocks.SelectMany(c => escalation.Of(c, state.Parties))],
            Omissions = OmissionKeeper.Advance(record?.Omissions ?? [], happening, new FactEntry(fact.By.Agency, state.Version, enteredAt), OmissionBook.Shipped, scope),
            Overseer = state.Parties.GetValueOrDefault(Part.Procuratorate)
        };
    }

    private static MatterCard Card(MatterCard? card, TMatter state, MatterFact fact)
    {
        var recipient = state.Parties.GetValueOrDefault(Part.Recipient);
        return new MatterCard
        {
            Id = state.Id,
            Kind = TMatter.Kind.As<MatterKind>(),
            Title = state.Brief.Title,
            Township = state.Brief.Township,
            Summary = state.Brief.Summary,
            Number = state.Number,
            Origin = state.Origin,
            Recipient = recipient,
            Stage = state.StageName,
            Open = state.Open,
            InHandsOf = card?.Recipient == recipient && fact.By.Agency != recipient ? card?.InHandsOf : fact.By.Agency == recipient ? fact.By.Name : null,
            OpenedAt = card?.OpenedAt ?? fact.OccurredAt,
            EndedAt = state.Open ? null : card?.EndedAt ?? fact.OccurredAt,
            MovedAt = fact.OccurredAt,
            MovedBy = fact.By.Name,
            LastFact = fact.GetType().Name,
            Version = state.Version
        };
    }

    private static IEnumerable<WorklistRow> Rows(TMatter state, IReadOnlyList<Clock> clocks)
    {
        var running = clocks.Where(c => c.IsOpen && !c.Lapses).ToList();
        var duty = running.Where(c => !c.Optional).MinBy(c => c.Due);
        foreach (var (agency, sight) in state.Audience)
        {
            var right = running.Where(c => c.Optional && c.Obligor == agency).MinBy(c => c.Due);
            var waiting = state.Turn.Contains(agency) || running.Any(c => !c.Optional && c.Obligor == agency);
            yield return new WorklistRow(agency, sight.ToString(), duty?.Due, right?.Due, waiting, agency == state.Origin);
        }
    }
}
