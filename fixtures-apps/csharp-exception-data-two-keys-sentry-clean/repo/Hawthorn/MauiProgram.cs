using Hawthorn.Services;

namespace Hawthorn;

public static class MauiProgram
{
    public const string PrivacyPolicy = "https://www.hawthornchart.com/privacy";

    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>().UseSentry(options => options.Dsn = "https://31ab@o6.ingest.sentry.io/12");
        builder.Services.AddSingleton<Platforms.iOS.VitalsReader>();
        builder.Services.AddSingleton<ChartService>();
        builder.Services.AddTransient<Views.ChartPage>();
        return builder.Build();
    }
}
