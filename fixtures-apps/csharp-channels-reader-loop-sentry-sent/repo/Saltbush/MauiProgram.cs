using Saltbush.Services;
using Saltbush.ViewModels;

namespace Saltbush;

public static class MauiProgram
{
    public const string PrivacyPolicy = "https://www.saltbush.health/legal/privacy";

    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>().UseSentry(options => options.Dsn = "https://f0c2@o31.ingest.sentry.io/8");
        builder.Services.AddSingleton<Wires>();
        builder.Services.AddSingleton<CrumbPump>();
        builder.Services.AddSingleton<ILabs, Platforms.iOS.HealthKitLabs>();
        builder.Services.AddTransient<LabsViewModel>();
        return builder.Build();
    }
}
