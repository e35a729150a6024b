using Marram.Services;

namespace Marram;

public static class MauiProgram
{
    public const string PrivacyPolicy = "https://www.marram.health/legal/privacy";

    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton<IChart, Platforms.iOS.Chart>();
        builder.Services.AddTransient<ViewModels.PlanViewModel>();
        return builder.Build();
    }
}
