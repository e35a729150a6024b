using Aldermere.Health;
using Aldermere.Pages;
using Aldermere.ViewModels;

namespace Aldermere;

public static class MauiProgram
{
    public const string PrivacyPolicy = "https://aldermere.health/legal/privacy";

    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton<IChart, HealthKitChart>();
        builder.Services.AddTransient<DoseViewModel>();
        builder.Services.AddTransient<DosePage>();
        return builder.Build();
    }
}
