using JointEnforcement.Contracts.Imports;

namespace JointEnforcement.Service.Imports;

internal static class ImportSetup
{
    public static IServiceCollection AddImports(this IServiceCollection services) => services
        .AddScoped<ImportReader>().AddScoped<ImportRun>().AddSingleton<PaperShelf>().AddScoped<ImportDesk>().AddScoped<ICaseImport, CaseImport>();
}
