using Tynemoor.Health;
using Tynemoor.Screens;

namespace Tynemoor;

public static class MauiProgram
{
    public const string PrivacyPolicy = "https://tynemoor.health/legal/privacy";

    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.UseSentry(options => options.Dsn = "https://public@o4.ingest.sentry.io/6");
        builder.Services.AddSingleton<VitalsReader>();
        builder.Services.AddTransient<VitalsViewModel>();
        return builder.Build();
    }
}
