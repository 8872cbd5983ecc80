using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace JointEnforcement.Web.Components;

/// <summary>The text element of SVG; Razor keeps the bare tag for itself.</summary>
public class SvgText : ComponentBase
{
    [Parameter] public double X { get; set; }
    [Parameter, EditorRequired] public double Y { get; set; }
    [Parameter] public string Anchor { get; set; } = "start";
    [Parameter] public string? Class { get; set; }
    [Parameter] public RenderFragment? ChildContent { get; set; }

    protected virtual (string X, string Anchor) Place => (Draw.N(X), Anchor);

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", Place.X);
        builder.AddAttribute(2, "y", Draw.N(Y));
        builder.AddAttribute(3, "text-anchor", Place.Anchor);
        builder.AddAttribute(4, "class", Class);
        builder.AddContent(5, ChildContent);
        builder.CloseElement();
    }
}

/// <summary>Text at a share of the width, kept inside at both ends.</summary>
public sealed class SvgPercentText : SvgText
{
    [Parameter, EditorRequired] public double Share { get; set; }

    protected override (string X, string Anchor) Place =>
        (Draw.Percent(Share), Share < 0.08 ? "start" : Share > 0.92 ? "end" : "middle");
}
