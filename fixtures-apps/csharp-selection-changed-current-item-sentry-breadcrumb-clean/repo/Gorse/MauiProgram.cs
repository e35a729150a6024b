using Gorse.Pages;
using Gorse.Platforms.iOS;

namespace Gorse;

public static class MauiProgram
{
    public const string PrivacyPolicy = "https://www.gorseplan.org/privacy";

    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>().UseSentry(options => options.Dsn = "https://1f2@o9.ingest.sentry.io/7");
        builder.Services.AddSingleton<MedicationRecords>();
        builder.Services.AddTransient<MedicationsPage>();
        return builder.Build();
    }
}
