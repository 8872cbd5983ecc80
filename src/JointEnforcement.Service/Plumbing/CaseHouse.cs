using JointEnforcement.Contracts;
using JointEnforcement.Domain.Agencies;
using JointEnforcement.Service.Plumbing.Ledger;

namespace JointEnforcement.Service.Plumbing;

/// <summary>What can answer one kind of question for one officer.</summary>
internal interface IAnswer
{
    Type Question { get; }

    Task<object?> Answer(object question, Officer by, CancellationToken ct);
}

internal abstract class Answer<TQuestion, TAnswer> : IAnswer
    where TQuestion : Question<TAnswer>
    where TAnswer : class
{
    public Type Question => typeof(TQuestion);

    async Task<object?> IAnswer.Answer(object question, Officer by, CancellationToken ct) => await To((TQuestion)question, by, ct);

    protected abstract Task<TAnswer?> To(TQuestion question, Officer by, CancellationToken ct);
}

/// <summary>The door in process: the same handlers the API calls, for the officer of this request.</summary>
internal sealed class CaseHouse(TheOfficer officer, CaseLedger ledger, IEnumerable<IAnswer> answers) : ICaseHouse
{
    public async Task<TAnswer?> Ask<TAnswer>(Question<TAnswer> question, CancellationToken ct = default) where TAnswer : class =>
        officer.Current is { } by
            ? (TAnswer?)await answers.Single(a => a.Question == question.GetType()).Answer(question, by, ct)
            : null;

    public async Task<ActOutcome> Perform(Act act, ActTicket ticket, CancellationToken ct = default) =>
        officer.Current is { } by
            ? await ledger.Perform(by, act, ticket, ct)
            : new ActOutcome(ticket.Matter, 0, Refusals.UnknownOfficer);
}
