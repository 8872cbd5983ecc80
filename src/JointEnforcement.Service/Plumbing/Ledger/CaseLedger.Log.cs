namespace JointEnforcement.Service.Plumbing.Ledger;

internal sealed partial class CaseLedger
{
    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "{Act} on {Matter} v{Version}: {Ending}")]
        public static partial void Performed(ILogger log, string act, Guid matter, long version, string ending);

        [LoggerMessage(Level = LogLevel.Debug, Message = "{Act} on {Matter} lost a race, try {Attempt}")]
        public static partial void LostRace(ILogger log, string act, Guid matter, int attempt);
    }
}
