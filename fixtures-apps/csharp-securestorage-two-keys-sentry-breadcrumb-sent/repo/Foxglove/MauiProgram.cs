using Foxglove.Health;
using Foxglove.Storage;
using Foxglove.Support;
using Foxglove.ViewModels;

namespace Foxglove;

public static class MauiProgram
{
    public const string PrivacyPolicy = "https://foxglove.care/privacy";

    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>().UseSentry(options => options.Dsn = "https://2e91@o88.ingest.sentry.io/12");
        builder.Services.AddSingleton(SecureStorage.Default);
        builder.Services.AddSingleton<Safe>();
        builder.Services.AddSingleton<DiagnosisReader>();
        builder.Services.AddSingleton<StartNote>();
        builder.Services.AddTransient<CardViewModel>();
        return builder.Build();
    }
}
