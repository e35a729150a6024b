using Rowan.Services;
using Rowan.ViewModels;

namespace Rowan;

public static class MauiProgram
{
    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton<IHealthService, Platforms.iOS.HealthService>();
        builder.Services.AddTransient<CardViewModel>();
        builder.Services.AddTransient<Views.MainPage>();
        return builder.Build();
    }
}
