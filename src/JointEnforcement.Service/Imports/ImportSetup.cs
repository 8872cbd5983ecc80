using JointEnforcement.Contracts.Imports;

namespace JointEnforcement.Service.Imports;

internal static class ImportSetup
{
    public static IServiceCollection AddImports(this IServiceCollection services) => services
        .AddScoped<ImportReader>().AddScoped<DryRun>().AddScoped<ImportDesk>().AddScoped<ICaseImport, CaseImport>();
}
