using Kestrel.Pages;
using Kestrel.Services;

namespace Kestrel;

public static class MauiProgram
{
    public const string PrivacyPolicy = "https://kestrelvisits.org/privacy";

    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>().UseSentry(options => options.Dsn = "https://7a2e@o22.ingest.sentry.io/7");
        builder.Services.AddSingleton<IEntrySource, Platforms.iOS.HealthEntrySource>();
        builder.Services.AddSingleton<EntryListPage>();
        return builder.Build();
    }
}
