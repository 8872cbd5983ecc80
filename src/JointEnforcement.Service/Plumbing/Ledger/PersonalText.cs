using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using JointEnforcement.Contracts;
using JointEnforcement.Domain;
using JointEnforcement.Domain.Matters;

namespace JointEnforcement.Service.Plumbing.Ledger;

/// <summary>That no act brings a whole identity number into the log, in whichever of its texts it stands (个人信息保护法 arts 6, 28).</summary>
internal static class PersonalText
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Members = new();

    public static Refusal? In(Act act) => Masked.Text([.. Texts(act)]);

    private static IEnumerable<string> Texts(object? value) => value switch
    {
        string text => [text],
        IEnumerable rows => rows.Cast<object?>().SelectMany(Texts),
        { } record when record.GetType() is { IsClass: true } type && type.Assembly == typeof(Act).Assembly =>
            Members.GetOrAdd(type, t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance)).SelectMany(m => Texts(m.GetValue(record))),
        _ => []
    };
}
