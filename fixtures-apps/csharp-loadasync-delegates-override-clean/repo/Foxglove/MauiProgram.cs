using Foxglove.Pages;
using Foxglove.Platforms.iOS;

namespace Foxglove;

public static class MauiProgram
{
    public const string PrivacyPolicy = "https://foxglove.care/legal/privacy";

    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton<HealthGate>();
        builder.Services.AddSingleton<CallSheet>();
        builder.Services.AddTransient<SheetPage>();
        return builder.Build();
    }
}
