using JointEnforcement.Service.Demonstration;
using JointEnforcement.Service.Notices;
using JointEnforcement.Service.Plumbing;
using JointEnforcement.Service.Plumbing.Ledger;
using JointEnforcement.Service.Plumbing.Logging;
using JointEnforcement.Service.Plumbing.Push;

return await Start.House(args, builder => builder.AddLogging().AddLedger().AddSignIn().AddHouse().AddPush().AddNotices().AddScreens().AddDemonstration());

/// <summary>The entry point, named so that tests can start the house.</summary>
public partial class Program;
