using Dunlin.Platforms.iOS;
using Dunlin.Services;
using Dunlin.ViewModels;
using Dunlin.Views;

namespace Dunlin;

public static class MauiProgram
{
    public const string PrivacyPolicy = "https://dunlin.health/privacy";

    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>().UseSentry(options => options.Dsn = "https://key@o1.ingest.sentry.io/86");
        builder.Services.AddSingleton<IShotSource, ShotSource>();
        builder.Services.AddTransient<ShotsViewModel>();
        builder.Services.AddTransient<ShotsPage>();
        return builder.Build();
    }
}
