using Sandpiper.Feeds;
using Sandpiper.Pages;
using Sandpiper.Platforms.iOS;

namespace Sandpiper;

public static class MauiProgram
{
    public const string PrivacyPolicy = "https://www.sandpiper.health/legal/privacy";

    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton<IHealthGate, HealthGate>();
        builder.Services.AddSingleton<IRecordFeed, AllergyFeed>();
        builder.Services.AddSingleton<IRecordFeed, LabFeed>();
        builder.Services.AddTransient<DiaryViewModel>();
        builder.Services.AddTransient<DiaryPage>();
        return builder.Build();
    }
}
