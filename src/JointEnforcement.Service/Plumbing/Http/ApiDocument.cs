using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace JointEnforcement.Service.Plumbing;

/// <summary>What the API document says beyond its types: who may ask, and the two headers of every act.</summary>
internal static class ApiDocument
{
    private const string Scheme = "bearer";

    public static void Describe(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "JointEnforcement";
            document.Info.Version = "1";
            document.Info.Description =
                "Cases that agencies share. Every act carries If-Match (the version one saw) and Idempotency-Key; every refusal is application/problem+json with a stable code in Chinese and English.";
            document.Servers = [];
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
            {
                [Scheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "JWT", Description = "Access token for the audience case-api." }
            };
            document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, document)] = [] }];
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            if (operation.Tags?.Any(t => t.Name == ActEndpoints.Tag) is true || context.Description.ActionDescriptor.EndpointMetadata.OfType<AsksForKey>().Any())
            {
                operation.Parameters = [.. operation.Parameters ?? [], Header("Idempotency-Key", "Up to 128 visible characters; the same key answers the same and adds nothing.")];
                if (context.Description.RelativePath?.Contains("{id", StringComparison.Ordinal) is true)
                    operation.Parameters.Add(Header("If-Match", "The version one saw, quoted: \"4\"."));
            }
            return Task.CompletedTask;
        });
    }

    /// <summary>Each of these statuses is answered with a problem.</summary>
    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint, params int[] statuses) =>
        statuses.Aggregate(endpoint, (described, status) => described.Produces<Problem>(status, "application/problem+json"));

    /// <summary>The body of an operation is the file itself, its name and digest stand in headers.</summary>
    public static Task TakesFile(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        operation.RequestBody = new OpenApiRequestBody { Required = true, Content = Bytes() };
        operation.Parameters =
        [
            .. operation.Parameters ?? [],
            Header("X-File-Name", "The name of the file, percent-encoded; its ending says what it is."),
            Header("X-File-Sha256", "The SHA-256 of the bytes in hexadecimal; a file that arrives with another is not kept.", required: false)
        ];
        return Task.CompletedTask;
    }

    public static Task GivesFile(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        operation.Responses!["200"] = new OpenApiResponse { Description = "The bytes of the file, under the media type it was stored with", Content = Bytes() };
        return Task.CompletedTask;
    }

    private static Dictionary<string, OpenApiMediaType> Bytes() =>
        new() { ["application/octet-stream"] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } } };

    private static OpenApiParameter Header(string name, string description, bool required = true) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Required = required,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String }
    };
}
