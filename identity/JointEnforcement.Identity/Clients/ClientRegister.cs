using System.Security.Cryptography;
using System.Text.Json;
using JointEnforcement.Identity.Keys;
using JointEnforcement.Identity.Plumbing;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace JointEnforcement.Identity.Clients;

/// <summary>Brings the store to what the client list says: adds, updates and removes, and does nothing the second time.</summary>
internal sealed class ClientRegister(IOpenIddictApplicationManager applications, ClientList list, DataFolder folder)
{
    public async Task Bring()
    {
        foreach (var client in list.Clients)
        {
            var wanted = await Describe(client);

            if (await applications.FindByClientIdAsync(client.Id) is { } known)
                await applications.UpdateAsync(known, wanted);
            else
                await applications.CreateAsync(wanted);
        }

        foreach (var known in await applications.ListAsync().ToListAsync())
        {
            if (list.Find(await applications.GetClientIdAsync(known)) is null)
                await applications.DeleteAsync(known);
        }
    }

    private async Task<OpenIddictApplicationDescriptor> Describe(Client client)
    {
        var keys = client.Jwks?.GetRawText() ?? (client is { IsSystem: true, Demonstration: true } ? await DemonstrationKey(client) : null);

        if (keys is null && client.Secret is null)
            throw new CannotOpen($"Client {client.Id} has neither a secret nor public keys: configure Clients:{client.Id}:Secret or Clients:{client.Id}:JwksFile.");

        var wanted = new OpenIddictApplicationDescriptor
        {
            ClientId = client.Id,
            ClientType = ClientTypes.Confidential,
            ConsentType = ConsentTypes.Implicit,
            DisplayName = client.Name,
            ClientSecret = client.Secret,
            JsonWebKeySet = keys is null ? null : new JsonWebKeySet(keys)
        };

        wanted.RedirectUris.UnionWith(client.RedirectUris);
        wanted.PostLogoutRedirectUris.UnionWith(client.PostLogoutUris);
        wanted.Permissions.UnionWith(client.Scopes.Select(scope => Permissions.Prefixes.Scope + scope));
        wanted.Permissions.UnionWith(client.Grants.Select(grant => Permissions.Prefixes.GrantType + grant));
        wanted.Permissions.UnionWith([Permissions.Endpoints.Token, Permissions.Endpoints.Introspection, Permissions.Endpoints.Revocation]);

        if (client.Grants.Contains(GrantTypes.AuthorizationCode))
        {
            wanted.Permissions.UnionWith(
            [
                Permissions.Endpoints.Authorization, Permissions.Endpoints.PushedAuthorization,
                Permissions.Endpoints.EndSession, Permissions.ResponseTypes.Code
            ]);
            wanted.Requirements.UnionWith(
            [
                Requirements.Features.ProofKeyForCodeExchange, Requirements.Features.PushedAuthorizationRequests
            ]);
        }

        return wanted;
    }

    private async Task<string> DemonstrationKey(Client client)
    {
        var name = $"{client.Id}.private.jwk";
        if (!File.Exists(folder.File(name)))
        {
            using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            var fresh = PrivateJwk.From(curve);
            fresh.Kid = $"{client.Id}-demonstration";
            await folder.WriteSecret(name, JsonSerializer.Serialize(fresh));
        }

        var key = PrivateJwk.PublicHalf(new JsonWebKey(await File.ReadAllTextAsync(folder.File(name))));
        return JsonSerializer.Serialize(new { keys = new[] { key } });
    }
}

internal static class ClientServices
{
    public static void AddClientList(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(ClientList.Read(builder.Configuration));
        builder.Services.AddScoped<ClientRegister>();
    }
}
