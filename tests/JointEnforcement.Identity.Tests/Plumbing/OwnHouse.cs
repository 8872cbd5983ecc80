using JointEnforcement.Identity.Officers;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace JointEnforcement.Identity.Tests.Plumbing;

/// <summary>A house with a database and a data folder of its own, for stories that stop it, change it or lock somebody out.</summary>
public sealed class OwnHouse : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("identity-tests-");
    private OpenHouse? house;

    internal TestStore Store { get; } = new();

    internal string DataDirectory => folder.FullName;

    internal OpenHouse House => house!;

    public Issuer Issuer { get; private set; } = null!;

    public async Task<OwnHouse> Start(bool demonstration, params string[] more)
    {
        house = await OpenHouse.Start(Store, DataDirectory, demonstration, house?.Address, more);
        Issuer = await Issuer.Of(house.Address);
        return this;
    }

    public async Task Stop() => await house!.DisposeAsync();

    public async Task<(int Code, string Answer, string Complaint)> Command(params string[] args)
    {
        await using StringWriter answer = new(), complaint = new();
        var code = await Identity.Plumbing.House.Run([.. args, .. OpenHouse.Settings(Store, DataDirectory, demonstration: false)], answer, complaint);
        return (code, answer.ToString(), complaint.ToString());
    }

    public async Task AddOfficer(string id, string password)
    {
        await using var scope = house!.Services.CreateAsyncScope();
        var added = await scope.ServiceProvider.GetRequiredService<UserManager<Officer>>().CreateAsync(Officer.New(id, "易知行", "EEB", ["OFFICER"]), password);
        Assert.True(added.Succeeded);
    }

    public async ValueTask DisposeAsync()
    {
        if (house is not null)
            await house.DisposeAsync();
        await Store.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
