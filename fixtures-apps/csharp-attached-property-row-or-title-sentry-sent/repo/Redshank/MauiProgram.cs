using Redshank.Pages;
using Redshank.Records;
using Sentry;

namespace Redshank;

public static class MauiProgram
{
    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        SentrySdk.Init(options =>
        {
            options.Dsn = "https://5d2e@o88.ingest.sentry.io/6";
            options.SendDefaultPii = false;
        });
        builder.Services.AddSingleton<IShotReader, Platforms.iOS.ShotReader>();
        builder.Services.AddSingleton<ShotListPage>();
        return builder.Build();
    }
}
