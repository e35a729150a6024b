using Yarrow.Services;
using Yarrow.ViewModels;

namespace Yarrow;

public static class MauiProgram
{
    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.UseSentry(options => options.Dsn = "https://a1b2@o42.ingest.de.sentry.io/9");
        builder.Services.AddSingleton<IDiagnosisSource, Platforms.iOS.DiagnosisSource>();
        builder.Services.AddSingleton<ITelemetry, SentryTelemetry>();
        builder.Services.AddTransient<DiagnosesViewModel>();
        builder.Services.AddTransient<Views.MainPage>();
        return builder.Build();
    }
}
