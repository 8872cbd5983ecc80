global using JointEnforcement.Contracts.Referrals;
global using JointEnforcement.Web.Tests.Plumbing;
global using Microsoft.Playwright;
global using static Microsoft.Playwright.Assertions;

[assembly: AssemblyFixture(typeof(House))]
[assembly: CollectionBehavior(MaxParallelThreads = 2)]
