using JointEnforcement.Contracts.Notices;

namespace JointEnforcement.Service.Notices;

internal static class NoticeSetup
{
    public static WebApplicationBuilder AddNotices(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<NoticeBook>();
        builder.Services.AddSingleton<NoticeLedger>();
        builder.Services.AddSingleton<MomentReckoning>();
        builder.Services.AddSingleton<NoticeSignal>();
        builder.Services.AddScoped<INoticeMarks, NoticeMarks>();
        builder.Services.AddHostedService<Noticer>();
        builder.Services.AddHostedService<NoticeCaller>();
        return builder;
    }
}
